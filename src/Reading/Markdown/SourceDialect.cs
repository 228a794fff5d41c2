using System.Text.RegularExpressions;
using Lintel.Reading.Files;

namespace Lintel.Reading.Markdown;

/// <summary>Marks of other tools that a parser of Markdown stumbles over, made into what it knows. Every letter keeps
/// its
/// place, so that places in the parsed text are those of the file.</summary>
internal static partial class SourceDialect
{
    private const int MarkLength = 3;

    /// <summary>The text to parse, as long as the file's.</summary>
    public static string Adapt(string text)
    {
        if (FrontMatterBlock.FindToml(text) is { } toml)
            text = string.Concat(
                "---",
                text.AsSpan(MarkLength, toml.End - MarkLength),
                "---",
                text.AsSpan(toml.End + MarkLength)
            );
        if (text.Contains("{%", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal))
            text = LiquidDialect.Adapt(text);
        return text.Contains("ref", StringComparison.Ordinal) && text.Contains("{{", StringComparison.Ordinal)
            ? Reference()
                .Replace(
                    text,
                    match =>
                        match
                            .Groups["path"]
                            .Value.PadLeft(match.Groups["path"].Index + match.Groups["path"].Length - match.Index)
                            .PadRight(match.Length)
                )
            : text;
    }

    // Hugo's way to link: [text]({{< ref "guide.md" >}}). Blanks around an address mean nothing.
    [GeneratedRegex(
        @"(?<=\]\()\{\{[<%]\s*(?:rel)?ref\s+""(?<path>[^""\s]+)""\s*[>%]\}\}(?=\))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Reference();
}
