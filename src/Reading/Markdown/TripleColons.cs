using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown;

/// <summary>Tags of docfx between three colons, made into Markdown: <c>:::image source="a.png" alt-text="A":::</c> is a
/// picture, and those for columns, zones and monikers say only where something is shown. Every line keeps its
/// number.</summary>
internal static partial class TripleColons
{
    /// <summary>The text to parse, as long as the file's.</summary>
    public static string Adapt(string text)
    {
        var code = new CodePlaces(text);
        return Tag().Replace(text, tag => code.Contains(tag.Index) ? tag.Value : Meaning(tag));
    }

    // The picture stands at the end of its tag's last line, so that nothing else moves.
    private static string Meaning(Match tag)
    {
        var blank = Letter().Replace(tag.Value, " ");
        if (Source().Match(tag.Value) is not { Success: true } source)
            return blank;
        var words = Words().Match(tag.Value).Groups["words"].Value.Replace("]", "", StringComparison.Ordinal);
        var picture = $"![{words}](<{source.Groups["path"].Value}>)";
        return tag.Value.AsSpan().IndexOfAny('\r', '\n') < 0 && picture.Length <= tag.Length
            ? picture.PadRight(tag.Length)
            : blank;
    }

    [GeneratedRegex(
        @":::(?:image[ \t](?:[^:]|:(?!::))*?"
            + @"|(?:row|column|zone|moniker)(?:[ \t][^:\r\n]*?)?|(?:image|row|column|zone|moniker)-end):::"
    )]
    private static partial Regex Tag();

    [GeneratedRegex("""\bsource="(?<path>[^"\r\n<>]+)""")]
    private static partial Regex Source();

    [GeneratedRegex("""\balt-text="(?<words>[^"\r\n]*)""")]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\r\n]")]
    private static partial Regex Letter();
}
