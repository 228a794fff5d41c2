using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>From Markdown's tree to the flat outline.</summary>
internal sealed partial class OutlineReader
{
    private const int LongestData = 200;
    private const int LongestItemLabel = 40;

    private readonly ImmutableArray<LineEntry>.Builder entries = ImmutableArray.CreateBuilder<LineEntry>();
    private readonly SourceFile file;
    private readonly SyntaxSpan places;
    private readonly bool isMdx;
    private readonly ImmutableArray<int>.Builder breaks = ImmutableArray.CreateBuilder<int>();

    private OutlineReader(SourceFile file, SyntaxSpan places)
    {
        (this.file, this.places) = (file, places);
        isMdx = file.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a parsed file.</summary>
    public static Outline Read(SourceFile file, MarkdownDocument syntax, SyntaxSpan places)
    {
        var reader = new OutlineReader(file, places);
        reader.ReadBlocks(syntax, depth: 0, isItem: false);
        return new(PlainLabels.Raise(reader.entries.ToImmutable()), reader.breaks.ToImmutable())
        {
            Footnotes =
            [
                .. syntax
                    .OfType<FootnoteGroup>()
                    .SelectMany(notes => notes.Descendants<LeafBlock>())
                    .SelectMany(leaf => TextLineReader.Read(leaf.Inline, places)),
            ],
        };
    }

    private void ReadBlocks(ContainerBlock container, int depth, bool isItem)
    {
        foreach (var block in container)
        {
            ReadBlock(block, depth, isItem && ReferenceEquals(block, container[0]));
        }
    }

    private void ReadBlock(Block block, int depth, bool isItem)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or FootnoteGroup or LinkReferenceDefinitionGroup:
                break;
            case ThematicBreakBlock:
                breaks.Add(entries.Count);
                break;
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case ParagraphBlock paragraph:
                ReadLines(TextLineReader.Read(paragraph.Inline, places), depth, isItem);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ContainerBlock>())
                {
                    var start = entries.Count;
                    ReadBlocks(item, depth + 1, isItem: true);
                    if (item.Count > 1 && start < entries.Count)
                        entries[start] = AsLabel(entries[start]);
                }

                break;
            case DefinitionTerm term:
                AddLabels(EntryForm.Bold, EntryRank.Bold, TextLineReader.Read(term.Inline, places));
                break;
            case Table table:
                entries.AddRange(TableOutline.Read(table, places));
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                ReadPlain(HtmlText.BehindComments(RawOf(comment)), comment, depth);
                break;
            case HtmlBlock html when HtmlTitle.Find(RawOf(html)) is { } title && !entries.Any(entry => entry.IsHeading):
                AddLabels(EntryForm.Heading, rank: 1, [TextLine.Create(title, html.Span.Start, file.Text, places)]);
                break;
            case HtmlBlock html:
                foreach (var (caption, address) in HtmlText.Pictures(RawOf(html)))
                    ReadLines(
                        [Raw(caption, html.Span.Start) with { Links = [new(0, caption.Length, address)] }],
                        depth,
                        isItem: false
                    );
                if (
                    TableOutline.Read(RawOf(html), cell => TextLine.Create(cell, html.Span.Start, file.Text, places)) is
                    { Length: > 0 } rows
                )
                    entries.AddRange(rows);
                else if (DataOf(html) is { } data)
                    ReadLines([data], depth, isItem: false);
                else
                    AddRaw(HtmlText.Of(RawOf(html)), html.Span.Start);
                break;
            case CodeBlock code:
                AddRaw(RawOf(code), code.Span.Start);
                break;
            case CustomContainer box:
                ReadCallout(box, depth);
                break;
            case ContainerBlock inner:
                ReadBlocks(inner, depth, isItem);
                break;
        }
    }

    // An item called "Consequences" and nothing more is a label, if there is anything below it.
    private static LineEntry AsLabel(LineEntry item) =>
        item is { Form: EntryForm.Bullet, Label: null }
        && item.Line.Text.Length < LongestItemLabel
        && SectionVocabulary.IsExact(LabelName.Normalize(item.Line.Text))
            ? new(item.Form, item.Rank, item.Line, item.Line, null)
            : item;

    // `<p><strong>Status:</strong> accepted</p>`
    private TextLine? DataOf(HtmlBlock html) =>
        HtmlText.Of(RawOf(html)) is { Length: > 0 and < LongestData } said
        && Blanks().Replace(said, " ") is var text
        && TextLine.Create(text, html.Span.Start, file.Text, places) is { IsEmpty: false } line
        && LabelSplitter.SplitColon(line) is { } split
        && KnownLabels.IsMetadata(LabelName.Normalize(split.Label.Text))
            ? line
            : null;

    private void ReadPlain(string text, LeafBlock block, int depth)
    {
        if (TextLine.Create(text, block.Span.Start, file.Text, places) is { IsEmpty: false } line)
            ReadLines([line], depth, isItem: false);
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var lines = TextLineReader.Read(heading.Inline, places);

        // `Status: accepted` above a row of dashes is a heading to Markdown, and two words of metadata to its author.
        if (
            heading.IsSetext
            && lines.All(line =>
                LabelSplitter.SplitColon(line) is { } split
                && KnownLabels.IsMetadata(LabelName.Normalize(split.Label.Text))
            )
        )
            ReadLines(lines, depth: 0, isItem: false);
        else
            AddLabels(EntryForm.Heading, heading.Level, lines);
    }

    private void AddLabels(EntryForm form, int rank, ImmutableArray<TextLine> lines)
    {
        foreach (var line in lines.Take(1))
            entries.Add(HeadingEntry(form, rank, line));
        foreach (var line in lines.Skip(1))
            entries.Add(new(EntryForm.Text, EntryRank.Text, line, null, null));
    }

    // Only a label that is known is cut from its heading: "ADR 12: Retries" is one title.
    private static LineEntry HeadingEntry(EntryForm form, int rank, TextLine line) =>
        (
            LabelSplitter.SplitColon(line)
            ?? (rank > 1 ? LabelSplitter.SplitDash(line) ?? LabelSplitter.SplitStatusHeading(line) : null)
        )
            is { } split
        && KnownLabels.IsCutFromHeading(LabelName.Normalize(split.Label.Text))
            ? new(form, rank, line, split.Label, split.Value)
            : new(form, rank, line, line, null);

    private void ReadLines(ImmutableArray<TextLine> lines, int depth, bool isItem)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (isMdx && depth == 0 && Import().IsMatch(line.Text))
                continue;
            if (
                depth == 0
                && BareHeading().Match(line.Text) is { Success: true } hashes
                // "#46. Retries" is a title in the first line, and in any other place an issue.
                && (entries.Count == 0 || !hashes.Groups["number"].Success)
            )
                entries.Add(
                    HeadingEntry(
                        EntryForm.Heading,
                        hashes.Groups["hashes"].Length,
                        line.From(hashes.Groups["hashes"].Length)
                    )
                );
            else if (depth == 0 && LabelSplitter.SplitWord(line, index == 0 ? null : lines[index - 1]) is { } word)
                entries.Add(new(EntryForm.Bold, EntryRank.Bold, line, word, line.From(line.Text.Length)));
            else
                foreach (var data in LabelSplitter.SplitData(line))
                    entries.Add(LineEntry(data, depth, isItem && index == 0 && data.Text[0] == line.Text[0]));
        }
    }

    private static LineEntry LineEntry(TextLine line, int depth, bool isItemStart)
    {
        var rank = depth == 0 ? EntryRank.Text : EntryRank.Item(depth) + 1;
        if (isItemStart)
        {
            var item =
                LabelSplitter.Split(line)
                ?? (
                    KnownLabels.Status.Contains(LabelName.Normalize(line.Text))
                        ? (line, line.From(line.Text.Length))
                        : null
                );
            return new(EntryForm.Bullet, EntryRank.Item(depth), line, item?.Label, item?.Value);
        }

        if (LabelSplitter.SplitBold(line) is { } bold)
            return new(EntryForm.Bold, depth == 0 ? EntryRank.Bold : rank, line, bold.Label, bold.Value);
        if (LabelSplitter.SplitCapitals(line) is { } capitals)
            return new(EntryForm.Bold, depth == 0 ? EntryRank.Bold : rank, line, capitals.Label, capitals.Value);
        if (LabelSplitter.SplitColon(line) is { } plain)
            return new(EntryForm.Line, depth == 0 ? EntryRank.Line : rank, line, plain.Label, plain.Value);
        if (depth == 0 && LabelSplitter.SplitStatus(line) is { } status)
            return new(EntryForm.Line, EntryRank.Line, line, status.Label, status.Value);
        return new(EntryForm.Text, rank, line, null, null);
    }

    private void ReadCallout(CustomContainer box, int depth)
    {
        // Docusaurus has the title in brackets: `:::caution[Superseded]`.
        var title = $"{box.Info} {box.Arguments}".Trim().Replace('[', ' ').TrimEnd(']');
        var opening = file.Text.AsSpan(box.Span.Start);
        if (opening.IndexOfAny('\r', '\n') is >= 0 and var length)
            opening = opening[..length];
        var offset = box.Span.Start + Math.Max(0, opening.IndexOf(title.Split(' ')[0], StringComparison.Ordinal));
        var line = TextLine.Create(title, offset, file.Text, places);
        var name = title.Split(' ')[0].Length;
        entries.Add(new(EntryForm.Callout, EntryRank.Line, line, line.Slice(0, name), line.From(name)));
        ReadBlocks(box, depth, isItem: false);
    }

    private void AddRaw(string text, int offset)
    {
        if (text.Trim() is { Length: > 0 } said)
            entries.Add(new(EntryForm.Code, EntryRank.Text, Raw(said, offset), null, null));
    }

    private TextLine Raw(string text, int offset) =>
        new(text, [.. Enumerable.Repeat(offset, text.Length)], [], 0, places);

    private string RawOf(LeafBlock block) => block.Lines.Count == 0 ? "" : block.Lines.ToString();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^(import\s.*\sfrom\s|import\s+['""]|export\s+(const|default|function)\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Import();

    [GeneratedRegex(@"^(?<hashes>#{1,6})(\p{L}|(?<number>\d{1,5}[.:]\s))", RegexOptions.CultureInvariant)]
    private static partial Regex BareHeading();
}
