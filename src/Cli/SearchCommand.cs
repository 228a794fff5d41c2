using System.CommandLine;
using System.Text.Json;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Reading;
using Lintel.Search;
using Lintel.Search.Querying;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel search</c>: what a reader of the site would find, on the command line.</summary>
internal static class SearchCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "Words to look for.",
            Arity = ArgumentArity.OneOrMore,
        };
        var root = new RootOption();
        var limit = new Option<int>("--limit")
        {
            Description = "Results to show at most.",
            HelpName = "N",
            DefaultValueFactory = _ => 10,
        };
        var json = new Option<bool>("--json") { Description = "Results as JSON on standard output." };
        var command = new Command("search", "Searches the handbook as its site does.") { query, limit, json };
        root.AddTo(command);
        command.SetAction(call =>
        {
            // Findings are the business of check and build; here only what was read counts.
            var handbook = HandbookReader.Read(root.Folder(call), new DiagnosticBag(), extensions.Reading);
            var site = HandbookSite.Create(handbook, extensions.Rules.Help).ForAudience();
            var answer = new SearchEngine(SearchIndex.Build(site)).Search(
                string.Join(' ', call.GetRequiredValue(query)),
                call.GetValue(limit)
            );
            if (call.GetValue(json))
                StandardOutput.Write(Json(answer, handbook.Settings.Url));
            else
                WriteText(answer);
            return 0;
        });
        return command;
    }

    private static void WriteText(SearchAnswer answer)
    {
        foreach (var (typed, meant) in answer.Mended)
            Console.Out.WriteLine($"'{typed}' is nowhere; searched for '{meant}'.");
        foreach (var result in answer.Results)
        {
            string[] parts = [result.Label, result.Title, result.Heading];
            var name =
                string.Join(": ", parts.Where(part => part.Length > 0))
                + (result.Status is { Length: > 0 } status ? $" ({status})" : "");
            Console.Out.WriteLine(TerminalText.Line(name));
            Console.Out.WriteLine($"    {TerminalText.Line(AddressOf(result, ""))}");
        }

        if (answer.Total > answer.Results.Length)
            Console.Out.WriteLine($"{answer.Results.Length} of {answer.Total}; --limit shows more.");
        if (answer.Total == 0)
            Console.Out.WriteLine(
                answer.Nearest is { } nearest
                    ? $"Nothing found. Did you mean '{nearest}'?"
                    : "Nothing found. Try fewer or other words."
            );
    }

    // What another handbook holds has a whole address already.
    private static string AddressOf(SearchResult result, string? site) =>
        result.Url.Contains("://", StringComparison.Ordinal) ? result.Url : $"{site}/{result.Url}";

    private static string Json(SearchAnswer answer, string? site) =>
        JsonText.WriteObject(json =>
        {
            json.WriteNumber("total", answer.Total);
            json.WriteStartArray("results");
            foreach (var result in answer.Results)
                Write(json, result, site);
            json.WriteEndArray();
            json.WriteStartObject("mended");
            foreach (var (typed, meant) in answer.Mended)
                json.WriteString(typed, meant);
            json.WriteEndObject();
            json.WriteString("nearest", answer.Nearest);
        });

    private static void Write(Utf8JsonWriter json, SearchResult result, string? site)
    {
        json.WriteStartObject();
        json.WriteString("url", AddressOf(result, site));
        json.WriteString("label", result.Label);
        json.WriteString("title", result.Title);
        json.WriteString("heading", result.Heading);
        json.WriteString("type", result.Type);
        json.WriteString("status", result.Status);
        json.WriteNumber("score", Math.Round(result.Score, 6));
        json.WriteEndObject();
    }
}
