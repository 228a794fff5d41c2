using System.Collections.Immutable;
using Lintel.Site.Catalogs;

namespace Lintel.Drawing;

/// <summary>A column for each year: what was in force, open and retired at its end.</summary>
/// <param name="Width">Width of the picture in units of its own.</param>
/// <param name="Height">Height of the picture.</param>
/// <param name="Blocks">The stacked parts.</param>
/// <param name="Years">What stands below each column.</param>
public sealed record Bars(int Width, int Height, ImmutableArray<Block> Blocks, ImmutableArray<Tick> Years)
{
    private const int Widest = 76;
    private const int Narrowest = 40;
    private const int Room = 900;
    private const int Gap = 12;
    private const int Tallest = 180;
    private const int TextHeight = 24;

    /// <summary>Draws the counts of several years.</summary>
    public static Bars Create(ImmutableArray<YearEnd> years)
    {
        var pitch = Math.Clamp(Room / Math.Max(1, years.Length), Narrowest, Widest);
        var width = pitch - Gap;
        var most = years.Select(year => year.Total).Append(1).Max();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var (i, year) in years.Index())
        {
            var top = Tallest;
            foreach (
                var (state, count) in new[] { ("in-force", year.InForce), ("open", year.Open), ("past", year.Retired) }
            )
            {
                var height = (int)Math.Round((double)count * Tallest / most, MidpointRounding.AwayFromZero);
                top -= height;
                if (count > 0)
                    blocks.Add(new(state, count, Gap / 2 + i * pitch, top, width, height));
            }
        }

        return new(
            Math.Max(1, years.Length) * pitch,
            Tallest + TextHeight,
            blocks.ToImmutable(),
            [.. years.Select((year, i) => new Tick(i * pitch + pitch / 2, year.Year))]
        );
    }
}

/// <summary>A part of a column.</summary>
public sealed record Block(string State, int Count, int X, int Y, int Width, int Height)
{
    /// <summary>Whether its number can stand in it.</summary>
    public bool HoldsText => Height >= 16;
}

/// <summary>What stands below a column.</summary>
public sealed record Tick(int X, string Text);
