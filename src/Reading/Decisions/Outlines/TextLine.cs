using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Markdown;
using Lintel.Text;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>One line of text without its markup, which still knows where each character stands in the file.</summary>
/// <param name="Text">What a reader sees; struck-out text is gone.</param>
/// <param name="Offsets">Offset in the file of each character.</param>
/// <param name="Links">Links on the line.</param>
/// <param name="BoldLength">How many of the first characters are bold.</param>
/// <param name="Places">From offsets to lines and columns.</param>
internal sealed record TextLine(
    string Text,
    ImmutableArray<int> Offsets,
    ImmutableArray<LineLink> Links,
    int BoldLength,
    SyntaxSpan Places
)
{
    /// <summary>How many of the first characters are code.</summary>
    public int CodeLength { get; init; }

    /// <summary>Characters that are set off from those around them: bold, in italics, as code.</summary>
    public ImmutableArray<LineMark> Marks { get; init; } = [];

    public bool IsEmpty => Text.Length == 0;

    public SourceSpan At => Span(0, Text.Length);

    public Located<string> Located => new(Text, At);

    /// <summary>A part of the line without the blanks around it.</summary>
    public TextLine Slice(int start, int end)
    {
        end = Math.Min(end, Text.Length);
        start = Math.Min(start, end);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        if (start == 0 && end == Text.Length)
            return this;
        var from = start;
        var links = Links
            .Where(link => link.Start < end && link.End > from)
            .Select(link => link with { Start = Math.Max(0, link.Start - from), End = Math.Min(end, link.End) - from });
        return this with
        {
            Text = Text[start..end],
            Offsets = Offsets[start..end],
            Links = [.. links],
            BoldLength = Math.Clamp(BoldLength - start, 0, end - start),
            CodeLength = Math.Clamp(CodeLength - start, 0, end - start),
            Marks = Marks.IsEmpty
                ? []
                :
                [
                    .. Marks
                        .Where(mark => mark.Start < end && mark.End > from)
                        .Select(mark =>
                            mark with
                            {
                                Start = Math.Max(0, mark.Start - from),
                                End = Math.Min(end, mark.End) - from,
                            }
                        ),
                ],
        };
    }

    /// <summary>The rest of the line from a character on.</summary>
    public TextLine From(int start) => Slice(start, Text.Length);

    /// <summary>Two lines in one, with a blank between them.</summary>
    public TextLine Join(TextLine next)
    {
        var shift = Text.Length + 1;
        return this with
        {
            Text = $"{Text} {next.Text}",
            Offsets = [.. Offsets, Offsets.IsEmpty ? 0 : Offsets[^1], .. next.Offsets],
            Links =
            [
                .. Links,
                .. next.Links.Select(link => link with { Start = link.Start + shift, End = link.End + shift }),
            ],
            Marks =
            [
                .. Marks,
                .. next.Marks.Select(mark => mark with { Start = mark.Start + shift, End = mark.End + shift }),
            ],
        };
    }

    /// <summary>The place of some characters of the line.</summary>
    public SourceSpan Span(int start, int end) =>
        Offsets.IsEmpty
            ? Places.Of(0, 0)
            : Places.Of(
                Offsets[Math.Min(start, Offsets.Length - 1)],
                end > start ? Offsets[end - 1] + 1 : Offsets[Math.Min(start, Offsets.Length - 1)]
            );

    /// <summary>A text of the front matter: Markdown links in it are links, as they are in the body.</summary>
    public static TextLine Create(string value, int offset, string source, SyntaxSpan places)
    {
        // Quotation marks may stand before it, three of them in TOML, and a line end behind those.
        var inside = source
            .AsSpan(offset, Math.Min(source.Length - offset, value.Length + 5))
            .IndexOf(value, StringComparison.Ordinal);
        var offsets = Enumerable.Range(0, value.Length).Select(index => inside >= 0 ? offset + inside + index : offset);
        var line = MarkdownLink.Unfold(new(value, [.. offsets], [], 0, places)).From(0);
        return ComposedLetters.Compose(line.Text) is var text && text.Length == line.Text.Length
            ? line
            // What is written in parts has no links by offset, and no other place than its start.
            : new(text, [.. Enumerable.Repeat(offset, text.Length)], [], 0, places);
    }
}

/// <summary>A link on a line: the characters of its text, and where it leads.</summary>
internal readonly record struct LineLink(int Start, int End, string Url);

/// <summary>Characters of a line.</summary>
internal readonly record struct LineMark(int Start, int End, bool IsCode = false);
