using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>What a block of HTML or JSX says to a reader: comments and tags say nothing.</summary>
internal static partial class HtmlText
{
    public static string Of(string html) => Tags().Replace(Comments().Replace(html, ""), " ").Trim();

    [GeneratedRegex(@"<!--(?:[^-]|-(?!->))*(?:-->|$)|\{/\*(?:[^*]|\*(?!/))*\*/\}", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
