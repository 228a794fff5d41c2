using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Html;

/// <summary>A page of the theme as Markdown: headings, paragraphs, lists, tables and links. What only helps to find
/// one's way on the site is left out.</summary>
internal static partial class HtmlMarkdown
{
    private static readonly HashSet<string> LeftOut =
    [
        "nav",
        "svg",
        "form",
        "button",
        "script",
        "template",
        "input",
        "label",
    ];
    private static readonly HashSet<string> Flowing =
    [
        "a",
        "span",
        "strong",
        "em",
        "b",
        "i",
        "code",
        "time",
        "small",
        "ins",
        "del",
        "sup",
        "sub",
        "kbd",
        "br",
        "img",
        "mark",
        "abbr",
    ];

    /// <summary>Whether nothing is told of an element.</summary>
    public static bool IsLeftOut(string name) => LeftOut.Contains(name);

    /// <summary>The Markdown of an element's content.</summary>
    public static string Write(HtmlNode main)
    {
        var text = StringBuilderCache.Acquire();
        Blocks(text, main, "");
        return ManyBreaks().Replace(StringBuilderCache.ToStringAndRelease(text), "\n\n").Trim('\n') + "\n";
    }

    private static void Blocks(StringBuilder text, HtmlNode parent, string indent)
    {
        var line = StringBuilderCache.Acquire();
        HtmlNode? before = null;
        foreach (var node in parent.Children)
        {
            if (!node.IsElement || Flowing.Contains(node.Name))
                Inline(line, node, before);
            else if (!LeftOut.Contains(node.Name))
            {
                Flush(text, line, indent);
                Block(text, node, indent);
            }

            before = node;
        }

        Flush(text, line, indent);
        StringBuilderCache.Release(line);
    }

    private static void Block(StringBuilder text, HtmlNode element, string indent)
    {
        switch (element.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                text.Append("\n\n").Append('#', element.Name[1] - '0').Append(' ').Append(Line(element)).Append("\n\n");
                break;
            case "ul" or "ol":
                foreach (var (i, item) in element.Elements.Where(child => child.Name == "li").Index())
                    Item(
                        text,
                        item,
                        indent,
                        element.Name == "ol" ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- "
                    );
                text.Append('\n');
                break;
            case "table":
                Table(text, element);
                break;
            case "pre":
                var fence = new string('`', Math.Max(4, LongestRun(element.TextContent) + 1));
                text.Append("\n\n")
                    .Append(fence)
                    .Append('\n')
                    .Append(element.TextContent.TrimEnd('\n'))
                    .Append('\n')
                    .Append(fence)
                    .Append("\n\n");
                break;
            case "dt":
                text.Append("\n\n").Append(indent).Append("**").Append(Line(element)).Append("**\n");
                break;
            default:
                Blocks(text, element, indent);
                text.Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, HtmlNode item, string indent, string bullet)
    {
        var content = StringBuilderCache.Acquire();
        Blocks(content, item, "");
        var lines = ManyBreaks().Replace(StringBuilderCache.ToStringAndRelease(content), "\n").Trim('\n').Split('\n');
        text.Append('\n')
            .Append(indent)
            .Append(bullet)
            .AppendJoin("\n" + indent + new string(' ', bullet.Length), lines);
    }

    private static void Table(StringBuilder text, HtmlNode table)
    {
        text.Append("\n\n");
        foreach (var (i, row) in table.All("tr").Index())
        {
            var cells = row.Elements.Select(cell => Line(cell).Replace("|", "\\|", StringComparison.Ordinal)).ToArray();
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
            if (i == 0)
                text.Append('|').Insert(text.Length, "---|", cells.Length).Append('\n');
        }

        text.Append('\n');
    }

    private static void Flush(StringBuilder text, StringBuilder line, string indent)
    {
        var words = Blanks().Replace(line.ToString(), " ").Trim();
        if (words.Length > 0)
            text.Append('\n').Append(indent).Append(words).Append('\n');
        line.Clear();
    }

    private static string Line(HtmlNode element)
    {
        var line = StringBuilderCache.Acquire();
        Inlines(line, element);
        return Blanks().Replace(StringBuilderCache.ToStringAndRelease(line), " ").Trim();
    }

    private static void Inlines(StringBuilder line, HtmlNode element)
    {
        HtmlNode? before = null;
        foreach (var node in element.Children)
        {
            Inline(line, node, before);
            before = node;
        }
    }

    private static void Inline(StringBuilder line, HtmlNode node, HtmlNode? before)
    {
        // What a style sheet sets apart are two words here.
        if (node.IsElement && before is { IsElement: true } && line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
        switch (node.Name)
        {
            case "":
                line.Append(MarkdownText.Plain(node.Text));
                break;
            case var name when LeftOut.Contains(name) || (name == "a" && Line(node).Length == 0):
                break;
            case "a" when node.Href is { } href:
                line.Append('[').Append(Line(node)).Append("](").Append(Destination(Alternate(href))).Append(')');
                break;
            case "strong" or "b":
                line.Append("**").Append(Line(node)).Append("**");
                break;
            case "code":
                Code(line, node.TextContent);
                break;
            case "img":
                line.Append("![")
                    .Append(MarkdownText.Plain(node.Alt ?? ""))
                    .Append("](")
                    .Append(Destination(node.Src ?? ""))
                    .Append(')');
                break;
            default:
                Inlines(line, node);
                break;
        }
    }

    // Code that holds backticks stands between longer runs of them (CommonMark, section 6.1).
    private static void Code(StringBuilder line, string code)
    {
        var fence = new string('`', LongestRun(code) + 1);
        line.Append(fence)
            .Append(fence.Length > 1 ? " " : "")
            .Append(code)
            .Append(fence.Length > 1 ? " " : "")
            .Append(fence);
    }

    private static int LongestRun(string text) =>
        Backticks().Matches(text).Select(run => run.Length).DefaultIfEmpty().Max();

    // A blank or a parenthesis would end it.
    private static string Destination(string address) =>
        Blanks()
            .Replace(address, "%20")
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal);

    // From the Markdown of a page to the Markdown of another.
    private static string Alternate(string href)
    {
        var (path, fragment) = href.IndexOf('#') is >= 0 and var hash ? (href[..hash], href[hash..]) : (href, "");
        return path.EndsWith('/') && !path.Contains("://", StringComparison.Ordinal)
            ? path + "index.md" + fragment
            : href;
    }

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex ManyBreaks();
}
