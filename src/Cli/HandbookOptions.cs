using System.CommandLine;
using Lintel.Building;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Cli;

/// <summary>The options that every command about a handbook takes, and the report that they shape.</summary>
internal sealed class HandbookOptions
{
    private readonly RootOption root = new();

    private readonly Option<bool> strict = new("--strict") { Description = "Warnings stop the build too." };

    private readonly FormatOption format = new(
        "How findings are reported: lines on standard error, or for programs on standard output.",
        "text",
        "json",
        "github",
        "sarif"
    );

    private readonly ReportOptions report = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        root.AddTo(command);
        command.Options.Add(strict);
        command.Options.Add(format);
        report.AddTo(command);
    }

    /// <summary>Whether nothing but findings is to be said.</summary>
    public bool IsQuiet(ParseResult call) => report.IsQuiet(call);

    /// <summary>The handbook's folder.</summary>
    public DiskFolder Root(ParseResult call) => root.Folder(call);

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict(ParseResult call) => call.GetValue(strict);

    // What keeps the program from reading or writing at all is to be mended.
    private static bool MayBePutUpWith(Diagnostic finding) =>
        finding.Severity >= Severity.Warning
        && !finding.Rule.Id.StartsWith("OUT", StringComparison.Ordinal)
        && !finding.Rule.Id.StartsWith("SRC", StringComparison.Ordinal);

    // Where settings are, what one file lacks was just written, and is to be written to its end.
    private bool IsFirstContact(ParseResult call, Check check) =>
        check.Baseline is null
        && check.All.Any(MayBePutUpWith)
        && !(
            Settings.Places.Any(Root(call).HasFile)
            && check.All.Select(finding => finding.At.File).Distinct().Count() == 1
        );

    /// <summary>Tells the findings and closes with <paramref name="summary"/>; the result is the exit code. A baseline
    /// is proposed where one would <paramref name="forgive"/> them.</summary>
    public int Conclude(ParseResult call, Check check, string summary, bool forgive = true)
    {
        // Plain writes: a console library would wrap lines, and a wrapped line is no link any more.
        switch (call.GetValue(format))
        {
            case "json":
                StandardOutput.Write(JsonReport.Write(check.Findings, check.Handbook.Settings));
                break;
            case "github":
                StandardOutput.Write(GitHubReport.Write(check.Findings, check.PathInRepository));
                JobSummary.Append(check);
                break;
            case "sarif":
                StandardOutput.Write(SarifReport.Write(check.Findings, check.PathInRepository, ProgramVersion.Text));
                break;
            default:
                report.Show(call, check.Findings);
                if (IsQuiet(call))
                    break;
                Console.Out.WriteLine(summary);
                if (forgive && !check.IsClean(Strict(call)) && IsFirstContact(call, check))
                    Console.Out.WriteLine(
                        "New here? 'lintel check --write-baseline' puts up with what is there and guards what comes; "
                            + "'lintel rules ID' explains a rule."
                    );
                break;
        }

        return check.IsClean(Strict(call)) ? 0 : CommandLine.ContentErrors;
    }
}
