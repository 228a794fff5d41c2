using System.Text.RegularExpressions;
using Lintel.Reading.Markdown.Foreign;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Attributes in braces: <c>{#id .class}</c> at the end of a heading or list item, and directly behind a link, a
/// picture, code or emphasis also <c>{ width=300 }</c>. Only ids, classes and sizes are taken; anything else in braces
/// is text.
/// </summary>
internal static partial class AttributeList
{
    private const int MostParts = 8;

    /// <summary>Moves the attributes from the text to what they belong to.</summary>
    public static void Apply(MarkdownDocument syntax, string text)
    {
        foreach (var line in syntax.All<AttributeLineBlock>())
            BlockAttributes.Apply(line, text);
        foreach (var inline in syntax.All<AttributeListInline>())
        {
            if (inline.PreviousSibling is LinkInline or CodeInline or EmphasisInline)
                Take(
                    inline.PreviousSibling.GetAttributes(),
                    inline.Text,
                    isSized: inline.PreviousSibling is LinkInline
                );
            if (inline.PreviousSibling is LineBreakInline ending)
                ending.Remove();
            inline.Remove();
            if (inline.Block is ParagraphBlock { Inline.FirstChild: null } empty)
                empty.Parent?.Remove(empty);
        }

        foreach (var leaf in syntax.All<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            MarkdownObject? owner =
                leaf is HeadingBlock ? leaf
                : leaf.Parent is ListItemBlock item && item[0] == leaf ? item
                : null;
            if (owner is null || TextAtEnd(leaf.Inline!) is not [var literal, .. var behind])
                continue;
            var match = AtEnd().Match(string.Concat(behind.Prepend(literal).Select(part => part.Content.ToString())));
            if (!match.Success || match.Index > literal.Content.Length)
                continue;
            literal.Content = new(literal.Content.Text, literal.Content.Start, literal.Content.Start + match.Index - 1);
            foreach (var part in behind)
                part.Remove();
            Take(owner.GetAttributes(), match.Value, isSized: false);
        }
    }

    // From the brace on that opens the attributes: an underline in an id stands by itself.
    private static List<LiteralInline> TextAtEnd(ContainerInline inline)
    {
        var parts = new List<LiteralInline>();
        for (var part = inline.LastChild as LiteralInline; part is not null && parts.Count < MostParts; )
        {
            parts.Insert(0, part);
            if (part.Content.IndexOf('{') >= 0)
                return parts;
            part = part.PreviousSibling as LiteralInline;
        }

        return parts is [.., var last] ? [last] : [];
    }

    private static void Take(HtmlAttributes attributes, string text, bool isSized)
    {
        foreach (Match part in Part().Matches(text))
        {
            var (name, value) = (part.Groups["name"].Value, part.Groups["value"].Value.Trim('"', '\''));
            if (name.StartsWith('#'))
                attributes.Id = name[1..];
            else if (name.StartsWith('.'))
                attributes.AddClass(name[1..]);
            else if (isSized && name is "width" or "height" && Pixels().Match(value) is { Success: true } size)
                attributes.AddPropertyIfNotExist(name, size.Groups["number"].Value);
        }
    }

    [GeneratedRegex(@"\s*%?\{:?\s*(?:(?:\.[A-Za-z][\w\-]*|#[\p{L}\d_][^\s{}#""'<>]*)\s*)+\}%?\s*$")]
    private static partial Regex AtEnd();

    [GeneratedRegex(
        """
            (?<name>\#[\p{L}\d_][^\s{}\#"'<>]*|\.[A-Za-z][\w\-:]*|[A-Za-z][\w\-]*(?=\s*=))
            (?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'{}]+))?
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<number>\d{1,4})(?:px)?$")]
    private static partial Regex Pixels();
}
