using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Rules;
using Lintel.Site;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel adr health</c>: what the page <c>/adr/health/</c> says, for scripts and meetings.</summary>
internal static class AdrHealthCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var root = new RootOption();
        var (day, report) = (new DayOption(), new ReportOptions());
        var format = new Option<string>("--format")
        {
            Description = "text or json.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("health", "Say what of the decisions needs attention, as the page /adr/health/ does.")
        {
            day,
            format,
        };
        root.AddTo(command);
        report.AddTo(command);
        command.SetAction(call =>
            Run(
                root.Folder(call),
                day.In(call),
                call.GetValue(format) == "json",
                findings => report.Show(call, findings)
            )
        );
        return command;
    }

    private static int Run(DiskFolder root, DateOnly? day, bool asJson, Action<ImmutableArray<Diagnostic>> show)
    {
        // Whether the records are right is for the check to say; here only what is read counts.
        var read = HandbookReader.Read(root, new DiagnosticBag());
        var found = new DiagnosticBag();
        var site = HandbookSite.Create(read) with
        {
            History = HistoryReader.Read(GitRepository.Open(root.Path), read, found),
            Today = day,
        };
        show(found.ToReport(read.Settings));
        var health = Health.Create(site);
        if (asJson)
            StandardOutput.Write(HealthJson.Write(health));
        else
            Console.Out.Write(HealthText.Write(health));
        return 0;
    }
}
