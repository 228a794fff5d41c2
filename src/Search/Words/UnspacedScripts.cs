namespace Lintel.Search.Words;

/// <summary>Scripts that do not part words by spaces are searched by pairs of letters.</summary>
internal static class UnspacedScripts
{
    /// <summary>Whether a text has letters of such a script.</summary>
    public static bool IsIn(string text) => text.Any(Has);

    /// <summary>The text in one piece, or its stretches: those of such scripts as overlapping pairs, those between as
    /// they are.</summary>
    public static IEnumerable<string> Bigrams(string text)
    {
        if (!IsIn(text))
            return [text];
        var pieces = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && Has(text[end]) == Has(text[start]); end++) { }
            if (!Has(text[start]) || end - start == 1)
                pieces.Add(text[start..end]);
            else
                for (var i = start; i < end - 1; i++)
                    pieces.Add(text.Substring(i, 2));
        }

        return pieces;
    }

    // Thai and Lao, Burmese, Khmer, kana, Han.
    private static bool Has(char letter) =>
        letter
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF');
}
