using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Conversion;

/// <summary>The everyday subset of AsciiDoc: title, headings, lists, tables, links, emphasis, code and simple
/// attributes. All else stays text.</summary>
internal static partial class AsciiDoc
{
    internal const string Fence = "```";

    /// <summary>The same text in Markdown, line by line.</summary>
    public static string ToMarkdown(string text)
    {
        var lines = Conversions.Lines(text);
        string? block = null;
        var columns = 0;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd();
            if (block is not null)
            {
                var isEnd = string.Equals(line, block, StringComparison.Ordinal);
                var isComment = block[0] == '/';
                lines[index] =
                    isComment ? ""
                    : isEnd ? Fence
                    : lines[index];
                block = isEnd ? null : block;
            }
            else if (Verbatim().IsMatch(line))
            {
                block = line;
                lines[index] = line[0] == '/' ? "" : Fence;
            }
            else if (line.StartsWith("|===", StringComparison.Ordinal))
                (index, columns) = (AsciiDocTable.Write(lines, index, columns, Inline), 0);
            else if (index is 1 or 2 && Revision().Match(line) is { Success: true } revision && HasTitle(lines))
                lines[index] = $"* date: {revision.Groups["date"].Value}";
            else
            {
                columns = AsciiDocTable.Columns(line) ?? columns;
                lines[index] = Line(line);
            }
        }

        return string.Join('\n', lines);
    }

    // The header ends with its first blank line: the title, the author, and the revision with its day.
    private static bool HasTitle(string[] lines) => lines[0].StartsWith("# ", StringComparison.Ordinal);

    private static string Line(string line)
    {
        if (line.Length == 0 || Silent().IsMatch(line))
            return "";
        if (Heading().Match(line) is { Success: true } heading)
            return $"{Hashes(heading.Groups["level"].Length)} {Inline(heading.Groups["text"].Value)}";
        if (Attribute().Match(line) is { Success: true } attribute)
            return KnownLabels.IsMetadata(Name(attribute.Groups["name"].Value))
                ? $"* {Name(attribute.Groups["name"].Value)}: {Inline(attribute.Groups["value"].Value)}"
                : "";
        if (Item().Match(line) is { Success: true } item)
        {
            var (mark, said) = (item.Groups["mark"].Value, Inline(item.Groups["text"].Value));
            var indent = new string(' ', (mark.Length - 1) * 3);
            return $"{indent}{(mark[0] == '.' ? "1." : mark[0] == '-' ? "-" : "*")} {said}";
        }

        if (Term().Match(line) is { Success: true } term)
            return $"* **{Inline(term.Groups["term"].Value)}**: {Inline(term.Groups["text"].Value)}";
        if (BlockTitle().Match(line) is { Success: true } title)
            return $"**{Inline(title.Groups["text"].Value)}**";
        if (Admonition().Match(line) is { Success: true } note)
            return $"> **{note.Groups["kind"].Value}:** {Inline(note.Groups["text"].Value)}";
        return Inline(line);
    }

    private static string Hashes(int level) => new('#', Math.Min(6, level));

    // `revdate` is what AsciiDoc itself calls the day of a revision.
    private static string Name(string attribute) =>
        attribute.Equals("revdate", StringComparison.OrdinalIgnoreCase) ? "date" : LabelName.Normalize(attribute);

    private static string Inline(string text)
    {
        // A blank and a plus break the line, as two blanks do in Markdown.
        if (text.EndsWith(" +", StringComparison.Ordinal))
            text = text[..^2] + "  ";
        if (text.AsSpan().IndexOfAny("#`[") >= 0)
        {
            text = Note().Replace(text, " (${text})");
            text = Quoted()
                .Replace(
                    text,
                    match =>
                        match.Value[0] == '"' ? $"“{match.Groups["text"].Value}”" : $"‘{match.Groups["text"].Value}’"
                );
            text = Mark().Replace(text, "${text}");
        }

        text = Image().Replace(text, "![${alt}](${url})");
        text = Link().Replace(text, "[${text}](${url})");
        text = Reference().Replace(text, match => References(match.Groups["to"].Value, match.Groups["text"].Value));
        return Bold().Replace(text, "**${text}**");
    }

    private static string References(string to, string text)
    {
        var said = text.Length > 0 ? text : to.TrimEnd('#');
        return to.Contains(".adoc", StringComparison.Ordinal) ? $"[{said}]({to.TrimEnd('#')})" : said;
    }

    [GeneratedRegex(@"^(-{4,}|\.{4,}|\+{4,}|/{4,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Verbatim();

    [GeneratedRegex(
        @"^(//(?!/).*|={4,}|\*{4,}|_{4,}|--|\[\[[^\[\]]+\]\]|\[[^\]]*\]|(ifdef|ifndef|endif|ifeval)::.*|'''|<<<)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Silent();

    [GeneratedRegex(@"^(?<level>=+)\s+(?<text>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^:(?<name>[\w-]+):\s*(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^\s*(?<mark>\*{1,5}|\.{1,5}|-)\s+(?<text>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<term>[^:]{1,80})::(\s+(?<text>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"^\.(?<text>[^\s.].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockTitle();

    [GeneratedRegex(@"^(?<kind>NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"image::?(?<url>[^\s\[]+)\[(?<alt>[^\],]*)[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Image();

    [GeneratedRegex(
        @"(link:(?<url>[^\s\[]+)|xref:(?<url>[^\s\[#]+)(#[^\s\[]*)?|(?<![(<\w])(?<url>https?://[^\s\[\]]+))"
            + @"\[(?<text>[^\]]*)\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Link();

    // "v1.0, 2025-03-04: first draft", or the day alone behind the author.
    [GeneratedRegex(
        @"^(v?\d[\w.]{0,20},\s*)?(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}{3,12} \d{4}"
            + @"|\p{L}{3,12} \d{1,2}, \d{4})\s*(:.*)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Revision();

    [GeneratedRegex(@"footnote:[\w-]{0,40}\[(?<text>[^\[\]]{1,500})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"""`(?<text>[^`""]{1,300})`""|'`(?<text>[^`']{1,300})`'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"(\[[.\w-]{1,40}\])?(?<![\w#&])##?(?<text>[^\s#][^#]{0,200}?)##?(?![\w#])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"<<(?<to>[^,<>]{1,200})(,\s*(?<text>[^<>]{1,200}))?>>", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<![\w*])\*(?<text>[^\s*][^*]*?)\*(?![\w*])", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();
}
