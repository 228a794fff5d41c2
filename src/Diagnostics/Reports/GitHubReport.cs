using System.Collections.Immutable;
using Lintel.Text.Formats;

namespace Lintel.Diagnostics.Reports;

/// <summary>Findings as annotations of GitHub Actions: workflow commands that mark the line in the pull
/// request.</summary>
internal static class GitHubReport
{
    /// <summary>Writes a command a line; <paramref name="prefix"/> is the way from the top of the repository to the
    /// root.</summary>
    public static string Write(ImmutableArray<Diagnostic> findings, string prefix = "") =>
        string.Concat(findings.Select(finding => Line(finding, prefix)));

    private static string Line(Diagnostic finding, string prefix)
    {
        var kind = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        // GitHub takes columns only within one line.
        var end =
            finding.At.EndLine == finding.At.Line && finding.At.EndColumn > finding.At.Column
                ? $",endColumn={finding.At.EndColumn}"
                : "";
        var file = Property(RepositoryPath.Of(prefix, finding.At.File));
        return $"::{kind} file={file},line={finding.At.Line},endLine={finding.At.EndLine}"
            + $",col={finding.At.Column}{end}"
            + $",title={Property($"{finding.Rule.Id} {finding.Rule.Title}")}::{Data(finding.Message.ToString())}\n";
    }

    // What the runner reads as a command is its own line; a name in it must not be another, nor reach the log's
    // colours.
    private static string Data(string text) =>
        HiddenCharacters.Any(text) ? Encoded(TerminalText.Line(text)) : Encoded(text);

    private static string Encoded(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
