using System.CommandLine;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Reading.Files;
using Lintel.Rules;
using Lintel.Rules.Hub;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel hub</c>: what lies between the handbooks that the settings name under <c>catalogs</c>.</summary>
internal static class HubCommands
{
    /// <summary>Makes the commands.</summary>
    public static Command Create(Extensions extensions) =>
        new("hub", "Look at the handbooks that a hub brings together.") { Check(extensions), Sources() };

    private static Command Check(Extensions extensions)
    {
        var options = new HandbookOptions();
        var command = new Command(
            "check",
            "Tell which links from one handbook into another lead nowhere, where they stand and whom to tell."
        );
        options.AddTo(command);
        command.SetAction(call => Run(call, options, extensions));
        return command;
    }

    private static int Run(ParseResult call, HandbookOptions options, Extensions extensions)
    {
        var check = Building.Check.Run(
            options.Root(call),
            new CheckOptions { Extensions = extensions, Today = Today.Day }
        );
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
            "List the repositories that a workflow checks out: path, address and commit, with tabs between."
        );
        root.AddTo(command);
        command.SetAction(call =>
        {
            foreach (var source in FoundSettings.Read(root.Folder(call), new DiagnosticBag()).CatalogSources)
                if (source.Repository is { } repository)
                    StandardOutput.Write(
                        string.Join(
                            '\t',
                            new[] { source.Path.Value, repository, source.Ref ?? "HEAD" }.Select(TerminalText.Line)
                        ) + "\n"
                    );
            return 0;
        });
        return command;
    }
}
