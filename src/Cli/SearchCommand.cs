using System.CommandLine;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Reading;
using Lintel.Search;
using Lintel.Search.Querying;
using Lintel.Site;

namespace Lintel.Cli;

/// <summary><c>lintel search</c>: what a reader of the site would find, on the command line.</summary>
internal static class SearchCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var query = new Argument<string[]>("QUERY")
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
        limit.Validate(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("'--limit' needs a number from 1 up.");
        });
        var format = new FormatOption("Text for people, or JSON.", "text", "json");
        // Named so before there were formats everywhere.
        var json = new Option<bool>("--json") { Description = "The same as '--format json'.", Hidden = true };
        var explain = new Option<bool>("--explain") { Description = "Say why each result stands where it does." };
        var command = new Command("search", "Search the handbook as its site does.")
        {
            query,
            limit,
            format,
            json,
            explain,
        };
        root.AddTo(command);
        command.SetAction(call =>
        {
            // Findings are the business of check and build; here only counts that something was read.
            var found = new DiagnosticBag();
            var handbook = HandbookReader.Read(root.Folder(call), found, extensions.Reading);
            if (found.All.FirstOrDefault(finding => finding.Rule == RepositoryRules.NothingToRead) is { } nothing)
            {
                Console.Error.WriteLine($"lintel: {nothing.Message.Problem} {nothing.Message.Remedy}");
                return CommandLine.WrongCall;
            }

            var site = HandbookSite.Create(handbook, extensions.Rules.Help).ForAudience();
            var answer = new SearchEngine(SearchIndex.Build(site)).Search(
                string.Join(' ', call.GetRequiredValue(query)),
                call.GetValue(limit)
            );
            if (call.GetValue(json) || call.GetValue(format) == "json")
                StandardOutput.Write(SearchJson.Write(answer, handbook.Settings.Url, call.GetValue(explain)));
            else
                SearchReport.Write(Console.Out, answer, call.GetValue(explain));
            return 0;
        });
        return command;
    }
}
