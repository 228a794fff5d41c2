using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>All records side by side, so that a reference can be followed.</summary>
/// <param name="Records">In the order of their paths.</param>
/// <param name="Ids">Ids of all files, of those that are no records too.</param>
public sealed record DecisionShelf(ImmutableArray<Decision> Records, ImmutableHashSet<string> Ids)
{
    /// <summary>Puts the files of a folder side by side.</summary>
    public static DecisionShelf Of(ImmutableArray<DecisionFile> files) =>
        new(
            [
                .. files
                    .Select(file => file.Record)
                    .OfType<Decision>()
                    .OrderBy(record => record.Page.Source, StringComparer.Ordinal),
            ],
            [.. files.Select(file => SourcePath.Stem(file.Path))]
        );

    private readonly DecisionIndex names = new(Records);

    /// <summary>The record that a relation names.</summary>
    public Decision? Find(Decision from, Relation relation) => names.Find(from, relation);

    /// <summary>Whether a record says something of another.</summary>
    public bool Says(Decision from, RelationKind kind, Decision to) =>
        from.Relations.Any(relation => relation.Kind == kind && Find(from, relation) == to);
}
