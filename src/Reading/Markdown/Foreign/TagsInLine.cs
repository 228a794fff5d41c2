using System.Text.RegularExpressions;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Gives the tags and values of other tools that stand among words the meaning that they had there: a picture,
/// a link, what the front matter says; what only a program knows is left out.</summary>
internal static partial class TagsInLine
{
    /// <summary>Changes a parsed file in place.</summary>
    /// <returns>The tags that nobody knows, and where they are.</returns>
    public static IEnumerable<(string Name, int Start)> Finish(MarkdownDocument syntax, SourceFile file)
    {
        if (!file.Text.Contains("{{", StringComparison.Ordinal) && !file.Text.Contains("{%", StringComparison.Ordinal))
            return [];
        var tags = syntax.All<TagInline>().ToArray();
        var shown = RawTagParser.IsIn(file.Text) ? Shown().Matches(file.Text) : null;
        var isProgram = IsWorkedOut(file.Text);
        var unknown = new List<(string, int)>();
        foreach (var inline in tags)
        {
            var isShown = shown?.Any(raw => Holds(raw, inline.Span.Start)) == true;
            if (
                !isShown
                && inline.Tag is { IsEnd: false } tag
                && Components.Find(tag) is null
                && !IsValue(tag)
                && !IsAddress(tag)
            )
                unknown.Add((tag.Shown, inline.Span.Start));
            inline.ReplaceBy(isShown ? Literal(inline, inline.Text) : Meaning(inline, file.FrontMatter, isProgram));
        }

        foreach (var block in syntax.All<HtmlBlock>())
            Clean(block, isProgram);
        foreach (var html in syntax.All<HtmlInline>().Where(html => html.Tag.Contains('{')))
            html.Tag = InMarkup().Replace(html.Tag, match => Blank(match, isProgram));
        return unknown;
    }

    private static Inline Meaning(TagInline inline, YamlMap? front, bool isProgram)
    {
        if (inline.Tag is not { } tag)
            return Own().Match(inline.Text) is { Success: true } own ? Literal(inline, Stated(front, own) ?? "")
                : isProgram || Filtered().IsMatch(inline.Text) ? Literal(inline, "")
                : Literal(inline, inline.Text);
        if (tag.IsEnd)
            return Literal(inline, "");
        if (ValueOf(tag, front) is { } value)
            return Literal(inline, value);
        if (IsAddress(tag) && tag.Find("0", "path") is { } path)
            return Link(inline, path, path, isImage: false);
        return Components.Find(tag) switch
        {
            (ComponentUse.Picture, _) when tag.Find("src", "file", "url", "0") is { } source => Link(
                inline,
                source,
                tag.Find("alt", "title", "caption") ?? "",
                isImage: true
            ),
            (ComponentUse.Link, { Length: > 0 } place) when tag.Find("id", "0") is { } film => Link(
                inline,
                place + film,
                tag.Find("title") ?? tag.Name,
                isImage: false
            ),
            _ => Literal(inline, ""),
        };
    }

    private static LinkInline Link(TagInline place, string address, string words, bool isImage)
    {
        var link = new LinkInline(address, "")
        {
            Span = place.Span,
            Line = place.Line,
            Column = place.Column,
            IsImage = isImage,
            IsClosed = true,
        };
        link.AppendChild(Literal(place, words));
        return link;
    }

    private static LiteralInline Literal(TagInline place, string text)
    {
        var literal = text == place.Text ? new LiteralInline(text) : new ReadInline(text);
        (literal.Span, literal.Line, literal.Column) = (place.Span, place.Line, place.Column);
        return literal;
    }

    /// <summary>What the front matter says of the value that a tag stands for; null for any other tag.</summary>
    public static string? ValueOf(ComponentTag tag, YamlMap? front) =>
        IsValue(tag) && tag.Find("0", "name") is { } key ? Word(front, key) : null;

    /// <summary>What the front matter says of the value that stands in braces; null where it says nothing.</summary>
    public static string? StatedBy(string text, YamlMap? front) =>
        Own().Match(text) is { Success: true } own ? Stated(front, own) : null;

    private static bool IsValue(ComponentTag tag) => tag.Text[0] == '{' && tag.Name is "param" or "params";

    private static bool IsAddress(ComponentTag tag) => tag.Name is "ref" or "relref";

    // Liquid that says what of the page is shown: its values are the program's.
    private static bool IsFlow(string text)
    {
        var code = new CodePlaces(text);
        return Flow().Matches(text).Any(tag => !code.Contains(tag.Index));
    }

    private static bool IsWorkedOut(string text) => Program().IsMatch(text) || IsFlow(text);

    /// <summary>Whether values in braces are those of a program, as other marks of the page tell.</summary>
    public static bool IsProgram(string text) => IsWorkedOut(text) || Values().IsMatch(text);

    private static bool Holds(Match match, int place) => match.Index <= place && place < match.Index + match.Length;

    private static string? Stated(YamlMap? front, Match own) => Word(front, own.Groups["key"].Value);

    private static string? Word(YamlMap? front, string key) =>
        (front?[key] ?? (front?["params"] as YamlMap)?[key]) is YamlScalar { IsNull: false } scalar
            ? scalar.Value
            : null;

    private static void Clean(HtmlBlock block, bool isProgram)
    {
        var text = block.Lines.ToString();
        if (!text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal))
            return;
        // Every letter keeps its place, and so does every line.
        var lines = InMarkup().Replace(text, match => Blank(match, isProgram)).Split('\n');
        for (var i = 0; i < Math.Min(lines.Length, block.Lines.Count); i++)
            block.Lines.Lines[i].Slice = new StringSlice(lines[i]);
    }

    private static string Blank(Match match, bool isProgram) =>
        match.Groups["tag"].Success
        || (
            match.Groups["value"].Success
            && (isProgram || Own().IsMatch(match.Value) || Filtered().IsMatch(match.Value))
        )
            ? NoBreak().Replace(match.Value, " ")
            : match.Value;

    [GeneratedRegex("[^\r\n]")]
    private static partial Regex NoBreak();

    [GeneratedRegex(@"\{%-?\s*(?:raw|verbatim)\s*-?%\}.*?\{%-?\s*end(?:raw|verbatim)\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\{%-?\s*(?:if|for|assign|unless|case|capture|tablerow)\s")]
    private static partial Regex Flow();

    // A page that is a part of Vue.
    [GeneratedRegex(@"^<script\b[^>]*\bsetup\b|^<script\b[^>]*>\s*(?:import|export)\b", RegexOptions.Multiline)]
    private static partial Regex Program();

    [GeneratedRegex(
        @"^\{\{-?\s*(?:page|site|\$?frontmatter|\$page|layout|theme)\.(?:frontmatter\.|params\.)?(?<key>\w+)"
    )]
    private static partial Regex Own();

    // Values that only a program knows, whatever they are called.
    [GeneratedRegex(
        @"\{\{-?\s*(?:page|site|\$?frontmatter|\$page|layout|theme|config)\.\w"
            + @"|\{\{[^{}|\r\n]{1,200}\|\s*[a-z_][^{}\r\n]*\}\}"
            + @"|\{%-?\s*\w|\{\{[<%]"
    )]
    private static partial Regex Values();

    // {{ "now" | date: "%Y" }}
    [GeneratedRegex(@"^\{\{-?[^|{}]+\|\s*[a-z_]+[^|{}]*(?:\|[^{}]*)?\}\}$")]
    private static partial Regex Filtered();

    [GeneratedRegex(
        """
            (?<code><(?<name>pre|code)\b[^>]*>.*?</\k<name>>)
            |(?<=[\s"'])(?:href|srcset|src)\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')
            |(?<tag>\{\{[<%](?!/\*)[^{}]*?[>%]\}\}|\{%-?\s*\w[^{}]*?%\})
            |(?<value>\{\{(?![<%\#{])[^{}\r\n]*\}\})
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline
    )]
    private static partial Regex InMarkup();
}
