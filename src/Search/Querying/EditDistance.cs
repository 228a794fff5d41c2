namespace Lintel.Search.Querying;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong, or swapped with its
/// neighbour.</summary>
internal static class EditDistance
{
    /// <summary>One from four letters on, two from eight.</summary>
    public static int Allowed(string typed) =>
        typed.Length < 4 ? 0
        : typed.Length < 8 ? 1
        : 2;

    /// <summary>The distance, or with <paramref name="isBeginning"/> the distance to the nearest beginning of the
    /// word.</summary>
    public static int Between(string typed, string word, bool isBeginning)
    {
        int[] before = [];
        var row = Enumerable.Range(0, word.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var next = new int[word.Length + 1];
            next[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                var slip = typed[i - 1] == word[j - 1] ? 0 : 1;
                next[j] = Math.Min(Math.Min(row[j] + 1, next[j - 1] + 1), row[j - 1] + slip);
                if (slip == 1 && i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            (before, row) = (row, next);
        }

        return isBeginning ? row.Min() : row[^1];
    }

    /// <summary>How many letters were typed that the word does not have: none where some were left out or
    /// swapped.</summary>
    public static int Strangers(string typed, string word)
    {
        var rest = word;
        foreach (var letter in typed)
            if (rest.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at)
                rest = rest.Remove(at, 1);
        return typed.Length - (word.Length - rest.Length);
    }
}
