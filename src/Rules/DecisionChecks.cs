using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules.Decisions;

namespace Lintel.Rules;

/// <summary>The gate: says exactly what is wrong with a team's decision records.</summary>
public static class DecisionChecks
{
    /// <summary>Checks the decisions of a handbook.</summary>
    public static IEnumerable<Diagnostic> Run(CheckInput input) =>
        Run([.. input.Handbook.DecisionFiles], DecisionPolicy.Of(input.Handbook.Settings, input.Today));

    /// <summary>Checks the files of decision folders.</summary>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<DecisionFile> files, DecisionPolicy policy)
    {
        var shelf = DecisionShelf.Of(files);
        var ofRecords = shelf.Records.SelectMany(record =>
            OverrideChecks.Apply(record, Of(record, policy).Where(finding => !policy.IsExempt(record, finding.Rule)))
        );
        var ofShelf = NumberChecks.Run(shelf).Concat(RelationChecks.Run(shelf)).Concat(SuccessionChecks.Run(shelf));
        var byFile = shelf.Records.ToDictionary(record => record.Page.Source, StringComparer.Ordinal);
        return ofRecords
            .Concat(
                ofShelf
                    .GroupBy(finding => finding.At.File)
                    .SelectMany(group =>
                        byFile.TryGetValue(group.Key, out var record) ? OverrideChecks.Apply(record, group) : group
                    )
            )
            .Concat(shelf.Records.SelectMany(OverrideChecks.Run))
            .Concat(SkippedChecks.Run(files));
    }

    // What one record says about itself.
    private static IEnumerable<Diagnostic> Of(Decision record, DecisionPolicy policy) =>
        SectionChecks
            .Run(record)
            .Concat(StatusChecks.Run(record))
            .Concat(OptionChecks.Run(record))
            .Concat(LifecycleChecks.Run(record, policy));
}
