using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Lintel.Text.Formats;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Packets;

/// <summary>A line of a packet's paragraph, and what it says of where a quote is from.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Lead">The words before its first link into a rubric.</param>
/// <param name="Tail">The words behind that link.</param>
/// <param name="Link">The link; null where there is none.</param>
/// <param name="Block">The paragraph.</param>
/// <param name="IsFirst">Whether it opens the paragraph.</param>
internal sealed partial record PacketLine(
    string Text,
    string Lead,
    string Tail,
    RubricLink? Link,
    LeafBlock Block,
    bool IsFirst
)
{
    // As many as stand before a source: "Taken from the rubric".
    private const int MostWords = 4;

    /// <summary>Whether it says where a quote is from, and nothing else: a dash and a link, or a link alone.</summary>
    public bool IsSource =>
        Link is not null
        && !Lead.StartsWith("Target:", StringComparison.OrdinalIgnoreCase)
        && (StartsWithDash(Lead) || (WordsIn(Lead) <= MostWords && !EndsWithDash(Lead) && IsBare(Tail)));

    /// <summary>What it quotes before it says where from, as <c>"Asks first" (link)</c>; null where it does
    /// not.</summary>
    public string? Said =>
        Link is not null && !StartsWithDash(Lead) && Lead.TrimEnd(' ', '(', '[') is { Length: > 0 } lead
            ? EndsWithDash(lead) && lead.TrimEnd([' ', .. Dashes]) is { Length: > 0 } text
                ? text
                : QuotationMarks.Inside(lead) is not null
                    ? lead
                    : null
            : null;

    /// <summary>Whether the line is somebody's name behind a dash.</summary>
    public bool IsSignature => Link is null && StartsWithDash(Text);

    /// <summary>The lines of a paragraph.</summary>
    public static IEnumerable<PacketLine> In(LeafBlock block, RubricLinkReader links)
    {
        var line = new List<Inline>();
        var isFirst = true;
        foreach (var inline in block.Inline ?? new ContainerInline())
        {
            if (inline is not LineBreakInline)
            {
                line.Add(inline);
                continue;
            }

            yield return Read(line, block, isFirst, links);
            line.Clear();
            isFirst = false;
        }

        if (line.Count > 0)
            yield return Read(line, block, isFirst, links);
    }

    private static PacketLine Read(List<Inline> inlines, LeafBlock block, bool isFirst, RubricLinkReader links)
    {
        var at = inlines.FindIndex(inline => links.In(inline).Any());
        return at < 0
            ? new(Words(inlines), "", "", null, block, isFirst)
            : new(
                Words(inlines),
                Words(inlines[..at]),
                Words(inlines[(at + 1)..]),
                links.In(inlines[at]).First(),
                block,
                isFirst
            );
    }

    private static string Words(List<Inline> inlines) => string.Concat(inlines.Select(PlainText.Of)).Trim();

    private static readonly char[] Dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '~'];

    private static bool StartsWithDash(string text) => text.Length > 0 && Dashes.Contains(text[0]);

    private static bool EndsWithDash(string text) => text.Length > 1 && Dashes.Contains(text[^1]);

    private static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    // Version and fingerprint are all that may follow.
    private static bool IsBare(string tail) => !Behind().Replace(tail, "", 1).Any(char.IsLetterOrDigit);

    [GeneratedRegex(
        @"^[\s,;(]*(version\s+\S{1,40})?[\s,;]*([0-9a-f]{4,64})?(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Behind();
}
