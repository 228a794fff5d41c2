using System.Text;

namespace Lintel.Search.Files;

/// <summary>Sorted words, each as a capital that says how many letters it shares with the one before, and the rest.
/// Folded words have no capitals.</summary>
internal static class FrontCoding
{
    private const int Most = 25;

    /// <summary>Writes a word behind another.</summary>
    public static void Append(StringBuilder text, string before, string word)
    {
        var shared = Math.Min(Most, before.AsSpan().CommonPrefixLength(word));
        if (shared > 0 && char.IsHighSurrogate(word[shared - 1]))
            shared--;
        text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
    }

    /// <summary>Reads the words.</summary>
    public static IEnumerable<string> Read(string text)
    {
        var word = "";
        for (int at = 0, end; at < text.Length; at = end)
        {
            for (end = at + 1; end < text.Length && !char.IsAsciiLetterUpper(text[end]); end++) { }
            word = string.Concat(word.AsSpan(0, text[at] - 'A'), text.AsSpan(at + 1, end - at - 1));
            yield return word;
        }
    }
}
