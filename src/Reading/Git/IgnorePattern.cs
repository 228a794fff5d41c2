namespace Lintel.Reading.Git;

/// <summary>One line of a <c>.gitignore</c>, as gitignore(5) has it. A path is matched in time that grows with its
/// length and that of the line.</summary>
internal sealed class IgnorePattern
{
    private const int Longest = 500;
    private const string AnyDepth = "**";

    private readonly string[] names;
    private readonly bool isFolder;

    private IgnorePattern(string[] names, bool isFolder, bool takesBack) =>
        (this.names, this.isFolder, TakesBack) = (names, isFolder, takesBack);

    /// <summary>Whether what it means is not ignored after all: <c>!keep.md</c>.</summary>
    public bool TakesBack { get; }

    /// <summary>Reads a line; null for one that means nothing.</summary>
    public static IgnorePattern? Parse(string line)
    {
        var text = Trimmed(line);
        if (text.Length is 0 or > Longest || text[0] == '#')
            return null;
        var takesBack = text[0] == '!';
        if (takesBack)
            text = text[1..];
        var isFolder = text.EndsWith('/');
        text = text.TrimEnd('/');
        if (text.Length == 0)
            return null;
        // A name without a slash inside is meant in any folder.
        var isAnchored = text.Contains('/', StringComparison.Ordinal);
        var names = text.TrimStart('/').Split('/');
        return new(isAnchored ? names : [AnyDepth, .. names], isFolder, takesBack);
    }

    /// <summary>Whether it means a path below the folder of its file; <paramref name="isFolder"/> is asked only where
    /// that decides.</summary>
    public bool IsMatch(string path, Func<bool> isFolder) => IsName(path) && (!this.isFolder || isFolder());

    // Blanks at the end mean nothing, unless a backslash keeps them.
    private static string Trimmed(string line)
    {
        var text = line.TrimEnd('\r', '\n');
        while (text.EndsWith(' ') && !text.EndsWith("\\ ", StringComparison.Ordinal))
            text = text[..^1];
        return text;
    }

    private bool IsName(string path)
    {
        var parts = path.Split('/');
        // Of all the places where "**" may end, only the last one that was tried can matter.
        var (name, part, retryName, retryPart) = (0, 0, -1, 0);
        while (part < parts.Length)
        {
            // At the end it stands for what is in a folder, and not for the folder.
            if (name < names.Length && names[name] == AnyDepth && name + 1 == names.Length)
                return true;
            if (name < names.Length && names[name] == AnyDepth)
                (retryName, retryPart) = (++name, part);
            else if (name < names.Length && IsName(names[name], parts[part]))
                (name, part) = (name + 1, part + 1);
            else if (retryName >= 0)
                (name, part) = (retryName, ++retryPart);
            else
                return false;
        }

        return name == names.Length;
    }

    // "*", "?", "[a-z]", and a backslash before what is meant as it stands.
    private static bool IsName(string pattern, string name)
    {
        var (at, letter, retryAt, retryLetter) = (0, 0, -1, 0);
        while (letter < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
                (retryAt, retryLetter) = (++at, letter);
            else if (at < pattern.Length && Step(pattern, at, name[letter]) is { } next)
                (at, letter) = (next, letter + 1);
            else if (retryAt >= 0)
                (at, letter) = (retryAt, ++retryLetter);
            else
                return false;
        }

        return pattern.AsSpan(at).IndexOfAnyExcept('*') < 0;
    }

    // Where the pattern goes on behind one letter; null where it means another.
    private static int? Step(string pattern, int at, char letter) =>
        pattern[at] switch
        {
            '?' => at + 1,
            '[' when pattern.IndexOf(']', Math.Min(at + 2, pattern.Length)) is > 0 and var close => IsInClass(
                pattern.AsSpan(at + 1, close - at - 1),
                letter
            )
                ? close + 1
                : null,
            '\\' when at + 1 < pattern.Length => pattern[at + 1] == letter ? at + 2 : null,
            var plain => plain == letter ? at + 1 : null,
        };

    private static bool IsInClass(ReadOnlySpan<char> letters, char letter)
    {
        var isOther = letters[0] is '!' or '^';
        if (isOther)
            letters = letters[1..];
        var isIn = false;
        for (var i = 0; i < letters.Length; i++)
        {
            var isRange = i + 2 < letters.Length && letters[i + 1] == '-';
            isIn |= isRange ? letter >= letters[i] && letter <= letters[i + 2] : letter == letters[i];
            i += isRange ? 2 : 0;
        }

        return isIn != isOther;
    }
}
