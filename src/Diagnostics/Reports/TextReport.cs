using System.Collections.Immutable;

namespace Lintel.Diagnostics.Reports;

/// <summary>Findings for people and editors: a line each, in MSBuild's form.</summary>
internal static class TextReport
{
    /// <summary>Writes the lines.</summary>
    public static string Write(ImmutableArray<Diagnostic> findings) =>
        string.Concat(findings.Select(finding => finding + "\n"));
}
