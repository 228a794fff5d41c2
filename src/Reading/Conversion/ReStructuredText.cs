using System.Text.RegularExpressions;

namespace Lintel.Reading.Conversion;

/// <summary>The everyday subset of reStructuredText: title, headings, field lists, tables, lists, links, emphasis and
/// code. All else stays text.</summary>
internal static partial class ReStructuredText
{
    /// <summary>The same text in Markdown, line by line.</summary>
    public static string ToMarkdown(string text)
    {
        var lines = Conversions.Lines(text);
        var levels = new List<(bool HasOverline, char Mark)>();
        var isCode = false;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd();
            if (isCode && (line.Length == 0 || line[0] is ' ' or '\t'))
            {
                // Markdown takes four blanks for code.
                lines[index] = line.Length == 0 ? "" : "    " + line;
                continue;
            }

            isCode = false;
            if (ReStructuredTable.Write(lines, index, Inline) is { } end)
                index = end;
            else if (Title(lines, index) is var (hasOverline, mark))
            {
                var style = (hasOverline, mark);
                if (!levels.Contains(style))
                    levels.Add(style);
                var at = index + (hasOverline ? 1 : 0);
                var said = lines[at].Trim();
                (lines[index], lines[at + 1]) = ("", "");
                lines[at] = $"{new string('#', Math.Min(6, levels.IndexOf(style) + 1))} {Inline(said)}";
                index = at + 1;
            }
            else if (Directive().Match(line) is { Success: true } directive)
            {
                lines[index] = Directive(directive.Groups["name"].Value, directive.Groups["argument"].Value);
                isCode = directive.Groups["name"].Value is "code-block" or "code" or "sourcecode" or "literalinclude";
            }
            else if (Comment().Match(line) is { Success: true } comment)
                index = DropComment(lines, index, comment.Groups["indent"].Length);
            else if (Field().Match(line) is { Success: true } field)
                lines[index] = $"* {field.Groups["name"].Value}: {Inline(field.Groups["value"].Value)}";
            else
            {
                isCode = line.EndsWith("::", StringComparison.Ordinal);
                lines[index] = Inline(Numbered().Replace(isCode ? line[..^1] : line, "1."));
            }
        }

        return string.Join('\n', lines);
    }

    // With it goes what stands farther in below it; two points alone are a comment without words.
    private static int DropComment(string[] lines, int index, int indent)
    {
        var isEmpty = lines[index].Trim() == ".." && (index + 1 == lines.Length || lines[index + 1].Trim().Length == 0);
        lines[index] = "";
        if (isEmpty)
            return index;
        while (index + 1 < lines.Length && IsWithin(lines[index + 1]))
            lines[++index] = "";
        return index;

        bool IsWithin(string line) => line.Trim().Length == 0 || line.Length - line.TrimStart().Length > indent;
    }

    // A line with another of marks below it, and perhaps the same above.
    private static (bool HasOverline, char Mark)? Title(string[] lines, int index)
    {
        var below = index + 1 < lines.Length ? lines[index + 1].TrimEnd() : "";
        var line = lines[index].TrimEnd();
        if (Rule().IsMatch(line) && index + 2 < lines.Length && lines[index + 2].TrimEnd() == line && below.Length > 0)
            return (true, line[0]);
        return
            line.Length > 0
            && char.IsLetterOrDigit(line.TrimStart()[0])
            && Rule().IsMatch(below)
            && below.Length + 2 >= line.Length
            && (index == 0 || lines[index - 1].Trim().Length == 0)
            ? (false, below[0])
            : null;
    }

    private static string Directive(string name, string argument) =>
        name switch
        {
            "image" or "figure" => $"![]({argument})",
            "note" or "warning" or "tip" or "important" or "caution" => $"> **{name}:** {Inline(argument)}",
            _ => "",
        };

    private static string Inline(string text)
    {
        text = Literal().Replace(text, "`${text}`");
        text = Link().Replace(text, "[${text}](${url})");
        text = Role()
            .Replace(
                text,
                match =>
                    match.Groups["role"].Value == "doc"
                        ? $"[{match.Groups["text"].Value}]({PathOf(match)}.rst)"
                        : match.Groups["text"].Value
            );
        return Named().Replace(text, "${text}");
    }

    // A page is named by its path without its ending, and has a text of its own or not.
    private static string PathOf(Match page) =>
        page.Groups["url"].Success ? page.Groups["url"].Value : page.Groups["text"].Value;

    [GeneratedRegex(@"^([=\-~^""'`#*+.:_])\1{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*\.\. (?<name>[\w-]+)::\s*(?<argument>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(?<indent>\s*)\.\.(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^:(?<name>[^:`]{1,60}):\s+(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"^#\.(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"``(?<text>[^`]+)``", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<!:)`(?<text>[^`<]+?)\s*<(?<url>[^<>`]+)>`__?", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@":(?<role>[\w:-]+):`(?<text>[^`<]+?)(\s*<(?<url>[^<>`]+)>)?`", RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"`(?<text>[^`]+)`_+", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
