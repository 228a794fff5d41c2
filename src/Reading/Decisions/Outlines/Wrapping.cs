using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>A sentence that an editor broke is one sentence; two statements on two lines are two.</summary>
internal static class Wrapping
{
    private static readonly PhraseSet Statements = PhraseSet.Read("statuses", "statement");

    /// <summary>What lines say, the wrapped ones joined.</summary>
    public static IEnumerable<TextLine> Unwrap(IEnumerable<LineEntry> entries, Func<LineEntry, TextLine> said)
    {
        TextLine? sentence = null;
        LineEntry? last = null;
        foreach (var entry in entries)
        {
            if (sentence is not null && GoesOn(sentence, last!, entry))
                sentence = sentence.Join(said(entry));
            else
            {
                if (sentence is not null)
                    yield return sentence;
                sentence = said(entry);
            }

            last = entry;
        }

        if (sentence is not null)
            yield return sentence;
    }

    /// <summary>Whether a line goes on with a sentence that the line before it did not end.</summary>
    public static bool GoesOn(TextLine sentence, LineEntry last, LineEntry next) =>
        next is { Form: EntryForm.Text, Line.Text: [var first, ..] }
        && (char.IsLower(first) || RelationVocabulary.GoesOn(sentence.Text, next.Line.Text))
        && last.Form is EntryForm.Text or EntryForm.Bullet or EntryForm.Line
        && next.Line.At.Line == last.Line.At.EndLine + 1
        && sentence.Text[^1] is not ('.' or ';' or ':' or '!' or '?')
        && !(IsWhole(sentence) && Statements.FindOpening(next.Line.Text) is { Start: 0 });

    // "Accepted", or "Amended by ADR-7": a statement that needs no more.
    private static bool IsWhole(TextLine sentence) =>
        char.IsDigit(sentence.Text[^1])
        || sentence.Links.Any(link => link.End == sentence.Text.Length)
        || !sentence.Text.Contains(' ', StringComparison.Ordinal);
}
