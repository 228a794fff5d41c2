using System.Collections.Immutable;
using System.Globalization;
using Lintel.Model;

namespace Lintel.Drawing;

/// <summary>A supersession, from the replaced record to its successor.</summary>
public sealed record Arc(string From, string To, string Path)
{
    /// <summary>Those between the discs of a timeline.</summary>
    internal static ImmutableArray<Arc> Find(ImmutableArray<Disc> discs)
    {
        var byId = discs.ToDictionary(disc => disc.Entry.Id, StringComparer.Ordinal);
        return
        [
            .. from old in discs
            from relation in old.Entry.Relations
            where relation.Kind == RelationKind.SupersededBy && relation.Target is not null
            let successor = byId.GetValueOrDefault(relation.Target!)
            where successor is not null
            select new Arc(old.Entry.Id, successor.Entry.Id, Curve(old, successor)),
        ];
    }

    private static string Curve(Disc old, Disc successor)
    {
        var (x1, y1, x2, y2) = (old.X, old.Y, successor.X, successor.Y);
        var peak = Math.Max(2, Math.Min(y1, y2) - 14 - Math.Min(Math.Abs(x1 - x2) / 5, 60));
        // In one pile the arc swings out to the side, for a straight line would hide behind the discs between.
        var swing = Math.Abs(x1 - x2) < 20 ? 26 : 0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{x1} {y1}C{x1 + swing} {peak} {x2 + swing} {peak} {x2} {y2}"
        );
    }
}
