namespace Lintel.Search.Words;

/// <summary>Scripts that do not part words by spaces are searched by pairs of letters, and Han letters also one by
/// one.</summary>
internal static class UnspacedScripts
{
    /// <summary>Whether a text has letters of such a script.</summary>
    public static bool IsIn(string text) => text.Any(Has);

    /// <summary>The part in one piece, or its stretches: those of such scripts as overlapping pairs, those between as
    /// they are.</summary>
    public static IEnumerable<Compound.Part> Cut(Compound.Part part)
    {
        var text = part.Text;
        if (!IsIn(text))
            return [part];
        var pieces = new List<Compound.Part>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && Has(text[end]) == Has(text[start]); end++) { }
            if (!Has(text[start]) || end - start == 1)
                pieces.Add(new(text[start..end], WordKind.Plain));
            else
                AddPairs(text[start..end]);
        }

        return pieces;

        void AddPairs(string run)
        {
            for (var i = 0; i < run.Length - 1; i++)
                pieces.Add(new(run.Substring(i, 2), WordKind.Plain));
            foreach (var letter in run.Where(IsHan))
                pieces.Add(new(letter.ToString(), WordKind.Aside));
        }
    }

    private static bool IsHan(char letter) => letter is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    // Thai and Lao, Burmese, Khmer, kana, Han.
    private static bool Has(char letter) =>
        letter
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u3040' and <= '\u30FF')
        || IsHan(letter);
}
