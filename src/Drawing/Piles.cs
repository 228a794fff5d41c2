namespace Lintel.Drawing;

/// <summary>Column and row of a disc; row 0 stands on the baseline.</summary>
internal readonly record struct Place(int Column, int Row);

/// <summary>Columns of discs. A crowded day spreads to its neighbours, so that it becomes a hill and no
/// tower.</summary>
internal sealed class Piles(int columns)
{
    private readonly int[] heights = new int[columns];

    /// <summary>Height of the highest column.</summary>
    public int Tallest => heights.Max();

    /// <summary>Puts a disc where it lies lowest without straying far from <paramref name="column"/>.</summary>
    public Place Put(int column)
    {
        var best = Enumerable
            .Range(0, heights.Length)
            .MinBy(candidate => (heights[candidate] + Math.Abs(candidate - column) * 2, Math.Abs(candidate - column)));
        return new(best, heights[best]++);
    }
}
