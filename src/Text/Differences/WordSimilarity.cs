namespace Lintel.Text.Differences;

/// <summary>How much two texts have in common.</summary>
internal static class WordSimilarity
{
    /// <summary>The words of a text, each once.</summary>
    public static HashSet<string> Tokens(string text) =>
        [.. text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Dice's coefficient: 0 for nothing in common, 1 for the same words.</summary>
    public static double Measure(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 1 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
