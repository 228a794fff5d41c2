using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Lintel.Reading.Imports;

/// <summary>Decision records in JSON-ADR 1.0, the format that <c>adrs</c> exports, one or many in a file.</summary>
internal static class JsonAdr
{
    private const int MostRecords = 10_000;

    /// <summary>The records as Markdown, in the order of the file; null where the text is no JSON-ADR.</summary>
    public static ImmutableArray<ImportedRecord>? Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (
                root.ValueKind != JsonValueKind.Object
                || root.Text("version")?.StartsWith("1.", StringComparison.Ordinal) != true
            )
                return null;
            JsonElement[] all = root.TryGetProperty("adr", out var one) ? [one] : [.. root.Items("adrs")];
            return [.. all.Take(MostRecords).Select(Read).OfType<ImportedRecord>()];
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ImportedRecord? Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("number", out var number)
        && number.TryGetInt32(out var value)
        && value > 0
        && json.Text("title") is { } title
            ? new(value, OneLine(title), JsonAdrText.Write(json, OneLine(title)))
            : null;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A record that another tool exported.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title, on one line.</param>
/// <param name="Text">The whole file.</param>
internal sealed record ImportedRecord(int Number, string Title, string Text)
{
    /// <summary>The number as file names have it.</summary>
    public string Digits => Number.ToString("0000", CultureInfo.InvariantCulture);
}
