using System.Collections.Immutable;
using Lintel.Model.Addresses;
using Lintel.Reading.Markdown;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace Lintel.Reading.Links;

/// <summary>Makes links of what <c>autolinks</c> of the settings names, as <c>JIRA-12</c>: in plain words
/// only.</summary>
internal static class AutolinkFinder
{
    /// <summary>Puts the links into a parsed file.</summary>
    public static void Apply(MarkdownDocument syntax, ImmutableArray<Autolink> autolinks)
    {
        if (autolinks.IsEmpty)
            return;
        foreach (var block in syntax.All<LeafBlock>().Where(block => block.Inline is not null).ToArray())
            Apply(block.Inline!, autolinks);
    }

    // What stands within markup such as <a> or <kbd> is not plain words.
    private static void Apply(ContainerInline container, ImmutableArray<Autolink> autolinks)
    {
        var within = 0;
        for (var inline = container.FirstChild; inline is not null; )
        {
            var next = inline.NextSibling;
            if (inline is HtmlInline html)
                within = Math.Max(0, within + Opens(html.Tag));
            else if (inline is LiteralInline literal && within == 0)
                next = Split(Join(literal), autolinks);
            else if (inline is ContainerInline and not LinkInline)
                Apply((ContainerInline)inline, autolinks);
            inline = next;
        }
    }

    private static int Opens(string tag)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = string.Concat(tag.Skip(isEnd ? 2 : 1).TakeWhile(char.IsAsciiLetterOrDigit));
        return !Apart.Contains(name, StringComparer.OrdinalIgnoreCase) ? 0
            : isEnd ? -1
            : 1;
    }

    private static readonly string[] Apart = ["a", "code", "kbd", "pre", "samp", "script", "style", "svg"];

    // A letter that could have begun emphasis, as in PROJ_12, leaves its text in pieces.
    private static LiteralInline Join(LiteralInline first)
    {
        while (
            first.NextSibling is LiteralInline { IsFirstCharacterEscaped: false } next
            && ReferenceEquals(next.Content.Text, first.Content.Text)
            && next.Content.Start == first.Content.End + 1
        )
        {
            first.Content.End = next.Content.End;
            first.Span.End = next.Span.End;
            next.Remove();
        }

        return first;
    }

    // The links in a text, and the text around them; what follows is returned.
    private static Inline? Split(LiteralInline literal, ImmutableArray<Autolink> autolinks)
    {
        var next = literal.NextSibling;
        var text = literal.Content.ToString();
        var before = Before(literal);
        // The backslash of an escaped letter is in the file and not in the text.
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        Inline last = literal;
        var done = 0;
        for (var at = literal.IsFirstCharacterEscaped ? 1 : 0; at < text.Length; at++)
        {
            if (Find(text, at, at == 0 ? before : text[at - 1], autolinks) is not var (length, address))
                continue;
            Cut(at);
            var link = new LinkInline(address, "") { Span = Span(at, at + length), IsClosed = true };
            link.AppendChild(Literal(at, at + length));
            last.InsertAfter(link);
            last = link;
            done = at + length;
            at = done - 1;
        }

        if (done > 0)
            Cut(text.Length);
        return next;

        void Cut(int end)
        {
            if (last == literal)
            {
                literal.Content.End = literal.Content.Start + end - 1;
                literal.Span.End = start + end - 1;
            }
            else if (end > done)
            {
                var rest = Literal(done, end);
                last.InsertAfter(rest);
                last = rest;
            }
        }

        LiteralInline Literal(int from, int to) =>
            new() { Content = new StringSlice(text, from, to - 1), Span = Span(from, to) };

        SourceSpan Span(int from, int to) => new(start + from, start + to - 1);
    }

    private static char Before(LiteralInline literal) =>
        literal.PreviousSibling switch
        {
            LiteralInline { Content.IsEmpty: false } text => text.Content.Text[text.Content.End],
            HtmlEntityInline { Transcoded.IsEmpty: false } entity => entity.Transcoded.Text[entity.Transcoded.End],
            _ => ' ',
        };

    private static (int Length, string Address)? Find(
        string text,
        int at,
        char before,
        ImmutableArray<Autolink> autolinks
    )
    {
        foreach (var autolink in autolinks)
        {
            if (string.CompareOrdinal(text, at, autolink.Prefix, 0, autolink.Prefix.Length) != 0)
                continue;
            var digits = at + autolink.Prefix.Length;
            var end = digits;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - digits is > 0 and <= LongestNumber && StandsAlone(before) && Ends(text, end))
                return (end - at, autolink.AddressOf(text[digits..end]));
        }

        return null;
    }

    private const int LongestNumber = 19;

    // Not within a word, a path, an address or a longer name: x#1, /JIRA-1, MY-JIRA-1.
    private static bool StandsAlone(char before) => !char.IsLetterOrDigit(before) && !"_-/#&=?@.\\".Contains(before);

    // Not 12a, 12-3, 12.5, 12/3.
    private static bool Ends(string text, int end) =>
        end == text.Length
        || !(
            char.IsLetterOrDigit(text[end])
            || text[end] == '_'
            || ("-.,/:".Contains(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        );
}
