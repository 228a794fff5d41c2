using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>Of what a verb between records is said.</summary>
internal static partial class VerbSubject
{
    private const int LongestPath = 200;

    /// <summary>Whether it is another record: "because ADR-4 was superseded by ADR-5" says nothing of this one, unless
    /// it is ADR-4.</summary>
    public static bool IsOther(
        RecordText text,
        LineEntry entry,
        TextLine line,
        int verb,
        RelationTarget.Reference[] named
    ) =>
        (entry.Form == EntryForm.Bullet && IsAboutOther(text, line, verb, named))
        || Subject().IsMatch(line.Text.AsSpan(Math.Max(0, verb - LongestPath), Math.Min(verb, LongestPath)))
        || named.LastOrDefault(target => target.Place.End <= verb) is { Written: not null } other
            && line.Text[other.Place.End..verb] is var between
            && (
                RelationVocabulary.IsPredicate(between)
                || RelationVocabulary.IsRelative(between)
                || (other.Place.Start < 3 && IsOneClause(between))
            )
            && other.Target.Value != text.Name.Number;

    // "- ADR-65 — superseded in part here: its launcher was reverted by ADR-67": the item is about what it opens with.
    private static bool IsAboutOther(RecordText text, TextLine line, int verb, RelationTarget.Reference[] named) =>
        named is [{ Place.Start: < 3 } about, ..]
        && about.Place.End <= verb
        && about.Target.Value != text.Name.Number
        && line.Text.AsSpan(about.Place.End).TrimStart(" )]*_") is ['-' or '–' or '—', ..];

    // "ADR-35 covers the details and supersedes ADR-26": what opens the line is what the line is about.
    private static bool IsOneClause(string words) =>
        words.Any(char.IsLetter) && words.All(letter => char.IsLetter(letter) || letter == ' ');

    // `docs/adr/0004-*` supersedes its ADR-3: a path without the ending of a record lies somewhere else.
    [GeneratedRegex(@"(?<![\w./*-])[\w.-]+(?:/[\w.*-]+)+[\s`]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
