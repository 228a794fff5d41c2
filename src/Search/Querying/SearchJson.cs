using System.Globalization;
using System.Text.Json;
using Lintel.Text.Formats;

namespace Lintel.Search.Querying;

/// <summary>What a search found, for programs.</summary>
internal static class SearchJson
{
    /// <summary>The answer as JSON, with addresses below that of the <paramref name="site"/>.</summary>
    public static string Write(SearchAnswer answer, string? site, bool explain) =>
        JsonText.WriteObject(json =>
        {
            json.WriteNumber("total", answer.Total);
            json.WriteStartArray("results");
            foreach (var result in answer.Results)
                Write(json, result, site, explain);
            json.WriteEndArray();
            json.WriteStartObject("mended");
            foreach (var (typed, meant) in answer.Mended)
                json.WriteString(typed, meant);
            json.WriteEndObject();
            json.WriteStartArray("missing");
            foreach (var word in answer.Missing)
                json.WriteStringValue(word);
            json.WriteEndArray();
            json.WriteString("nearest", answer.Nearest);
        });

    /// <summary>Why a result stands where it does.</summary>
    public static IEnumerable<string> Reasons(SearchResult result) =>
        result
            .Words.Select(word =>
            {
                var meant = word.Text == word.Typed ? "" : $" for '{word.Typed}'";
                var place = word.IsInTitle ? "in the title" : "in the text";
                var parts = $"rarity {Number(word.Rarity)}, as typed {Number(word.Factor)}";
                return $"'{word.Text}'{meant} {place}: {Number(word.Score)} ({parts})";
            })
            .Append(
                $"{Number(result.Score)} = {Number(result.Factors.Sum)} for the words"
                    + $" x {Number(result.Factors.Whole)} for how many of them"
                    + $" x {Number(result.Factors.Title)} for the title"
                    + $" x {Number(result.Factors.Together)} for standing together"
            );

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The address of a result below that of the site; what another handbook holds has a whole one
    /// already.</summary>
    public static string AddressOf(SearchResult result, string? site) =>
        result.Url.Contains("://", StringComparison.Ordinal) ? result.Url : $"{site}/{result.Url}";

    private static void Write(Utf8JsonWriter json, SearchResult result, string? site, bool explain)
    {
        json.WriteStartObject();
        json.WriteString("url", AddressOf(result, site));
        json.WriteString("label", result.Page.Label);
        json.WriteString("title", result.Page.Title);
        json.WriteString("heading", result.Heading);
        json.WriteString("type", result.Page.Type);
        json.WriteString("place", result.Page.Place);
        json.WriteString("status", result.Page.Status);
        if (result.Page.Successor.Length > 0)
            json.WriteString("successor", result.Page.Successor);
        json.WriteString("text", result.Snippet);
        json.WriteStartArray("words");
        foreach (var word in result.Words)
            json.WriteStringValue(word.Text);
        json.WriteEndArray();
        json.WriteNumber("score", Math.Round(result.Score, 6));
        if (explain)
        {
            json.WriteStartArray("explanation");
            foreach (var line in Reasons(result))
                json.WriteStringValue(line);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
