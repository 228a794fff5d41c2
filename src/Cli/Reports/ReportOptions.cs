using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;

namespace Lintel.Cli.Reports;

/// <summary>How findings are shown to people: the options of it, and the showing.</summary>
internal sealed class ReportOptions
{
    private readonly Option<bool> all = new("--all") { Description = "Show every finding with all that it says." };

    private readonly Option<int?> max = new("--max")
    {
        Description = "Show at most so many findings; the table counts all.",
        HelpName = "N",
    };

    private readonly Option<bool> quiet = new("--quiet") { Description = "Say nothing but what was found." };

    private readonly Option<string> color = new("--color")
    {
        Description = "Colours in what is said; auto takes them on a terminal, and none where NO_COLOR is set.",
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => "auto",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        color.AcceptOnlyFromAmong("auto", "always", "never");
        max.Validate(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
                result.AddError("'--max' needs a number from 1 up.");
        });
        foreach (var option in new Option[] { all, max, quiet, color })
            command.Options.Add(option);
    }

    /// <summary>Whether nothing but findings is to be said.</summary>
    public bool IsQuiet(ParseResult call) => call.GetValue(quiet);

    /// <summary>Shows findings on standard error: a line each for editors and build servers, by rule on a
    /// terminal.</summary>
    public void Show(ParseResult call, ImmutableArray<Diagnostic> findings)
    {
        var shown = call.GetValue(max) is { } most ? [.. findings.Take(most)] : findings;
        var lines =
            call.GetValue(all) ? shown.Select(finding => new ReportLine(finding.ToString(), finding.Severity))
            : Console.IsErrorRedirected ? TextReport.WriteBrief(shown)
            : TextReport.WriteGroups(shown);
        var more = findings.Length - shown.Length;
        if (more > 0)
            lines = lines.Append(new($"… and {more:N0} more"));
        Terminal.Write(lines.Concat(TextReport.WriteTable(findings)), IsColoured(call));
    }

    private bool IsColoured(ParseResult call) =>
        call.GetValue(color) switch
        {
            "always" => true,
            "never" => false,
            _ => !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
}
