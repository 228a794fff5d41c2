using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Building;

/// <summary>Findings that only follow from others: what a file says cannot be judged while its YAML cannot be
/// read.</summary>
internal static class Consequences
{
    // Of links and of the file itself, the text still says all.
    private static readonly string[] Independent = ["SRC", "LNK", "OUT"];

    /// <summary>Whether a finding stands by itself among all that were found.</summary>
    public static Func<Diagnostic, bool> Without(ImmutableArray<Diagnostic> found)
    {
        var broken = found
            .Where(finding => finding.Rule == SourceRules.BadYaml)
            .Select(finding => finding.At.File)
            .ToImmutableHashSet(StringComparer.Ordinal);
        if (broken.IsEmpty)
            return _ => true;
        // Everything hangs on the settings: where records lie, which rules hold.
        if (Settings.Places.Any(broken.Contains))
            return finding => broken.Contains(finding.At.File);
        return finding =>
            !broken.Contains(finding.At.File)
            || Independent.Any(subject => finding.Rule.Id.StartsWith(subject, StringComparison.Ordinal));
    }
}
