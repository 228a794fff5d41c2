using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lintel.Tests.Building;

/// <summary>As much of JSON Schema as Lintel's own schemas use; a keyword that it does not know is a fault, so that
/// none is passed over.</summary>
internal static class JsonSchema
{
    private static readonly HashSet<string> Silent = ["$schema", "$defs", "title", "description"];

    /// <summary>What is wrong with a value, with its path.</summary>
    public static IEnumerable<string> Faults(JsonElement schema, JsonElement value) =>
        Faults(schema, schema, value, "$");

    private static IEnumerable<string> Faults(JsonElement root, JsonElement schema, JsonElement value, string path) =>
        schema
            .EnumerateObject()
            .SelectMany(rule =>
                rule.Name switch
                {
                    _ when Silent.Contains(rule.Name) => [],
                    "$ref" => Faults(
                        root,
                        root.GetProperty("$defs").GetProperty(rule.Value.GetString()!.Split('/')[^1]),
                        value,
                        path
                    ),
                    "type" => IsOf(rule.Value, value) ? [] : [$"{path}: {value.ValueKind} is not {rule.Value}"],
                    "enum" => rule.Value.EnumerateArray().Any(choice => choice.GetString() == value.GetString())
                        ? []
                        : [$"{path}: {value} is none of {rule.Value}"],
                    "const" => JsonElement.DeepEquals(rule.Value, value)
                        ? []
                        : [$"{path}: {value} is not {rule.Value}"],
                    "pattern" => value.ValueKind != JsonValueKind.String
                    || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!)
                        ? []
                        : [$"{path}: {value} does not match {rule.Value}"],
                    "items" => value
                        .EnumerateArray()
                        .SelectMany((item, i) => Faults(root, rule.Value, item, $"{path}[{i}]")),
                    "required" => rule
                        .Value.EnumerateArray()
                        .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                        .Select(name => $"{path}: lacks {name}"),
                    "properties" => rule
                        .Value.EnumerateObject()
                        .Where(property => value.TryGetProperty(property.Name, out _))
                        .SelectMany(property =>
                            Faults(root, property.Value, value.GetProperty(property.Name), $"{path}.{property.Name}")
                        ),
                    "additionalProperties" => value
                        .EnumerateObject()
                        .Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _))
                        .Select(property => $"{path}: {property.Name} is not expected"),
                    _ => [$"{path}: the keyword {rule.Name} is not known here"],
                }
            );

    private static bool IsOf(JsonElement type, JsonElement value) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(choice => IsOf(choice, value))
            : type.GetString()
                == value.ValueKind switch
                {
                    JsonValueKind.True or JsonValueKind.False => "boolean",
                    var kind => kind.ToString().ToLowerInvariant(),
                };
}
