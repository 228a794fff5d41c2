using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Options;

/// <summary>The option that was taken: MADR's <c>Chosen option: "x", because …</c>, or "we decided for x" of a
/// Y-statement.</summary>
internal static partial class ChosenReader
{
    private const int LongestName = 400;

    public static Located<string>? Read(RecordText text)
    {
        foreach (var entry in text.Outline.Entries)
        {
            if (entry.Form == EntryForm.Code)
                continue;
            var name = FindChosen(entry.Line) ?? FindDecided(entry.Line);
            if (name is { IsEmpty: false } && !Placeholder.IsAll(name.Text))
                return name.Located;
        }

        return null;
    }

    private static TextLine? FindChosen(TextLine line)
    {
        if (Sentences.ChosenOption.FindOpening(line.Text) is not { } sentence)
            return null;
        if (Name().Match(line.Text[sentence.End..]) is not { Success: true } match)
            return null;
        var (name, start) = (match.Groups["name"], sentence.End + match.Groups["name"].Index);
        return match.Groups["isPlain"].Success
            ? Cut(line.From(start), Sentences.EndOfName, EndOfClause())
            : line.Slice(start, start + name.Length);
    }

    private static TextLine? FindDecided(TextLine line) =>
        Sentences.WeDecidedFor.FindIn(line.Text) is { } decided
            ? Cut(line.From(decided.End), Sentences.EndOfDecidedName, EndOfPart())
            : null;

    private static TextLine Cut(TextLine rest, PhraseSet words, Regex marks)
    {
        var end = Math.Min(rest.Text.Length, LongestName);
        if (words.FindIn(rest.Text) is { } word)
            end = Math.Min(end, word.Start);
        if (marks.Match(rest.Text) is { Success: true } mark)
            end = Math.Min(end, mark.Index);
        return rest.Slice(0, end);
    }

    [GeneratedRegex(
        """^\s*\W{0,4}:[\s*_`]*("(?<name>[^"]+)"|“(?<name>[^”]+)”|'(?<name>[^']+)'(?!\w)|(?<name>(?<isPlain>.)))""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();

    [GeneratedRegex(@"[.,] ", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfClause();

    [GeneratedRegex(@",|\.( |$)", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfPart();
}
