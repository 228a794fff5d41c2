using System.Text.Json;
using Lintel.Text;

namespace Lintel.Reading;

/// <summary>Asks JSON of strangers for what it should hold: a field of another type is none, and what no page can hold
/// is replaced.</summary>
internal static class JsonFields
{
    /// <summary>A text; null when there is none.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.Field(name, JsonValueKind.String) is { } text ? Printable(text) : null;

    /// <summary>A list of texts.</summary>
    public static IEnumerable<string> Texts(this JsonElement json, string name) =>
        json.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(Printable);

    /// <summary>Whether a field is true.</summary>
    public static bool IsSet(this JsonElement json, string name) => json.Field(name, JsonValueKind.True) is not null;

    /// <summary>A list of anything.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Field(name, JsonValueKind.Array) is { } list ? list.EnumerateArray() : [];

    private static JsonElement? Field(this JsonElement json, string name, JsonValueKind kind) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == kind
            ? value
            : null;

    private static string Printable(JsonElement text) => Unprintable.Replace(text.GetString()!);
}
