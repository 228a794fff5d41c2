using Lintel.Model;
using System.CommandLine;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
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
        var day = new DayOption();
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
        command.SetAction(call => Run(root.Folder(call), day.In(call), call.GetValue(format) == "json"));
        return command;
    }

    private static int Run(DiskFolder root, DateOnly? day, bool asJson)
    {
        // Whether the records are right is for the check to say; here only what is read counts.
        var read = HandbookReader.Read(root, new DiagnosticBag());
        var found = new DiagnosticBag();
        var site = HandbookSite.Create(read) with
        {
            History = HistoryReader.Read(GitRepository.Open(root.Path), read, found),
            Today = day,
        };
        Console.Error.Write(TextReport.Write(found.ToReport(read.Settings)));
        var health = Health.Create(site);
        if (asJson)
            StandardOutput.Write(HealthJson.Write(health));
        else
            Console.Out.Write(HealthText.Write(health));
        return 0;
    }
}
