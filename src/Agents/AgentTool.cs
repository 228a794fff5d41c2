using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Building;
using Lintel.Text.Formats;

namespace Lintel.Agents;

/// <summary>Something that an agent may ask for, or have done.</summary>
/// <param name="Name">How it is called, as <c>search</c>.</param>
/// <param name="Title">The same for people who permit it.</param>
/// <param name="Description">What it is good for, to an agent that chooses.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Answer">What it does.</param>
internal sealed record AgentTool(
    string Name,
    string Title,
    string Description,
    ImmutableArray<ToolParameter> Parameters,
    Func<OpenHandbook, ToolArguments, ToolAnswer> Answer
)
{
    /// <summary>Whether it writes files of the handbook.</summary>
    public bool Writes { get; init; }

    /// <summary>Its parameters as JSON Schema.</summary>
    public JsonElement Schema()
    {
        using var schema = JsonDocument.Parse(
            JsonText.WriteObject(json =>
            {
                json.WriteString("type", "object");
                json.WriteStartObject("properties");
                foreach (var parameter in Parameters)
                    Write(json, parameter);
                json.WriteEndObject();
                json.WriteTexts(
                    "required",
                    Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name)
                );
                json.WriteBoolean("additionalProperties", false);
            })
        );
        return schema.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, ToolParameter parameter)
    {
        json.WriteStartObject(parameter.Name);
        json.WriteString("type", parameter.Kind.ToString().ToLowerInvariant());
        if (parameter.Kind == ToolParameterKind.Array)
        {
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        json.WriteString("description", parameter.Description);
        if (!parameter.Words.IsEmpty)
            json.WriteTexts("enum", parameter.Words);
        json.WriteEndObject();
    }
}

/// <summary>What a tool takes.</summary>
internal sealed record ToolParameter(string Name, string Description, bool IsRequired = false)
{
    /// <summary>What kind of value it is.</summary>
    public ToolParameterKind Kind { get; init; }

    /// <summary>The words that it may be; none where any will do.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}

/// <summary>Kinds of values, by their names in JSON Schema.</summary>
internal enum ToolParameterKind
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A list of texts.</summary>
    Array,
}
