using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model.Changes;

namespace Lintel.Changes;

/// <summary>Findings that came with a branch. A line number says nothing: text above it may have grown.</summary>
internal static class FreshFindings
{
    /// <summary>The findings of which the base has fewer, the gravest first.</summary>
    /// <param name="before">Everything that is found on the base, also what its baseline puts up with.</param>
    /// <param name="after">What is reported of the branch.</param>
    /// <param name="changes">What the branch does; its renamed files keep their findings.</param>
    public static ImmutableArray<Diagnostic> Find(
        ImmutableArray<Diagnostic> before,
        ImmutableArray<Diagnostic> after,
        ImmutableArray<HandbookChange> changes
    )
    {
        var renamed = changes
            .Where(change => change.OldSource is not null)
            .ToDictionary(change => change.OldSource!, change => change.Source, StringComparer.Ordinal);
        var known = before
            .CountBy(finding => Key(finding, renamed.GetValueOrDefault(finding.At.File, finding.At.File)))
            .ToDictionary();
        var fresh = new List<Diagnostic>();
        foreach (var finding in after.Order(Diagnostic.Order))
        {
            var key = Key(finding, finding.At.File);
            if (known.GetValueOrDefault(key) > 0)
                known[key]--;
            else
                fresh.Add(finding);
        }

        return [.. fresh.OrderByDescending(finding => finding.Severity)];
    }

    private static (string Rule, string File, string Problem) Key(Diagnostic finding, string file) =>
        (finding.Rule.Id, file, finding.Message.Problem);
}
