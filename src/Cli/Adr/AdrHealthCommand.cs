using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading;
using Lintel.Reading.Code;
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
        var format = new FormatOption("Text for people, or JSON.", "text", "json");
        var issues = new Option<string?>("--issues")
        {
            Description =
                "Write into this folder a file for each team of CODEOWNERS, with what of its decisions is overdue: the "
                + "text of an issue.",
            HelpName = "DIR",
        };
        issues.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "--issues"));
        var command = new Command("health", "Say what of the decisions needs attention, as the page /adr/health/ does.")
        {
            day,
            format,
            issues,
        };
        root.AddTo(command);
        report.AddTo(command);
        command.SetAction(call =>
            Run(
                root.Folder(call),
                day.In(call),
                call.GetValue(format) == "json",
                call.GetValue(issues),
                findings => report.Show(call, findings)
            )
        );
        return command;
    }

    private static int Run(
        DiskFolder root,
        DateOnly? day,
        bool asJson,
        string? issues,
        Action<ImmutableArray<Diagnostic>> show
    )
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
        if (issues is not null)
        {
            SourceEditor.MakeFolder(issues);
            foreach (var (file, text) in HealthIssues.Write(site, health, CodeOwnersReader.Read(root)))
            {
                SourceEditor.Write(issues, file, text);
                Console.WriteLine($"{issues}/{file}");
            }

            return 0;
        }

        if (asJson)
            StandardOutput.Write(HealthJson.Write(health));
        else
            Console.Out.Write(HealthText.Write(health));
        return 0;
    }
}
