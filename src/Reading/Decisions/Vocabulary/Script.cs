namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Scripts in which no blank parts two words: each of their letters is a word to us.</summary>
internal static class Script
{
    /// <summary>Their letters, as the inside of a class of a regular expression.</summary>
    public const string Unspaced =
        @"\u3005\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF66-\uFF9D";

    /// <summary>Whether a letter is Chinese, Japanese or Korean.</summary>
    public static bool IsUnspaced(char letter) =>
        letter >= '\u3005'
        && letter
            is '\u3005'
                or (>= '\u3041' and <= '\u30FF')
                or (>= '\u3400' and <= '\u4DBF')
                or (>= '\u4E00' and <= '\u9FFF')
                or (>= '\uAC00' and <= '\uD7AF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFF66' and <= '\uFF9D');
}
