using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model.Changes;

namespace Lintel.Changes;

/// <summary>Findings that came with the change. A line number says nothing: text above it may have grown.</summary>
internal static class ProblemComparison
{
    /// <summary>The findings that the base has fewer of; <paramref name="renamed"/> leads from old names to new
    /// ones.</summary>
    public static ImmutableArray<ChangeProblem> Compare(
        ImmutableArray<Diagnostic> before,
        ImmutableArray<Diagnostic> after,
        IReadOnlyDictionary<string, string> renamed
    )
    {
        var known = before
            .CountBy(finding => Key(finding, renamed.GetValueOrDefault(finding.At.File, finding.At.File)))
            .ToDictionary();
        var problems = ImmutableArray.CreateBuilder<ChangeProblem>();
        foreach (var finding in after.Order(Diagnostic.Order))
        {
            var key = Key(finding, finding.At.File);
            if (known.GetValueOrDefault(key) > 0)
                known[key]--;
            else
                problems.Add(
                    new(
                        finding.At,
                        finding.Severity.ToString().ToLowerInvariant(),
                        finding.Rule.Id,
                        finding.Message.ToString()
                    )
                );
        }

        return problems.ToImmutable();
    }

    private static (string Rule, string File, string Problem) Key(Diagnostic finding, string file) =>
        (finding.Rule.Id, file, finding.Message.Problem);
}
