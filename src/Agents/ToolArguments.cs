using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Text;

namespace Lintel.Agents;

/// <summary>What an agent gave to a tool: known names, each of its kind.</summary>
internal sealed class ToolArguments
{
    // A draft of a record, and more than any name or query.
    private const int Longest = 1 << 20;

    private readonly Dictionary<string, JsonElement> values;

    private ToolArguments(Dictionary<string, JsonElement> values) => this.values = values;

    /// <summary>Takes the arguments of a call, or says what is wrong with them.</summary>
    public static Result<ToolArguments, string> Read(
        AgentTool tool,
        IEnumerable<KeyValuePair<string, JsonElement>>? given
    )
    {
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, value) in given ?? [])
        {
            if (tool.Parameters.FirstOrDefault(known => known.Name == name) is not { } parameter)
                return $"'{tool.Name}' takes no argument of this name. It takes {Names(tool)}.";
            if (value.ValueKind == JsonValueKind.Null)
                continue;
            if (!Is(value, parameter.Kind))
                return $"The argument '{parameter.Name}' is no {Phrase(parameter.Kind)}. {parameter.Description}";
            if (!parameter.Words.IsEmpty && !parameter.Words.Contains(value.GetString()!))
                return $"The argument '{parameter.Name}' is none of {string.Join(", ", parameter.Words)}.";
            values[name] = value;
        }

        return
            tool.Parameters.FirstOrDefault(known => known.IsRequired && !values.ContainsKey(known.Name)) is { } missing
            ? $"'{tool.Name}' needs the argument '{missing.Name}'. {missing.Description}"
            : new ToolArguments(values);
    }

    /// <summary>A text; null where none was given.</summary>
    public string? Text(string name) => values.TryGetValue(name, out var value) ? value.GetString() : null;

    /// <summary>A list of texts; empty where none was given.</summary>
    public ImmutableArray<string> Texts(string name) =>
        values.TryGetValue(name, out var value) ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];

    /// <summary>A whole number from one to <paramref name="most"/>.</summary>
    public int Number(string name, int standard, int most) =>
        values.TryGetValue(name, out var value) && value.TryGetInt32(out var number)
            ? Math.Clamp(number, 1, most)
            : standard;

    private static bool Is(JsonElement value, ToolParameterKind kind) =>
        kind switch
        {
            ToolParameterKind.Integer => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            ToolParameterKind.Array => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsText),
            _ => IsText(value),
        };

    private static bool IsText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= Longest };

    private static string Phrase(ToolParameterKind kind) =>
        kind switch
        {
            ToolParameterKind.Integer => "whole number",
            ToolParameterKind.Array => "list of texts",
            _ => $"text of at most {Longest:N0} characters",
        };

    private static string Names(AgentTool tool) =>
        tool.Parameters.IsEmpty ? "none" : string.Join(", ", tool.Parameters.Select(parameter => parameter.Name));
}
