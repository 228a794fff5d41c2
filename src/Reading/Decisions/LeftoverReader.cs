using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>Words that came with a template and were never replaced.</summary>
internal static partial class LeftoverReader
{
    private const int MostWords = 4;

    public static ImmutableArray<Located<string>> Read(RecordText text)
    {
        var code = new CodeOnLine(text);
        return
        [
            .. text
                .Outline.Entries.Where((entry, index) => entry.Form != EntryForm.Code && !IsName(text, index))
                .SelectMany(entry =>
                    Find(entry.Line.Text)
                        .Where(found =>
                            !IsLinked(entry.Line, found.Start) && !code.Holds(entry.Line.Offsets[found.Start])
                        )
                        .Select(found => entry.Line.Slice(found.Start, found.End).Located)
                ),
        ];
    }

    // "What did we decide?" over what was decided names the part.
    private static bool IsName(RecordText text, int index) =>
        text.Outline.Entries[index].IsHeading && text.Sections.Opened[index] != SectionKind.None;

    // In the order of the line, none within another.
    private static IEnumerable<(int Start, int End)> Find(string line)
    {
        var end = 0;
        foreach (var found in FindAll(line).OrderBy(found => found.Start))
        {
            if (found.Start < end)
                continue;
            yield return found;
            end = found.End;
        }
    }

    private static List<(int Start, int End)> FindAll(string line)
    {
        var found = new List<(int Start, int End)>();
        if (line.Contains('{', StringComparison.Ordinal))
            found.AddRange(Braces().Matches(line).Where(match => IsLeft(match, line)).Select(Place));
        if (line.Contains('[', StringComparison.Ordinal))
            found.AddRange(
                Brackets().Matches(line).Where(match => IsBracketed(match.Groups["said"].Value)).Select(Place)
            );
        // An instruction is one from its first word; other sentences of a template stand by themselves, and in the
        // middle of another sentence their words are the author's.
        var phrases = Placeholder.IsInstruction(line)
            ? PlaceholderVocabulary.Instructions.FindAll(line)
            : PlaceholderVocabulary.Sentences.FindAll(line).Where(match => !line[..match.Start].Any(char.IsLetter));
        found.AddRange(phrases.Select(match => (match.Start, match.End)));
        found.AddRange(BlankDate(line));
        return found;
    }

    private static (int Start, int End) Place(Match match) => (match.Index, match.Index + match.Length);

    private static bool IsLeft(Match braces, string line) =>
        !IsSet(braces.ValueSpan) && (!IsProse(line) || IsBracketed(braces.Value.Trim('{', '}', ' ')));

    // Within a sentence of the author's the braces are the author's, too.
    private static bool IsProse(string line) =>
        Placeholder.WithoutFrame(AnyBraces().Replace(line, "")).Split(' ').Count(word => word.Any(char.IsLetter))
        > MostWords;

    // "{purchases, blended, browse}": words side by side are values, and no sentence to be filled in.
    private static bool IsSet(ReadOnlySpan<char> braces)
    {
        var items = braces[1..^1].Count(',') + 1;
        if (items < 2)
            return false;
        foreach (var item in braces[1..^1].Split(','))
            if (braces[1..^1][item].Trim().Contains(' '))
                return false;
        return true;
    }

    private static bool IsBracketed(string said) =>
        PlaceholderVocabulary.Bracketed.Contains(said)
        || (
            NumberedWord().Match(said) is { Success: true } match
            && PlaceholderVocabulary.BracketedNumbers.Contains(match.Groups["word"].Value)
        );

    private static IEnumerable<(int Start, int End)> BlankDate(string line)
    {
        if (
            PlaceholderVocabulary.Dates.FindOpening(line) is { Start: < 10 } label
            && YearMonthDay().Match(line, label.End) is { Success: true } match
        )
            yield return (match.Groups["blank"].Index, match.Index + match.Length);
    }

    // Links stand in the order of their ends; a picture in a link ends before it.
    private static bool IsLinked(TextLine line, int index)
    {
        var (from, to) = (0, line.Links.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (line.Links[middle].End <= index)
                from = middle + 1;
            else
                to = middle;
        }

        return line.Links.Skip(from).Take(2).Any(link => link.Start <= index);
    }

    // An odd number of backticks stands before it on its line. They are counted on from the last question, for a line
    // may be a whole file.
    private sealed class CodeOnLine(RecordText text)
    {
        private int line = -1;
        private int counted;
        private int ticks;

        public bool Holds(int offset)
        {
            var start = text.Places.StartOfLine(offset);
            if (start != line || offset < counted)
                (line, counted, ticks) = (start, start, 0);
            ticks += text.File.Text.AsSpan(counted, offset - counted).Count('`');
            counted = offset;
            return ticks % 2 == 1;
        }
    }

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern>
        {
            ["leftover"] = PhrasePattern.Create(
                $@"{Braces()}|(?<![\w\]]|=\s?""?)\[({PlaceholderVocabulary.Bracketed.Pattern}\b"
                    + $@"|{PlaceholderVocabulary.BracketedNumbers.Pattern} (\d|\p{{L}}\b))"
                    + @"[^\[\]]{0,200}\](?![(\[])"
                    + $@"|(?<=^[^\p{{L}}]{{0,20}})\b{PlaceholderVocabulary.Sentences.Pattern}\b"
                    + $@"|(?<=^\W{{0,9}}{PlaceholderVocabulary.Dates.Pattern}\W{{1,9}})"
                    + @"YYYY-MM-DD\b"
            ),
            ["bracketed"] = PhrasePattern.Create(
                $"{PhrasePattern.OfNames(PlaceholderVocabulary.Bracketed.Phrases())}"
                    + $@"|^{PlaceholderVocabulary.BracketedNumbers.Pattern} (\d|\p{{L}}\b)"
            ),
        };

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex AnyBraces();

    // A sentence's worth of words; `{id}` is none.
    [GeneratedRegex(
        @"(?<![$`\w/])\{[\p{L}¿][^{}`=:;/""]{0,200}?(\s|…|[" + Script.Unspaced + @"]{4})[^{}`=;/""]{0,200}\}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Braces();

    // `name = "[your name]"` is a value that a reader puts in.
    [GeneratedRegex(@"(?<![\w\]]|=\s?""?)\[(?<said>[^\[\]]{0,220})\](?![(\[])", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?<word>\p{L}+) (\d|\p{L}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedWord();

    [GeneratedRegex(@"\G\W{1,9}(?<blank>YYYY-MM-DD)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearMonthDay();
}
