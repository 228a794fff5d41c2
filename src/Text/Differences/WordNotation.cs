namespace Lintel.Text.Differences;

/// <summary>A difference in one line of plain text, in git's notation: <c>[-what was-]{+what is+}</c>, with a few words
/// around it.</summary>
internal static class WordNotation
{
    private const int Context = 24;

    /// <summary>From what a text should say to what it says.</summary>
    public static string Write(string before, string after)
    {
        var runs = WordDiff.Compare(before, after).Runs;
        return string.Concat(
                runs.Select(
                    (run, index) =>
                        run.Kind switch
                        {
                            Difference.Removed => $"[-{run.Text}-]",
                            Difference.Added => $"{{+{run.Text}+}}",
                            _ => Shortened(run.Text, isFirst: index == 0, isLast: index == runs.Length - 1),
                        }
                )
            )
            .Trim();
    }

    private static string Shortened(string text, bool isFirst, bool isLast)
    {
        if (text.Length <= 2 * Context)
            return text;
        // No letter of two units is cut in half.
        var head = isFirst ? "" : text[..(Context - (char.IsHighSurrogate(text[Context - 1]) ? 1 : 0))];
        var tail = isLast ? "" : text[^(Context - (char.IsLowSurrogate(text[^Context]) ? 1 : 0))..];
        return $"{head}…{tail}";
    }
}
