namespace Lintel.Tests;

/// <summary>Rows that start programs or look at pages in many ways. Continuous integration tries each
/// (<c>LINTEL_TESTS=all</c>); elsewhere every ninth, so that a run stays short.</summary>
internal static class Sample
{
    // Odd, so that of pages in four ways each each way has its turn.
    private const int Every = 9;

    /// <summary>Whether all is tried.</summary>
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("LINTEL_TESTS") == "all";

    /// <summary>The rows of a theory to try here.</summary>
    public static TheoryData<T> Of<T>(params IEnumerable<T> rows) => [.. Take(rows)];

    /// <summary>The rows to try here.</summary>
    public static IEnumerable<T> Take<T>(IEnumerable<T> rows) =>
        rows.Where((_, place) => IsWhole || place % Every == 0);
}
