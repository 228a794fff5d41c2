using System.Collections.Immutable;
using System.Globalization;
using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Drawing;

/// <summary>Records that hang together: older ones to the left, each to the right of what it speaks of.</summary>
/// <param name="Width">Width of the picture in units of its own.</param>
/// <param name="Height">Height of the picture.</param>
/// <param name="Members">The records.</param>
/// <param name="Ties">What each says of another, once.</param>
public sealed record Family(int Width, int Height, ImmutableArray<Member> Members, ImmutableArray<Tie> Ties)
{
    /// <summary>Width of the box of a record.</summary>
    public const int BoxWidth = 200;

    /// <summary>Height of the box of a record.</summary>
    public const int BoxHeight = 62;

    /// <summary>Whether it needs the whole width of a page.</summary>
    public bool IsWide => Width > 2 * ColumnPitch;

    private const int ColumnPitch = BoxWidth + 48;
    private const int RowPitch = BoxHeight + 14;
    private const int Margin = 6;

    /// <summary>Draws records in the order of their age.</summary>
    internal static Family Draw(ImmutableArray<CatalogEntry> entries, ImmutableArray<Relationship> relationships)
    {
        var columns = Columns.Arrange(entries, relationships);
        var rows = columns.Max(column => column.Length);
        var places = new Dictionary<string, (int X, int Y)>(StringComparer.Ordinal);
        foreach (var (i, column) in columns.Index())
        {
            // Short columns stand in the middle of long ones.
            var top = Margin + (rows - column.Length) * RowPitch / 2;
            foreach (var (j, entry) in column.Index())
                places[entry.Id] = (Margin + i * ColumnPitch, top + j * RowPitch);
        }

        return new(
            Margin * 2 + columns.Length * ColumnPitch - (ColumnPitch - BoxWidth),
            Margin * 2 + rows * RowPitch - (RowPitch - BoxHeight),
            [
                .. entries.Select(entry => new Member(
                    entry,
                    places[entry.Id].X,
                    places[entry.Id].Y,
                    TextLines.Wrap(entry.Title, 25, 2)
                )),
            ],
            [
                .. relationships.Select(tie => new Tie(
                    tie.Kind,
                    tie.From,
                    tie.To,
                    Curve(places[tie.From], places[tie.To])
                )),
            ]
        );
    }

    private static string Curve((int X, int Y) from, (int X, int Y) to)
    {
        var isLeftward = from.X > to.X;
        var (x1, x2) = isLeftward ? (from.X, to.X + BoxWidth) : (from.X + BoxWidth, to.X);
        var (y1, y2) = (from.Y + BoxHeight / 2, to.Y + BoxHeight / 2);
        var bend = isLeftward ? -32 : 32;
        return string.Create(CultureInfo.InvariantCulture, $"M{x1} {y1}C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}");
    }
}

/// <summary>A record of a family, with its title in lines that fit its box.</summary>
public sealed record Member(CatalogEntry Entry, int X, int Y, ImmutableArray<string> Lines);

/// <summary>What one record says of another, as a line between their boxes.</summary>
public sealed record Tie(RelationKind Kind, string From, string To, string Path);
