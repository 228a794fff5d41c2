using Lintel.Search.Querying;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary>What a search found: in lines for people.</summary>
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
            writer.WriteLine($"    {TerminalText.Line(SearchJson.AddressOf(result, ""))}");
            if (result.Snippet.Length > 0)
                writer.WriteLine($"    {TerminalText.Line(result.Snippet)}");
            if (explain)
                foreach (var line in SearchJson.Reasons(result))
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

    private static string NameOf(SearchResult result)
    {
        var page = result.Page;
        string[] parts = [page.Label, page.Title, result.Heading];
        var successor = page.Successor.Length > 0 ? $" by {page.Successor}" : "";
        string[] remarks = [page.Place, page.Status + successor];
        var remark = string.Join(", ", remarks.Where(part => part.Length > 0));
        return string.Join(": ", parts.Where(part => part.Length > 0)) + (remark.Length > 0 ? $" ({remark})" : "");
    }
}
