using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lintel.Text.Formats;

namespace Lintel.Html;

/// <summary>A page of the theme as Markdown: headings, paragraphs, lists, tables and links. What only helps to find
/// one's way on the site is left out.</summary>
internal static partial class HtmlMarkdown
{
    private static readonly HashSet<string> LeftOut = ["nav", "svg", "form", "button", "script", "input", "label"];
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

    /// <summary>The Markdown of an element's content.</summary>
    public static string Write(IElement main)
    {
        var text = new StringBuilder();
        Blocks(text, main, "");
        return ManyBreaks().Replace(text.ToString(), "\n\n").Trim('\n') + "\n";
    }

    private static void Blocks(StringBuilder text, INode parent, string indent)
    {
        var line = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element || Flowing.Contains(element.LocalName))
                Inline(line, node);
            else if (!LeftOut.Contains(element.LocalName))
            {
                Flush(text, line, indent);
                Block(text, element, indent);
            }
        }

        Flush(text, line, indent);
    }

    private static void Block(StringBuilder text, IElement element, string indent)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                text.Append("\n\n")
                    .Append('#', element.LocalName[1] - '0')
                    .Append(' ')
                    .Append(Line(element))
                    .Append("\n\n");
                break;
            case "ul" or "ol":
                foreach (var (i, item) in element.Children.Where(child => child.LocalName == "li").Index())
                    Item(
                        text,
                        item,
                        indent,
                        element.LocalName == "ol" ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- "
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

    private static void Item(StringBuilder text, IElement item, string indent, string bullet)
    {
        var content = new StringBuilder();
        Blocks(content, item, "");
        var lines = ManyBreaks().Replace(content.ToString(), "\n").Trim('\n').Split('\n');
        text.Append('\n')
            .Append(indent)
            .Append(bullet)
            .AppendJoin("\n" + indent + new string(' ', bullet.Length), lines);
    }

    private static void Table(StringBuilder text, IElement table)
    {
        text.Append("\n\n");
        foreach (var (i, row) in table.QuerySelectorAll("tr").Index())
        {
            var cells = row.Children.Select(cell => Line(cell).Replace("|", "\\|", StringComparison.Ordinal)).ToArray();
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

    private static string Line(IElement element)
    {
        var line = new StringBuilder();
        foreach (var node in element.ChildNodes)
            Inline(line, node);
        return Blanks().Replace(line.ToString(), " ").Trim();
    }

    private static void Inline(StringBuilder line, INode node)
    {
        // What a style sheet sets apart are two words here.
        if (node is IElement && node.PreviousSibling is IElement && line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
        if (node is IText words)
            line.Append(MarkdownText.Plain(words.Data));
        else if (node is not IElement element || LeftOut.Contains(element.LocalName))
            return;
        else if (element.LocalName == "a" && Line(element).Length == 0)
            return;
        else if (element.LocalName == "a" && element.GetAttribute("href") is { } href)
            line.Append('[').Append(Line(element)).Append("](").Append(Destination(Alternate(href))).Append(')');
        else if (element.LocalName is "strong" or "b")
            line.Append("**").Append(Line(element)).Append("**");
        else if (element.LocalName is "code")
            Code(line, element.TextContent);
        else if (element.LocalName is "img")
            line.Append("![")
                .Append(MarkdownText.Plain(element.GetAttribute("alt") ?? ""))
                .Append("](")
                .Append(Destination(element.GetAttribute("src") ?? ""))
                .Append(')');
        else
            foreach (var child in element.ChildNodes)
                Inline(line, child);
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
