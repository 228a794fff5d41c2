using System.Collections.Immutable;

namespace Lintel.Search.Indexing;

/// <summary>How much a page has to do with a word, in steps of an eighth: what BM25F says, cut to one digit of the
/// index.</summary>
internal static class Impact
{
    /// <summary>Number of steps.</summary>
    public const int Levels = 32;

    private const double Step = 1.125;

    /// <summary>What each level stands for, up to 1. Made by multiplication alone, as the browser makes it, and so
    /// equal to the last bit.</summary>
    public static readonly ImmutableArray<double> Values = Create();

    /// <summary>The level nearest to a value between 0 and 1.</summary>
    public static byte LevelOf(double value) =>
        (byte)
            Math.Clamp(
                (int)Math.Round(Levels - 1 + (Math.Log(value) / Math.Log(Step)), MidpointRounding.AwayFromZero),
                0,
                Levels - 1
            );

    private static ImmutableArray<double> Create()
    {
        var values = new double[Levels];
        values[^1] = 1;
        for (var level = Levels - 2; level >= 0; level--)
            values[level] = values[level + 1] / Step;
        return [.. values];
    }
}
