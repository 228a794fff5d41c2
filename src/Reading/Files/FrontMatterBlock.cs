using System.Text.RegularExpressions;

namespace Lintel.Reading.Files;

/// <summary>The YAML between the <c>---</c> lines that open a file.</summary>
/// <param name="Start">Offset of the first character of YAML.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="BodyStart">Offset of the first line after the closing one.</param>
internal readonly partial record struct FrontMatterBlock(int Start, int End, int BodyStart)
{
    /// <summary>Finds the block; null where the first line is not <c>---</c>, nothing closes it, or a blank line and a
    /// heading tell that it is a line across the page.</summary>
    public static FrontMatterBlock? Find(string text) => Find(text, "---", "...");

    /// <summary>Finds a block of TOML, which stands between lines of <c>+++</c>.</summary>
    public static FrontMatterBlock? FindToml(string text) => Find(text, "+++", "+++");

    /// <summary>Finds an object of JSON that opens the file, on one line or on several; its braces are of it. One whose
    /// quotes are not closed ends with a line of <c>}</c>.</summary>
    public static FrontMatterBlock? FindJson(string text)
    {
        if (!text.StartsWith('{'))
            return null;
        var end = EndOfObject(text);
        if (end == 0)
            end = JsonObject().Match(text).Length;
        return end > 0 ? new(0, end, NextOrEnd(text, end)) : null;
    }

    /// <summary>Finds what would be front matter if nothing but blank lines and comments stood in front of it; the
    /// offset of the line that opens it, or null.</summary>
    public static int? FindMisplaced(string text)
    {
        if (Preface().Match(text) is not { Success: true, Length: > 0 } preface)
            return null;
        var rest = text[preface.Length..];
        var isYaml = Find(rest) is { } block && block.End > block.Start && IsAllKeys(rest[block.Start..block.End]);
        return isYaml || (FindToml(rest) ?? FindJson(rest)) is not null ? preface.Length : null;
    }

    private static FrontMatterBlock? Find(string text, string mark, string otherEnd)
    {
        var line = NextLine(text, 0);
        if (line < 0 || !text.AsSpan(0, line).TrimEnd().SequenceEqual(mark) || IsThematicBreak(text.AsSpan(line)))
            return null;
        for (var start = line; start < text.Length; )
        {
            var next = NextLine(text, start);
            var end = next < 0 ? text.Length : next;
            var content = text.AsSpan(start, end - start).TrimEnd();
            if (content.SequenceEqual(mark) || content.SequenceEqual(otherEnd))
                return HasKey(text.AsSpan(line, start - line)) ? new(line, start, end) : null;
            if (next < 0)
                return null;
            start = next;
        }

        return null;
    }

    /// <summary>Whether a text that has no such block begins like one: with the line that opens it and a key.</summary>
    public static bool IsOpen(string text) => Open().IsMatch(text);

    [GeneratedRegex(@"\A(?:---[ \t]*\r?\n[A-Za-z_][\w-]*:(?:[ \t]|\r?\n)|\+\+\+[ \t]*\r?\n)")]
    private static partial Regex Open();

    // "Note: text" between two lines across the page is text; keys as tools know them are not.
    private static bool IsAllKeys(string content) =>
        content
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .All(line => Line().IsMatch(line));

    // Behind the brace that closes the first one, where nothing follows it on its line; 0 where it is no object.
    private static int EndOfObject(string text)
    {
        if (text.AsSpan(1).TrimStart() is not ['"', ..])
            return 0;
        var (depth, isText) = (0, false);
        for (var at = 0; at < text.Length; at++)
            if (isText && text[at] == '\\')
                at++;
            else if (text[at] == '"')
                isText = !isText;
            else if (!isText && text[at] == '{')
                depth++;
            else if (!isText && text[at] == '}' && --depth == 0)
                return text.AsSpan(at + 1, NextOrEnd(text, at + 1) - at - 1).IsWhiteSpace() ? at + 1 : 0;
        return 0;
    }

    private static int NextOrEnd(string text, int from) =>
        NextLine(text, from) is >= 0 and var next ? next : text.Length;

    [GeneratedRegex(@"\A\{[ \t]*\r?\n(?:[ \t][^\r\n]*\r?\n|\r?\n)+\}(?=[ \t]*(?:\r?\n|\z))")]
    private static partial Regex JsonObject();

    [GeneratedRegex(@"\A(?:[ \t]*\r?\n|[ \t]*<!--(?:[^-]|-(?!->))*-->[ \t]*\r?\n)*(?=(?:---|\+\+\+|\{)[ \t]*\r?\n)")]
    private static partial Regex Preface();

    [GeneratedRegex(@"^(?:[a-z][\w-]*:(?:[ \t]|$)|- |#)")]
    private static partial Regex Line();

    private static bool IsThematicBreak(ReadOnlySpan<char> below) =>
        below.TrimStart(" \t") is ['\r' or '\n', ..] && below.TrimStart() is ['#', ..];

    // Between two lines across the page may stand anything; without a key it is text. Nothing at all is front matter.
    private static bool HasKey(ReadOnlySpan<char> content) => content.IsWhiteSpace() || Key().IsMatch(content);

    [GeneratedRegex("""^[ \t]*(?:["']?[\w$][\w .$/-]*["']?[ \t]*[:=]|[?{[-])""", RegexOptions.Multiline)]
    private static partial Regex Key();

    private static int NextLine(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\r', '\n');
        if (end < 0)
            return -1;
        end += from;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
