using System.Globalization;
using System.Text.Json;
using Lintel.Search.Querying;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary>What a search found: in lines for people, in JSON for programs.</summary>
internal static class SearchReport
{
    /// <summary>Writes lines; with <paramref name="explain"/> also why each result stands where it does.</summary>
    public static void Write(TextWriter writer, SearchAnswer answer, bool explain)
    {
        foreach (var (typed, meant) in answer.Mended)
            writer.WriteLine(TerminalText.Line($"'{typed}' is nowhere; searched for '{meant}'."));
        foreach (var word in answer.Missing)
            writer.WriteLine(TerminalText.Line($"No page mentions '{word}'."));
        foreach (var result in answer.Results)
        {
            writer.WriteLine(TerminalText.Line(NameOf(result)));
            writer.WriteLine($"    {TerminalText.Line(AddressOf(result, ""))}");
            if (result.Snippet.Length > 0)
                writer.WriteLine($"    {TerminalText.Line(result.Snippet)}");
            if (explain)
                foreach (var line in Reasons(result))
                    writer.WriteLine($"      {TerminalText.Line(line)}");
        }

        if (answer.Total > answer.Results.Length)
            writer.WriteLine($"{answer.Results.Length} of {answer.Total}; --limit shows more.");
        if (answer.Total == 0)
            writer.WriteLine(
                answer.Nearest is { } nearest
                    ? $"Nothing found. Did you mean '{nearest}'?"
                    : "Nothing found. Try fewer or other words."
            );
    }

    /// <summary>The answer as JSON, with addresses below that of the <paramref name="site"/>.</summary>
    public static string Json(SearchAnswer answer, string? site, bool explain) =>
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

    private static string NameOf(SearchResult result)
    {
        var page = result.Page;
        string[] parts = [page.Label, page.Title, result.Heading];
        var successor = page.Successor.Length > 0 ? $" by {page.Successor}" : "";
        string[] remarks = [page.Place, page.Status + successor];
        var remark = string.Join(", ", remarks.Where(part => part.Length > 0));
        return string.Join(": ", parts.Where(part => part.Length > 0)) + (remark.Length > 0 ? $" ({remark})" : "");
    }

    private static IEnumerable<string> Reasons(SearchResult result) =>
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

    // What another handbook holds has a whole address already.
    private static string AddressOf(SearchResult result, string? site) =>
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
