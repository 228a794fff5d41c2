using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown;

/// <summary>What Jekyll's Liquid puts into addresses, and its tag for code, made into Markdown. Every letter keeps its
/// place; blanks around an address mean nothing.</summary>
internal static partial class LiquidDialect
{
    private const string Fence = "~~~~";

    /// <summary>The text to parse, as long as the file's.</summary>
    public static string Adapt(string text)
    {
        if (text.Contains("highlight", StringComparison.Ordinal) || text.Contains("mermaid", StringComparison.Ordinal))
            text = Highlight().Replace(text, ToFence);
        var code = new CodePlaces(text);
        return
            text.Contains("{% link", StringComparison.Ordinal)
            || text.Contains("baseurl", StringComparison.Ordinal)
            || text.Contains("_url", StringComparison.Ordinal)
            ? Address().Replace(text, match => code.IsFenced(match.Index) ? match.Value : ToPath(match))
            : text;
    }

    private static string ToFence(Match match)
    {
        var indent = match.Groups["indent"].Value;
        return (indent + Fence + match.Groups["language"].Value).PadRight(match.Length);
    }

    private static string ToPath(Match match)
    {
        var path =
            match.Groups["page"].Success ? "/" + match.Groups["page"].Value.TrimStart('/')
            : match.Groups["post"].Success ? $"/_posts/{match.Groups["post"].Value}.md"
            : "";
        var address = path + match.Groups["path"].Value + match.Groups["rest"].Value;
        return (address.Length == 0 ? "/" : address).PadLeft(match.Length);
    }

    // [text]({% link docs/guide.md %}#part), [text]({{ site.baseurl }}/guide/), [text]({{ "/guide/" | relative_url }})
    [GeneratedRegex(
        """
            (?<=\]\(|^\[[^\]\r\n]+\]:[ ])
            (?=\{[{%])(?:\{\{-?\s*site\.(?:base)?url\s*-?\}\})*
            (?:\{%-?\s*(?:link\s+(?<page>[^%\s]+)|post_url\s+(?<post>[\w./-]+))\s*-?%\}
            |\{\{-?\s*["'](?<path>[^"'\r\n]*)["']\s*\|\s*(?:relative|absolute)_url\s*-?\}\})?
            (?<![(\s])(?<rest>[^\s(){}]*)(?=[)\s])
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        """
            ^(?<indent>[ ]*)(?:
              \{%-?\s*(?:end(?:highlight|mermaid)
              |highlight\s+(?<language>[\w+\#-]+)[^%\r\n]*?|(?<language>mermaid))\s*-?%\}
            | \{\{<\s*(?:/\s*(?:highlight|mermaid)
              |highlight\s+(?<language>[\w+\#-]+)[^<>\r\n]*?|(?<language>mermaid)[^<>\r\n]*?)\s*>\}\}
            )(?=[ \t]*\r?$)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Highlight();
}
