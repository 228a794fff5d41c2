using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Decisions;

/// <summary>What the body of a record says of its status and date and the head of its page says above it: a line
/// <c>Date: …</c>, a section of one word under <c>Status</c>. What says more, or links anywhere, stays.</summary>
internal sealed class RepeatedData
{
    private static readonly char[] Separators = ['|', ',', ';', '·', '•', '(', ')'];

    private readonly string[] said;
    private readonly ImmutableArray<Located<string>> asked;

    private RepeatedData(Decision record, ImmutableArray<Located<string>> asked)
    {
        this.asked = asked;
        said =
        [
            .. record
                .Statuses.Where(stated => stated.Status == record.Status && record.Status != DecisionStatus.Unknown)
                .Select(stated => stated.Word.Value),
            .. record.Date is not null && record.DateText is { Value: var day } ? [day] : Array.Empty<string>(),
        ];
    }

    /// <summary>Takes it out of a parsed record; a heading that is left with nothing under it is to go when the
    /// article is written. What the team asks every record to have is left where it is.</summary>
    public static void Drop(MarkdownDocument syntax, Decision record, ImmutableArray<Located<string>> asked)
    {
        var repeated = new RepeatedData(record, asked);
        if (repeated.said.Length > 0)
            repeated.DropFrom(syntax);
    }

    private void DropFrom(MarkdownDocument syntax)
    {
        HeadingBlock? heading = null;
        var section = new List<Block>();
        foreach (var block in syntax.ToArray())
        {
            if (block is HeadingBlock or ThematicBreakBlock)
            {
                Close();
                heading = block as HeadingBlock;
            }
            else if (block is not HtmlBlock { Type: HtmlBlockType.Comment } and not LinkReferenceDefinitionGroup)
                section.Add(block);
        }

        Close();

        void Close()
        {
            if (heading is null or { Level: 1 } || !IsLabel(PlainText.Of(heading.Inline)))
            {
                if (heading is null or { Level: 1 })
                    foreach (var block in section)
                        Drop(block, asLabelled: false);
            }
            else if (section.Count > 0 && !IsAsked(heading) && !section.Any(SaysMoreOfStatus))
            {
                foreach (var block in section)
                    Drop(block, asLabelled: true);
                if (section.TrueForAll(block => block.Parent is null))
                    DroppedHeadings.Mark(heading);
            }

            section.Clear();
        }
    }

    private void Drop(Block block, bool asLabelled)
    {
        if (block is ListBlock list)
        {
            foreach (var item in list.OfType<ListItemBlock>().ToArray())
                if (item is [ParagraphBlock line] && IsDropped(line, asLabelled))
                    list.Remove(item);
            if (list.Count == 0)
                list.Parent?.Remove(list);
        }
        else if (block is ParagraphBlock paragraph && IsDropped(paragraph, asLabelled))
            paragraph.Parent?.Remove(paragraph);
    }

    // Takes the lines out of a paragraph; whether none is left.
    private bool IsDropped(ParagraphBlock paragraph, bool asLabelled)
    {
        var lines = Lines(paragraph);
        var repeated = lines.FindAll(line => Repeats(line, asLabelled));
        if (repeated.Count == lines.Count)
            return true;
        foreach (var inline in repeated.SelectMany(line => line))
            inline.Remove();
        if (repeated.Count > 0 && paragraph.Inline?.LastChild is LineBreakInline last)
            last.Remove();
        return false;
    }

    // Each with the break behind it.
    private static List<List<Inline>> Lines(ParagraphBlock paragraph)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var inline in paragraph.Inline ?? [])
        {
            lines[^1].Add(inline);
            if (inline is LineBreakInline && inline.NextSibling is not null)
                lines.Add([]);
        }

        return lines;
    }

    private bool Repeats(List<Inline> line, bool isLabelled)
    {
        if (line.Exists(IsMore))
            return false;
        var rest = TextOf(line);
        var isSaid = false;
        foreach (var word in said)
            if (rest.IndexOf(word, StringComparison.Ordinal) is >= 0 and var start)
                (rest, isSaid) = ($"{rest[..start]}|{rest[(start + word.Length)..]}", true);
        var labels = rest.Split(Separators).Select(LabelName.Normalize).Where(label => label.Length > 0).ToArray();
        return isSaid && Array.TrueForAll(labels, IsLabel) && (isLabelled || labels.Length > 0);
    }

    // "Proposed in May" above "Accepted" is a history, which makes no sense without its end.
    private bool SaysMoreOfStatus(Block block) =>
        block is ParagraphBlock paragraph
            ? Lines(paragraph)
                .Exists(line =>
                    !Repeats(line, isLabelled: true)
                    && Statuses.StatusVocabulary.Find(TextOf(line)) is { IsOpening: true }
                )
            : block is not ListBlock list
                || list.OfType<ListItemBlock>()
                    .Any(item => item is not [ParagraphBlock line] || SaysMoreOfStatus(line));

    private bool IsAsked(HeadingBlock heading) =>
        PlainText.Of(heading.Inline) is var name && asked.Any(section => OwnSection.IsNamed(name, section.Value));

    private static bool IsLabel(string text) =>
        LabelName.Normalize(text) is var name
        && (KnownLabels.StatusHeadings.Contains(name) || KnownLabels.Dates.Take(2).Any(days => days.Contains(name)));

    private static bool IsMore(Inline inline) =>
        inline is LinkInline or AutolinkInline or HtmlInline or CodeInline
        || (inline is ContainerInline container && container.Any(IsMore));

    private static string TextOf(List<Inline> line) => string.Concat(line.Select(PlainText.Of));
}
