using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>Which of the numbers and links behind a verb name records: "Replaces 3 services" counts them.</summary>
internal static partial class NamedRecords
{
    // "RFC-999"
    private const int LongestOwnRfc = 7;

    // "(together with the rest of ADR-3)"
    private const int MostWordsInFront = 6;

    // As long as a word and an article.
    private const int FewestWords = 12;

    // "Replaces the unmerged draft of ADR-18", said by ADR-18, names none.
    public static bool IsDraft(RecordText text, RelationTarget.Reference target) =>
        target.Target.Value == text.Name.Number && target.Place.Start >= FewestWords;

    // "Replaces 3 services" counts them.
    public static bool IsCount(string verb, string text, RelationTarget.Reference target) =>
        target.Written.All(char.IsAsciiDigit)
        && (
            Counted().IsMatch(text.AsSpan(target.Place.End))
            // German writes all nouns in capitals.
            || (RelationVocabulary.IsBeforeCapitals(verb) && CountedNoun().IsMatch(text.AsSpan(target.Place.End)))
        );

    // "1 week after ADR-43": a number in front of a record that is named as one counts something.
    public static bool IsBeforeNamed(RelationTarget.Reference[] all, RelationTarget.Reference target) =>
        target.Written.All(char.IsAsciiDigit)
        && all is [.., var last]
        && last.Place.Start > target.Place.End
        && all.Any(named => named.Place.Start > target.Place.End && !named.Written.All(char.IsAsciiDigit));

    // "ADR-4 (sections 2 and 3)" names one record, and so does "ADR-4 (its last uses, which ADR-3 had begun to drop)".
    public static bool IsRemark(string text, RelationTarget.Reference target) =>
        (target.Written.All(char.IsAsciiDigit) || IsDeepInBrackets(text, target.Place.Start))
        && text.AsSpan(0, target.Place.Start).LastIndexOfAny('(', '（') is > 0 and var open
        && text.AsSpan(open, target.Place.Start - open).IndexOfAny(')', '）') < 0
        && text.AsSpan(0, open).ContainsAnyInRange('0', '9');

    private static bool IsDeepInBrackets(string text, int place) =>
        text.AsSpan(0, place).LastIndexOfAny('(', '（') is > 0 and var open
        && Tokens.Read(text[open..place]).Words.Count() > MostWordsInFront;

    // "Supersedes RFC-7231" is a standard, but for teams whose records are called so.
    public static bool IsStandard(RecordText text, RelationTarget.Reference target) =>
        target.Written.Length > LongestOwnRfc
        && target.Written.StartsWith("RFC", StringComparison.OrdinalIgnoreCase)
        && target.Target.Value is [not '0', ..]
        && target.Written.AsSpan(3).TrimStart("- _#") is [not '0', ..]
        && text.Name.Series != "RFC";

    // "Superseded by ADR-2 / [PR](https://…)": an address behind a record says where that was agreed.
    public static IEnumerable<RelationTarget.Reference> WithoutProofs(IEnumerable<RelationTarget.Reference> targets)
    {
        var hasRecord = false;
        foreach (var target in targets)
        {
            var isRecord = !target.Target.Value.Contains("://", StringComparison.Ordinal);
            if (isRecord || !hasRecord || RelationTarget.IsNamed(target.Target.Value))
                yield return target;
            hasRecord |= isRecord;
        }
    }

    // Anything may take a record's place, a discussion elsewhere too; but "see also" counts only between records.
    public static bool IsRecord(RelationKind kind, RelationTarget.Reference target) =>
        RelationReader.IsSupersession(kind)
        || target.Target.Value.All(char.IsAsciiDigit)
        || (
            SourcePath.IsRecordText(target.Written.Split('#')[0])
            && !target.Written.Contains("://", StringComparison.Ordinal)
        );

    // A link's text may be the other record's title, and that title may hold a verb; code within a sentence quotes what
    // another record says.
    public static bool IsQuoted(TextLine line, int verb) =>
        line.Links.Any(link =>
            link.Start < verb
            && verb < link.End
            && line.Text.AsSpan(link.Start, verb - link.Start).IndexOfAnyInRange('0', 'z') >= 0
        )
        || line.Marks.Any(mark =>
            mark.IsCode && mark.Start <= verb && verb < mark.End && Tokens.Read(line.Text[..mark.Start]).Has(2)
        );

    // "superseded by 12" names a record; "replaces the 3 old queues" does not.
    public static bool OpensBare(string text) =>
        RelationVocabulary.EndOfSeveral(text) > 0
        || NumberWords.Opening.IsMatch(text)
        || text.TrimStart(' ', ':', '[', '#', '"', '`', '*', '(') is [var first, ..] rest
            && (
                char.IsAsciiDigit(first)
                || rest.StartsWith("http", StringComparison.Ordinal)
                || (rest.Split(' ')[0].Contains('-', StringComparison.Ordinal) && rest.Split(' ').Length < 4)
            );

    [GeneratedRegex(@"^\s+\p{Ll}{4,}(?:\s+\p{Ll}{4,})?\s*[.;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\s+\p{Lu}\p{Ll}{3,}\s*[.;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountedNoun();
}
