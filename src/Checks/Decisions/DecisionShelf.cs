using System.Collections.Immutable;
using Lintel.Content;

namespace Lintel.Checks.Decisions;

/// <summary>All records side by side, so that a reference can be followed.</summary>
/// <param name="Records">In the order of their paths.</param>
/// <param name="Ids">Ids of all files, of those that are no records too.</param>
public sealed record DecisionShelf(ImmutableArray<Decision> Records, ImmutableHashSet<string> Ids)
{
    /// <summary>Puts the files of a folder side by side.</summary>
    public static DecisionShelf Of(ImmutableArray<DecisionFile> files) => new(
        [.. files.Select(file => file.Record).OfType<Decision>().OrderBy(record => record.Page.Source, StringComparer.Ordinal)],
        [.. files.Select(file => SourcePath.Stem(file.Path))]);

    /// <summary>The record that a relation names: of the series that is written, and of the same folder, before any other.</summary>
    public Decision? Find(Decision from, Relation relation)
    {
        var target = relation.Target.Value;
        return Records
            .Where(record => string.Equals(record.Number?.Value, target, StringComparison.Ordinal) || string.Equals(record.Id, target, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(record => IsNamed(record, relation.Written))
            .ThenByDescending(record => string.Equals(SeriesOf(relation.Written), record.Series, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(record => string.Equals(SourcePath.Folder(record.Page.Source), SourcePath.Folder(from.Page.Source), StringComparison.Ordinal))
            .ThenByDescending(record => string.Equals(record.Series, from.Series, StringComparison.Ordinal))
            .FirstOrDefault();
    }

    /// <summary>Whether a record says something of another.</summary>
    public bool Says(Decision from, RelationKind kind, Decision to) =>
        from.Relations.Any(relation => relation.Kind == kind && Find(from, relation) == to);

    // The letters that open "DR008" or "../decisions/DR008-x.md".
    private static string SeriesOf(string written) => string.Concat(written.Split('/')[^1].TakeWhile(char.IsAsciiLetter));

    private static bool IsNamed(Decision record, string written) => written.Contains(record.Id, StringComparison.OrdinalIgnoreCase);
}
