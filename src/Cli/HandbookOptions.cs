using System.CommandLine;
using Lintel.Building;
using Lintel.Diagnostics.Reports;
using Lintel.Disk;

namespace Lintel.Cli;

/// <summary>The options that every command about a handbook takes, and the report that they shape.</summary>
internal sealed class HandbookOptions
{
    private readonly RootOption root = new();

    private readonly Option<bool> strict = new("--strict") { Description = "Warnings stop the build too." };

    private readonly Option<ReportFormat> format = new("--format")
    {
        Description = "How findings are reported: lines on standard error, or for programs on standard output.",
        HelpName = "text|json|github|sarif",
        DefaultValueFactory = _ => ReportFormat.Text,
    };

    private enum ReportFormat
    {
        Text,
        Json,
        GitHub,
        Sarif,
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        root.AddTo(command);
        command.Options.Add(strict);
        command.Options.Add(format);
    }

    /// <summary>The handbook's folder.</summary>
    public DiskFolder Root(ParseResult call) => root.Folder(call);

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict(ParseResult call) => call.GetValue(strict);

    /// <summary>Tells the findings and closes with <paramref name="summary"/>; the result is the exit code.</summary>
    public int Conclude(ParseResult call, Check check, string summary)
    {
        // Plain writes: a console library would wrap lines, and a wrapped line is no link any more.
        switch (call.GetValue(format))
        {
            case ReportFormat.Json:
                StandardOutput.Write(JsonReport.Write(check.Findings));
                break;
            case ReportFormat.GitHub:
                StandardOutput.Write(GitHubReport.Write(check.Findings));
                break;
            case ReportFormat.Sarif:
                StandardOutput.Write(SarifReport.Write(check.Findings, ProgramVersion.Text));
                break;
            default:
                Console.Error.Write(TextReport.Write(check.Findings));
                Console.Out.WriteLine(summary);
                break;
        }

        return check.IsClean(Strict(call)) ? 0 : CommandLine.ContentErrors;
    }
}
