using System.Net;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>What a block of HTML or JSX says to a reader: comments and tags say nothing.</summary>
internal static partial class HtmlText
{
    private const RegexOptions Flat = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline;

    /// <summary>What stands for a picture without a caption.</summary>
    public const string Picture = "image";

    /// <summary>The words behind the last comment of a block, which a reader sees.</summary>
    public static string BehindComments(string html) =>
        html.LastIndexOf("-->", StringComparison.Ordinal) is >= 0 and var end ? html[(end + 3)..].Trim() : "";

    /// <summary>The pictures of some HTML: what they say, and where they lie.</summary>
    public static IEnumerable<(string Caption, string Address)> Pictures(string html) =>
        from tag in Images().Matches(Comments().Replace(html, ""))
        let caption = WebUtility.HtmlDecode(Alt().Match(tag.Value).Groups["value"].Value).Trim()
        let address = WebUtility.HtmlDecode(Source().Match(tag.Value).Groups["value"].Value)
        select (caption.Length > 0 ? caption : Picture, address);

    /// <summary>The cells of the tables of some HTML, row by row; links are Markdown's.</summary>
    public static IEnumerable<IEnumerable<string>> Rows(string html) =>
        from row in TableRow().Matches(html)
        select TableCell()
            .Matches(row.Value)
            .Select(cell => Of(Link().Replace(cell.Groups["inside"].Value, "[$2]($1)")));

    public static string Of(string html) => Tags().Replace(Comments().Replace(html, ""), " ").Trim();

    [GeneratedRegex(@"<!--(?:[^-]|-(?!->))*(?:-->|$)|\{/\*(?:[^*]|\*(?!/))*\*/\}", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"<tr\b[^<>]*>.*?(?=<tr\b|</tr>|</table>|$)", Flat)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"<t[hd]\b[^<>]*>(?<inside>.*?)(?=<t[hd]\b|</t[hdr]>|</table>|$)", Flat)]
    private static partial Regex TableCell();

    [GeneratedRegex(@"<a\s[^<>]{0,300}?href\s*=\s*[""']([^""'\s()]*)[""'][^<>]{0,300}>([^<>\[\]]*)</a>", Flat)]
    private static partial Regex Link();

    [GeneratedRegex(@"<img\s[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Images();

    [GeneratedRegex(
        @"\salt\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)')",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Alt();

    [GeneratedRegex(
        @"\ssrc\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)')",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Source();

    [GeneratedRegex(@"<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
