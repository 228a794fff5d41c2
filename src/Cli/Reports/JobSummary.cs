using System.Text;
using Lintel.Building;
using Lintel.Diagnostics.Reports;
using Lintel.Disk;
using Lintel.Text.Formats;

namespace Lintel.Cli.Reports;

/// <summary>The summary of a job on GitHub, which shows ten annotations of a step and no more.</summary>
internal static class JobSummary
{
    private const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>Adds a table of what was found to the file that GitHub names; does nothing elsewhere.</summary>
    public static void Append(Check check)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file)
            return;
        try
        {
            AppendedFile.Append(file, Write(check));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Console.Error.WriteLine($"lintel: the summary of the job cannot be written: {FileFailure.Reason(failure)}");
        }
    }

    private static string Write(Check check)
    {
        var text = new StringBuilder($"### Lintel\n\n{MarkdownText.Escape(Summary.Write(check))}\n");
        if (check.Findings.IsEmpty)
            return text.ToString();
        text.Append("\n| Rule | Findings | First place |\n|---|---:|---|\n");
        foreach (
            var rule in check
                .Findings.GroupBy(finding => finding.Rule)
                .OrderByDescending(rule => rule.Max(finding => finding.Severity))
                .ThenByDescending(rule => rule.Count())
        )
        {
            var first = rule.First();
            var place = $"{RepositoryPath.Of(check.PathInRepository, first.At.File)}:{first.At.Line}";
            text.Append("| ")
                .AppendJoin(
                    " | ",
                    rule.Key.Id + " " + MarkdownText.Escape(rule.Key.Title),
                    FormattableString.Invariant($"{rule.Count()}"),
                    MarkdownText.Escape(place)
                )
                .Append(" |\n");
        }

        return text.ToString();
    }
}
