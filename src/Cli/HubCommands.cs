using System.CommandLine;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Model.Catalogs;
using Lintel.Reading.Files;
using Lintel.Rules;
using Lintel.Rules.Hub;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel hub</c>: what lies between the handbooks that the settings name under <c>catalogs</c>.</summary>
internal static class HubCommands
{
    // What git calls the newest commit of a repository's own branch.
    private const string Newest = "HEAD";

    /// <summary>Makes the commands.</summary>
    public static Command Create(Extensions extensions) =>
        new("hub", "Look at the handbooks that a hub brings together.") { Check(extensions), Sources() };

    private static Command Check(Extensions extensions)
    {
        var options = new HandbookOptions();
        var day = new DayOption { Description = "Day that the age of each export is counted to; today unless named." };
        var command = new Command(
            "check",
            "Tell which links from one handbook into another lead nowhere, where they stand and whom to tell."
        );
        options.AddTo(command);
        command.Options.Add(day);
        command.SetAction(call => Run(call, options, extensions, day.In(call) ?? Today.Day));
        return command;
    }

    private static int Run(ParseResult call, HandbookOptions options, Extensions extensions, DateOnly day)
    {
        var check = Building.Check.Run(options.Root(call), new CheckOptions { Extensions = extensions, Today = day });
        var hub = HubCheck.Run(check.Site);
        // Of the hub's own pages the check of the hub speaks; here only what comes from others counts.
        var bag = new DiagnosticBag();
        bag.AddRange(hub.Findings);
        Rule[] ofCatalogs = [.. CatalogRules.All, CatalogAgeRules.StaleCatalog];
        var findings = bag.ToReport(check.Handbook.Settings)
            .AddRange(check.Findings.Where(finding => ofCatalogs.Contains(finding.Rule)));
        return options.Conclude(call, check with { Findings = findings }, Summary(hub), forgive: false);
    }

    private static string Summary(HubCheck hub) =>
        $"Compared {Cli.Summary.Count(hub.Handbooks, "handbook")}: "
        + $"{Cli.Summary.Count(hub.Links, "link")} from one into another, "
        + $"{hub.Findings.Count(finding => finding.Rule == HubRules.Broken)} broken, "
        + $"{hub.Findings.Count(finding => finding.Rule == HubRules.Moved)} moved."
        + (
            hub.Unheard.IsEmpty
                ? ""
                : $"\nNothing is known of the addresses of {TerminalText.Line(CatalogRules.Names(hub.Unheard))}: "
                    + "their exports come from an older version, or name no 'url'."
        );

    private static Command Sources()
    {
        var root = new RootOption { Description = RootOption.Meaning };
        var command = new Command(
            "sources",
            "List the repositories that a workflow checks out: path, address, and commit, tag or branch."
        );
        var format = new FormatOption("A line a repository with tabs between, or JSON.", "text", "json");
        command.Options.Add(format);
        root.AddTo(command);
        command.SetAction(call =>
        {
            var settings = FoundSettings.Read(root.Folder(call), new DiagnosticBag());
            CatalogSource[] sources = [.. settings.CatalogSources.Where(source => source.Repository is not null)];
            StandardOutput.Write(call.GetValue(format) == "json" ? Json(sources) : Lines(sources));
            return 0;
        });
        return command;
    }

    private static string Lines(IEnumerable<CatalogSource> sources) =>
        string.Concat(
            sources.Select(source =>
                string.Join(
                    '\t',
                    new[] { source.Path.Value, source.Repository!, source.Ref ?? Newest }.Select(TerminalText.Line)
                ) + "\n"
            )
        );

    private static string Json(IEnumerable<CatalogSource> sources) =>
        JsonText.WriteObject(json =>
        {
            json.WriteStartArray("sources");
            foreach (var source in sources)
            {
                json.WriteStartObject();
                json.WriteString("path", source.Path.Value);
                json.WriteString("repository", source.Repository);
                json.WriteString("ref", source.Ref ?? Newest);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
