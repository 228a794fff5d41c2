using System.Text.RegularExpressions;

namespace Lintel.Search.Words;

/// <summary>Takes a token apart: <c>blastRadius-v2</c> is found by its parts and as a whole.</summary>
internal static partial class Compound
{
    // Longer than any word; digests and encoded data would fill the vocabulary.
    private const int Longest = 40;

    /// <summary>The folded parts in order, then the whole when there is more than one.</summary>
    public static IEnumerable<(string Text, bool IsWhole)> Parts(string token)
    {
        if (token[^1] is '#' or '+')
            return [(token.ToLowerInvariant(), false)];
        var parts = Joints()
            .Split(Apostrophes().Replace(token, ""))
            .Where(part => part.Length > 0)
            .Select(part => Zeros().Replace(Folding.Fold(part), ""))
            .Where(part => part.Length > 0)
            .ToArray();
        var words = parts
            .SelectMany(UnspacedScripts.Bigrams)
            .Where(part => part.Length <= Longest)
            .Select(part => (part, false));
        var whole = string.Concat(parts);
        return parts.Length > 1 && whole.Length <= Longest && !UnspacedScripts.IsIn(whole)
            ? words.Append((whole, true))
            : words;
    }

    [GeneratedRegex(@"['’](?:[sS]$)?")]
    private static partial Regex Apostrophes();

    // ADR-0012 is ADR-12, and ADR012 is ADR12.
    [GeneratedRegex("(?<![0-9])0+(?=[0-9])")]
    private static partial Regex Zeros();

    // At joints; before a capital behind a small letter or digit; before the last capital of several, but for a plural
    // as in APIs.
    [GeneratedRegex(@"[-._]|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s$)")]
    private static partial Regex Joints();
}
