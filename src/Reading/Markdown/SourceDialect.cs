using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading.Markdown;

/// <summary>Marks of other tools that a parser of Markdown stumbles over, made into what it knows. Every letter keeps
/// its
/// place, so that places in the parsed text are those of the file.</summary>
internal static partial class SourceDialect
{
    private const int MarkLength = 3;

    /// <summary>The text to parse, as long as the file's.</summary>
    public static string Adapt(SourceFile file)
    {
        var text = SourcePath.IsTemplate(file.Path) ? RubyTags.Blank(file) : file.Text;
        if (FrontMatterBlock.FindToml(text) is { } toml)
            text = string.Concat(
                "---",
                text.AsSpan(MarkLength, toml.End - MarkLength),
                "---",
                text.AsSpan(toml.End + MarkLength)
            );
        else if (FrontMatterBlock.FindJson(text) is { } json)
            text = string.Concat(Letter().Replace(text[..json.End], " "), text.AsSpan(json.End));
        text = WritersComments.Blank(AdaptMdx(text));
        if (text.Contains(":::", StringComparison.Ordinal))
            text = TripleColons.Adapt(text);
        if (text.Contains("](", StringComparison.Ordinal) && text.Contains(" =", StringComparison.Ordinal))
            text = AdaptSizes(text);
        if (text.Contains("{%", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal))
            text = TagAddresses.Adapt(LiquidDialect.Adapt(text), file);
        return text;
    }

    // ![a plan](plan.png =300x) of Azure DevOps; the picture says itself how large it is.
    private static string AdaptSizes(string text)
    {
        var code = new CodePlaces(text);
        return Sized().Replace(text, size => code.Contains(size.Index) ? size.Value : new string(' ', size.Length));
    }

    // None of them begins or ends a fence, so that one look at the fences does.
    private static string AdaptMdx(string text)
    {
        if (!text.Contains("={", StringComparison.Ordinal))
            return text;
        var code = new CodePlaces(text);
        return Required().Replace(text, match => code.Contains(match.Index) ? match.Value : ToAttribute(match));
    }

    private static string ToAttribute(Match match)
    {
        var path = match.Groups["path"];
        return path.Value.PadLeft(path.Index + path.Length - match.Index).PadRight(match.Length);
    }

    [GeneratedRegex(@"(?<=!\[[^\[\]\r\n]{0,400}\]\([^\s()]{1,400})[ \t]{1,4}=\d{0,4}%?x?\d{0,4}%?[ \t]{0,4}(?=\))")]
    private static partial Regex Sized();

    [GeneratedRegex(@"[^\r\n]")]
    private static partial Regex Letter();

    // <img src={require('./a.png').default} />, <img src={useBaseUrl('/img/a.png')} />
    [GeneratedRegex(
        """(?<=<\w[^<>`]{0,300}=)\{(?:require|useBaseUrl)\(\s*(?<path>'[^'\r\n]*'|"[^"\r\n]*")\s*\)(?:\.default)?\}"""
    )]
    private static partial Regex Required();
}
