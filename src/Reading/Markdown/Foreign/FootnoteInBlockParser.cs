using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Footnotes wherever a block may begin, as GitHub reads them: <c>[^1]: text</c>. Markdig's own parser knows
/// those at the margin alone, and passes over what is written within a list or a quotation.</summary>
internal sealed class FootnoteInBlockParser : BlockParser
{
    private static readonly object GroupKey = new();

    public FootnoteInBlockParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsHead(processor.Line))
            return BlockState.None;
        var start = processor.Start;
        if (!LinkHelper.TryParseLabel(ref processor.Line, false, out var label, out var span))
            return BlockState.None;
        processor.Column += processor.Start - start;
        processor.NextChar();
        var note = new WrittenNote(this) { Label = label, LabelSpan = span };
        GroupOf(processor.Document).Add(note);
        processor.Document.SetLinkReferenceDefinition(
            label!,
            new FootnoteLinkReferenceDefinition(note)
            {
                Label = label,
                LabelSpan = span,
                Span = new(start, processor.Start - 2),
                Line = processor.LineIndex,
                CreateLinkInline = (state, _, _) => Refer(note, GroupOf(state.Document)),
            },
            true
        );
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (WrittenNote)block;
        // A fence inside takes its lines as they are.
        if (processor.CurrentBlock is { IsBreakable: false })
            return BlockState.Continue;
        if (processor.IsBlankLine)
        {
            note.IsBehindBlank = true;
            return BlockState.ContinueDiscard;
        }

        if (processor.Indent == 0 && (note.IsBehindBlank || IsHead(processor.Line)))
        {
            // A paragraph inside would go on with this line otherwise.
            processor.Close(block);
            return BlockState.None;
        }

        note.IsBehindBlank = false;
        if (processor.IsCodeIndent)
            processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    private static bool IsHead(StringSlice line) =>
        LinkHelper.TryParseLabel(ref line, false, out var label, out _)
        && label is ['^', _, ..]
        && line.CurrentChar == ':';

    private static FootnoteLink Refer(Footnote note, FootnoteGroup notes)
    {
        if (note.Order < 0)
            note.Order = notes.Cast<Footnote>().Max(other => Math.Max(0, other.Order)) + 1;
        var link = new FootnoteLink(note);
        note.Links.Add(link);
        return link;
    }

    private static FootnoteGroup GroupOf(MarkdownDocument document)
    {
        if (document.GetData(GroupKey) is FootnoteGroup known)
            return known;
        var notes = new FootnoteGroup(new FootnoteInBlockParser());
        document.Add(notes);
        document.SetData(GroupKey, notes);
        document.ProcessInlinesEnd += (_, _) => Finish(document, notes);
        return notes;
    }

    // The notes that somebody refers to, in the order of the first reference, with the ways back.
    private static void Finish(MarkdownDocument document, FootnoteGroup notes)
    {
        document.Remove(notes);
        document.Add(notes);
        var cited = notes.Cast<Footnote>().Where(note => note.Order >= 0).OrderBy(note => note.Order).ToArray();
        notes.Clear();
        var number = 0;
        foreach (var note in cited)
        {
            notes.Add(note);
            if (note.LastChild is not ParagraphBlock last)
                note.Add(last = new ParagraphBlock());
            last.Inline ??= new ContainerInline();
            foreach (var link in note.Links)
            {
                link.Index = ++number;
                last.Inline.AppendChild(new FootnoteLink(note) { Index = number, IsBackLink = true });
            }
        }
    }

    private sealed class WrittenNote(BlockParser parser) : Footnote(parser)
    {
        public bool IsBehindBlank { get; set; }
    }
}
