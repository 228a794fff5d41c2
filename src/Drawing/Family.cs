using System.Collections.Immutable;
using System.Globalization;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Drawing;

/// <summary>Records that hang together: as a picture where that can be taken in at a glance, and as a list.</summary>
/// <param name="Entries">The records, the oldest first.</param>
/// <param name="Branches">The records as a list with indents.</param>
/// <param name="Picture">The picture; null for a pair, and for more records than one can be made out of.</param>
public sealed record Family(
    ImmutableArray<CatalogEntry> Entries,
    ImmutableArray<Branch> Branches,
    FamilyDrawing? Picture
)
{
    private const int MostDrawn = 40;

    /// <summary>The record that most others hang on, which is what a group is about.</summary>
    internal CatalogEntry Core => Entries.MaxBy(entry => entry.Relations.Length)!;

    /// <summary>Draws records in the order of their age.</summary>
    internal static Family Draw(ImmutableArray<CatalogEntry> byAge, ImmutableArray<Relationship> relationships) =>
        new(
            byAge,
            Branch.Grow(byAge, relationships),
            byAge.Length is > 2 and <= MostDrawn ? FamilyDrawing.Draw(byAge, relationships) : null
        );
}

/// <summary>The picture of a family: older records to the left, each to the right of what it is tied to.</summary>
/// <param name="Width">Width of the picture in units of its own.</param>
/// <param name="Height">Height of the picture.</param>
/// <param name="Members">The records.</param>
/// <param name="Ties">What each says of another, once.</param>
public sealed record FamilyDrawing(int Width, int Height, ImmutableArray<Member> Members, ImmutableArray<Tie> Ties)
{
    /// <summary>Width of the box of a record.</summary>
    public const int BoxWidth = 216;

    /// <summary>Whether it needs the whole width of a page.</summary>
    public bool IsWide => Width > 2 * LayerPitch;

    /// <summary>Whether it could not be read any more if it were made to fit a page.</summary>
    public bool IsBroad => Width > 5 * LayerPitch;

    private const int LayerPitch = BoxWidth + 56;
    private const int Margin = 6;
    private const int LettersOfLine = 27;
    private const int LineHeight = 16;
    private const int BoxHead = 30;

    internal static FamilyDrawing Draw(ImmutableArray<CatalogEntry> byAge, ImmutableArray<Relationship> relationships)
    {
        var lines = byAge.ToDictionary(
            entry => entry.Id,
            entry => TextLines.Wrap(entry.Title, LettersOfLine),
            StringComparer.Ordinal
        );
        var layers = new Layers(byAge, relationships, entry => BoxHead + lines[entry.Id].Length * LineHeight);
        return new(
            Margin * 2 + layers.Count * LayerPitch - (LayerPitch - BoxWidth),
            Margin * 2 + layers.Height,
            [
                .. byAge.Select(entry => new Member(
                    entry,
                    X(layers[entry.Id]),
                    Margin + layers[entry.Id].Top,
                    layers[entry.Id].Height,
                    lines[entry.Id]
                )),
            ],
            [
                .. relationships.Select(tie => new Tie(
                    tie.Kind,
                    tie.From,
                    tie.To,
                    layers.Ways.TryGetValue((tie.To, tie.From), out var way)
                        ? Line(way.Reverse())
                        : Line(layers.Ways[(tie.From, tie.To)])
                )),
            ]
        );
    }

    // From the edge of one box to that of the other, straight through the room that the layers between have for it.
    private static string Line(IEnumerable<LayerItem> way)
    {
        var items = way.ToArray();
        var isLeftward = items[0].Layer > items[^1].Layer;
        var path = new System.Text.StringBuilder();
        foreach (var (i, item) in items.Index())
        {
            var (near, far) = isLeftward ? (X(item) + BoxWidth, X(item)) : (X(item), X(item) + BoxWidth);
            var y = Margin + item.Middle;
            var bend = isLeftward ? -30 : 30;
            if (i > 0)
            {
                var before = Margin + items[i - 1].Middle;
                var start = near - (LayerPitch - BoxWidth) * (isLeftward ? -1 : 1);
                path.Append(CultureInfo.InvariantCulture, $"C{start + bend} {before} {near - bend} {y} {near} {y}");
            }

            if (i == 0)
                path.Append(CultureInfo.InvariantCulture, $"M{far} {y}");
            else if (i < items.Length - 1)
                path.Append(CultureInfo.InvariantCulture, $"H{far}");
        }

        return path.ToString();
    }

    private static int X(LayerItem item) => Margin + item.Layer * LayerPitch;
}

/// <summary>A record of a family, with its title in lines that fit its box.</summary>
public sealed record Member(CatalogEntry Entry, int X, int Y, int Height, ImmutableArray<string> Lines);

/// <summary>What one record says of another, as a line between their boxes.</summary>
public sealed record Tie(RelationKind Kind, string From, string To, string Path);
