using System.Text;

namespace Lintel.Text.Formats;

/// <summary>
/// Text for a terminal or the log of a build server. What a terminal would obey or nobody would see is spelled out, as
/// <c>\x1b</c> or <c>\u202e</c>; what a build server would take for a command of its own is broken.
/// </summary>
internal static class TerminalText
{
    /// <summary>A text on one line: line ends are spelled out too.</summary>
    public static string Line(string text) => Write(text, isLineStart: true);

    /// <summary>A stretch of a line; <paramref name="isLineStart"/> when only blanks stand before it.</summary>
    internal static string Write(string text, bool isLineStart)
    {
        if (!NeedsCare(text))
            return text;
        var clean = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter != '\t' && HiddenCharacters.IsHidden(text, i))
                i += HiddenCharacters.Spell(clean, text, i) - 1;
            // `::error ::` at the start of a line is a command to GitHub Actions, `##[error]` and `##vso[…]` anywhere
            // are commands to it, to Azure Pipelines and to TeamCity.
            else if (letter == ':' && isLineStart && text.AsSpan(i).StartsWith("::"))
                clean.Append(@"\x3a");
            else if (letter == '#' && OpensCommand(text.AsSpan(i)))
                clean.Append(@"\x23");
            else if (char.IsHighSurrogate(letter))
                clean.Append(letter).Append(text[++i]);
            else
                clean.Append(letter);
            isLineStart = isLineStart && char.IsWhiteSpace(letter);
        }

        return clean.ToString();
    }

    private static bool NeedsCare(string text) =>
        text.Contains("::", StringComparison.Ordinal)
        || text.Contains("##", StringComparison.Ordinal)
        || HiddenCharacters.Any(text);

    private static bool OpensCommand(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("##"))
            return false;
        var end = 2;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return end < text.Length && text[end] == '[';
    }
}
