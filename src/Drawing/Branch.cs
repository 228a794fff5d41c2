using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Drawing;

/// <summary>A record in the list of its family: below the latest older one that it is tied to.</summary>
/// <param name="Entry">The record.</param>
/// <param name="Ties">What it has to do with older ones, from its own side.</param>
/// <param name="Branches">The younger ones below it.</param>
public sealed record Branch(
    CatalogEntry Entry,
    ImmutableArray<(RelationKind Kind, CatalogEntry Other)> Ties,
    ImmutableArray<Branch> Branches
)
{
    // Deeper ones stand beside the last that is still indented, so that a long chain stays on the page.
    private const int Deepest = 6;

    /// <summary>Arranges records, the oldest first.</summary>
    internal static ImmutableArray<Branch> Grow(
        ImmutableArray<CatalogEntry> byAge,
        ImmutableArray<Relationship> relationships
    )
    {
        var age = byAge.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        var ties = relationships
            .Select(tie => age[tie.From] > age[tie.To] ? tie : new(tie.Kind.Inverse(), tie.To, tie.From))
            .ToLookup(tie => tie.From, tie => (tie.Kind, Other: byAge[age[tie.To]]), StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in byAge)
        {
            var parent = ties[entry.Id].Select(tie => tie.Other.Id).MaxBy(other => age[other]);
            while (parent is not null && depths[parent] >= Deepest - 1)
                parent = parents.GetValueOrDefault(parent);
            depths[entry.Id] = parent is null ? 0 : depths[parent] + 1;
            if (parent is not null)
                parents[entry.Id] = parent;
        }

        var children = byAge.ToLookup(entry => parents.GetValueOrDefault(entry.Id, ""), StringComparer.Ordinal);
        return Below("");

        ImmutableArray<Branch> Below(string id) =>
            [.. children[id].Select(entry => new Branch(entry, [.. ties[entry.Id]], Below(entry.Id)))];
    }
}
