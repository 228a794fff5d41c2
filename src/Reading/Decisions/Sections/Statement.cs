using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>Y-statements: "In the context of …, facing …, we decided for … and neglected …, to achieve …,
/// accepting …".</summary>
internal static class Statement
{
    /// <summary>The phrase of one part, in a record that holds a Y-statement; "accepting" alone says nothing.</summary>
    public static DecisionSection? Find(RecordText text, PhraseSet phrase)
    {
        var prose = text.Outline.Entries.Where(entry => entry.Form != EntryForm.Code).ToArray();
        if (
            !prose.Any(entry => Sentences.InTheContextOf.FindIn(entry.Line.Text) is not null)
            || !prose.Any(entry => Sentences.WeDecided.FindIn(entry.Line.Text) is not null)
        )
            return null;
        foreach (var entry in prose)
        {
            if (phrase.FindIn(entry.Line.Text) is { } match)
                return new(entry.Line.Slice(match.Start, match.End).Located, IsFilled(entry.Line.Text[match.End..]));
        }

        return null;
    }

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern>
        {
            ["statementContext"] = PhrasePattern.InText(Sentences.InTheContextOf.Phrases()),
            ["statementOptions"] = PhrasePattern.InText(Sentences.Neglected.Phrases()),
            ["statementDecision"] = PhrasePattern.InText(Sentences.WeDecided.Phrases()),
            ["statementConsequences"] = PhrasePattern.InText(Sentences.ToAchieve.Phrases()),
            ["statementNext"] = PhrasePattern.InText(Sentences.NextPart.Phrases()),
        };

    // What stands between this phrase and the next; at the end of a line the words follow on the next one.
    private static bool IsFilled(string rest)
    {
        var own = Sentences.NextPart.FindIn(rest) is { } next ? rest[..next.Start] : rest;
        return own.Trim(' ', ',', '.', '*').Length == 0 || !Placeholder.IsAll(own);
    }
}
