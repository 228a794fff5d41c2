namespace Lintel.Tests;

/// <summary>Rows of theories that start programs. Continuous integration tries each (<c>LINTEL_TESTS=all</c>);
/// elsewhere every fourth, so that a run stays short.</summary>
internal static class Sample
{
    private const int Every = 4;

    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("LINTEL_TESTS") == "all";

    /// <summary>The rows to try here.</summary>
    public static TheoryData<T> Of<T>(params IEnumerable<T> rows) =>
        [.. rows.Where((_, place) => IsWhole || place % Every == 0)];
}
