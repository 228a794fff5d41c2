using System.Text;
using System.Text.Json;
using Lintel.Outputs;

namespace Lintel.Tests.Reference;

/// <summary>A page of the reference that tells the keys of a file, from its JSON Schema.</summary>
internal static class SchemaReference
{
    /// <summary>The tables of the file's keys, and of those of each mapping in it.</summary>
    public static string Write(string name)
    {
        using var schema = JsonDocument.Parse(Schemas.Read(name));
        var root = schema.RootElement;
        var page = new StringBuilder();
        page.Append(root.GetProperty("description").GetString()).Append("\n\n");
        WriteTable(page, root, root);
        foreach (var kind in root.GetProperty("$defs").EnumerateObject().Where(kind => HasKeys(kind.Value)))
        {
            page.Append($"\n## Keys of `{kind.Name}`\n\n");
            if (kind.Value.TryGetProperty("description", out var description))
                page.Append(description.GetString()).Append("\n\n");
            WriteTable(page, root, kind.Value);
        }

        return page.ToString();
    }

    private static bool HasKeys(JsonElement kind) =>
        kind.TryGetProperty("properties", out var keys)
        && keys.EnumerateObject().Any(key => key.Value.TryGetProperty("description", out _));

    private static void WriteTable(StringBuilder page, JsonElement root, JsonElement of)
    {
        var required = of.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet()
            : [];
        page.Append("| Key | Value and meaning |\n|---|---|\n");
        foreach (var key in of.GetProperty("properties").EnumerateObject())
        {
            var meaning = key.Value.TryGetProperty("description", out var text) ? text.GetString() : "";
            if (required.Contains(key.Name))
                meaning = $"{meaning} Required.".Trim();
            if (
                key.Value.TryGetProperty("default", out var otherwise)
                && otherwise.GetRawText().Trim('"') is { Length: > 0 } value
            )
                meaning = $"{meaning} Default: `{value}`.";
            page.Append($"| `{key.Name}` | {Kind(root, key.Value)}<br>{Escaped(meaning!)} |\n");
        }
    }

    // What may stand behind a key, in words.
    private static string Kind(JsonElement root, JsonElement value)
    {
        if (value.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            var kind = root.GetProperty("$defs").GetProperty(name);
            return HasKeys(kind) ? $"[a mapping](#keys-of-{name})" : Kind(root, kind);
        }

        if (value.TryGetProperty("oneOf", out var choices))
            return string.Join(", or ", choices.EnumerateArray().Select(choice => Kind(root, choice)).Distinct());
        if (value.TryGetProperty("enum", out var words))
            return string.Join(", ", words.EnumerateArray().Select(word => $"`{word.GetString()}`"));
        if (value.TryGetProperty("const", out var constant))
            return $"`{constant.GetString()}`";
        if (!value.TryGetProperty("type", out var type))
            return "anything";
        if (type.ValueKind == JsonValueKind.Array)
            return string.Join(" or ", type.EnumerateArray().Select(each => Kind(each.GetString()!)));
        return type.GetString() == "array" && value.TryGetProperty("items", out var items)
            ? $"a list: {Kind(root, items)}"
            : Kind(type.GetString()!);
    }

    private static string Kind(string type) =>
        type switch
        {
            "string" => "a text",
            "integer" => "a whole number",
            "number" => "a number",
            "boolean" => "`true` or `false`",
            "array" => "a list",
            _ => "a mapping",
        };

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
