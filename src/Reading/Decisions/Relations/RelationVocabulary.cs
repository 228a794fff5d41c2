using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Relations;

/// <summary>The verbs between records: <c>Vocabulary/en/relations.txt</c> and its like in other languages.</summary>
internal static partial class RelationVocabulary
{
    private static readonly ImmutableArray<(string List, RelationKind Kind)> Kinds =
    [
        ("supersedes", RelationKind.Supersedes),
        ("superseded by", RelationKind.SupersededBy),
        ("amends", RelationKind.Amends),
        ("amended by", RelationKind.AmendedBy),
        ("refines", RelationKind.Refines),
        ("refined by", RelationKind.RefinedBy),
        ("clarifies", RelationKind.Clarifies),
        ("clarified by", RelationKind.ClarifiedBy),
        ("depends on", RelationKind.DependsOn),
        ("required by", RelationKind.RequiredBy),
        ("deprecates", RelationKind.Deprecates),
        ("deprecated by", RelationKind.DeprecatedBy),
        ("relates to", RelationKind.RelatesTo),
    ];

    private const int LongestCondition = 120;

    // Nobody writes more of them on a line.
    private const int MostVerbs = 500;

    private static readonly char[] Marks = [' ', ':', '：', '*', '_', '-', '–', '—', '.', '(', ')', '（', '）'];

    // Behind the verb, within its words ("durch ADR-7 ersetzt"), or in front of it.
    private static readonly PhraseSet Verbs = PhraseSet.Read(
        "relations",
        [
            .. Kinds.Select(kind => kind.List),
            .. Kinds.Select(kind => kind.List + ", around it"),
            .. Kinds.Select(kind => kind.List + ", behind it"),
        ]
    );

    private static readonly PhraseSet Openings = Read(", opening a line");
    private static readonly PhraseSet Labels = Read(", as a label");
    private static readonly PhraseSet Auxiliaries = PhraseSet.Read("relations", "auxiliary");
    private static readonly PhraseSet Parts = PhraseSet.Read("relations", "a part");
    private static readonly PhraseSet BeforeLabel = PhraseSet.Read("relations", "in part", "is");

    private static readonly PhraseSet Mentioning = PhraseSet.Read("relations", "mentions another");
    private static readonly PhraseSet Relative = PhraseSet.Read("relations", "relative");
    private static readonly PhraseSet StaysSo = PhraseSet.Read("relations", "stays");
    private static readonly PhraseSet Addenda = PhraseSet.Read("relations", "addendum");
    private static readonly PhraseSet BeforeCapitals = PhraseSet.Read("relations", "before capitals");
    private static readonly PhraseSet None = PhraseSet.Read("relations", "none");
    private static readonly PhraseSet Conditions = PhraseSet.Read("statuses", "opens a condition");
    private static readonly PhraseSet Several = PhraseSet.Read("relations", "cited, several");

    /// <summary>Headings under which links to other records stand.</summary>
    public static readonly PhraseSet Headings = PhraseSet.Read("relations", "links");

    /// <summary>Values that say that there is no relation.</summary>
    public static readonly PhraseSet Nothing = PhraseSet.Read("relations", "no relation");

    /// <summary>Whether nothing but "was" or the like stands between a record and what is said of it.</summary>
    public static bool IsPredicate(string words) =>
        words.AsSpan().IndexOfAny(",;:.()") < 0 && Tokens.Read(words).Words.All(Auxiliaries.Contains);

    /// <summary>Whether nothing but "which was" or the like stands between a record and what is said of it.</summary>
    public static bool IsRelative(string words) =>
        words.AsSpan().TrimStart(" ,，").ToString() is { Length: > 0 } clause
        && Relative.FindOpening(clause) is { Start: 0, End: var end }
        && IsPredicate(clause[end..]);

    /// <summary>Whether what stands behind a record says that it holds: "ADR-3 stays in force".</summary>
    public static bool Stays(string text, PhraseMatch target) =>
        StaysSo.FindOpening(text[target.End..].TrimStart(' ', ')', '*', '_')) is { Start: 0 };

    /// <summary>Whether a heading is that of words that were added later: "Addendum (2026-05-01)".</summary>
    public static bool IsAddendum(string name) => Addenda.FindOpening(name) is { Start: 0 };

    /// <summary>Whether words behind a verb begin with capitals because they are nouns.</summary>
    public static bool IsBeforeCapitals(string verb) => BeforeCapitals.FindOpening(verb) is not null;

    /// <summary>Whether a line opens by saying that another record took this one's place, or the other way.</summary>
    public static bool IsSaidOfRecord(string text) =>
        (Longest(Verbs.FindOpening(text), Openings.FindOpening(text)) is { Start: < 2 } verb)
        && Kinds[verb.List % Kinds.Length].Kind is RelationKind.Supersedes or RelationKind.SupersededBy
        && (
            verb.List / Kinds.Length == (int)RelationSide.Within
            || RelationTarget.Opens(text[verb.End..].TrimStart(':', ' ', '['))
        );

    /// <summary>What words say that are a relation and nothing more.</summary>
    public static RelationKind? FindExact(string words) =>
        Longest(Verbs.FindOpening(words), Labels.FindOpening(words)) is { Start: < 2 } verb
        && words[verb.End..].All(letter => !char.IsLetterOrDigit(letter))
            ? Kinds[verb.List % Kinds.Length].Kind
            : null;

    /// <summary>Whether words say that only a part is meant.</summary>
    public static bool IsPartial(string words) => BeforeLabel.FindAll(words).Any(found => found.List == 0);

    /// <summary>Where the word ends by which several records are named, all but the first of which may be mere numbers:
    /// "ADRs 12 and 13"; 0 where words do not open so.</summary>
    public static int EndOfSeveral(string words) =>
        Several.FindOpening(words) is { Start: < 3, End: var end } ? end : 0;

    /// <summary>Whether words name a part of a record as what they are about: "Superseded sections".</summary>
    public static bool NamesPart(string words) => Parts.FindAll(words).Any();

    /// <summary>Whether words in front of a verb have a part of the record as their subject: "section 3 was".</summary>
    public static bool IsOfPart(string words) =>
        Parts.FindOpening(words[(words.AsSpan().LastIndexOfAny(",.;:()") + 1)..]) is { Start: < 2 };

    /// <summary>Whether a verb that ends in "this record" goes on with what it has: "ADR-18 supersedes this record's
    /// mechanism".</summary>
    public static bool IsOfWhatIsIts(ReadOnlySpan<char> behind)
    {
        var word = behind.TrimStart();
        word = word.IndexOf(' ') is >= 0 and var end ? word[..end] : word;
        return word is [.., '\'' or '’', 's'];
    }

    /// <summary>Whether a line has room for another record that took this one's place, or the other way, and names
    /// none: "Superseded by: N/A", "Supersedes: ADR-NNN".</summary>
    public static bool IsBlank(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var end = colon > 0 ? colon : Verbs.FindOpening(text)?.End ?? 0;
        if (end == 0 || FindLabel(text[..end]) is not (RelationKind.Supersedes or RelationKind.SupersededBy))
            return false;
        var value = text[end..].Trim(Marks);
        return value.Length == 0 ? colon > 0 : NamesNothing(value);
    }

    /// <summary>Whether a value says that there is no other record, or leaves its name to be filled in.</summary>
    public static bool NamesNothing(string value) =>
        Nothing.Contains(value)
        // "[ADR-2]" leads nowhere and names a record all the same.
        || (Placeholder.IsAll(value) && !(value.StartsWith('[') && value.AsSpan().ContainsAnyInRange('1', '9')))
        || (Placeholder.IsBlankNumber(value) && !value.Any(char.IsAsciiDigit));

    /// <summary>Whether the words around a record name a part of it: "the engine choice of ADR-7", "ADR-7 (sections 2
    /// and 3)".</summary>
    public static bool IsPart(string text, PhraseMatch target) =>
        Parts.FindAll(text[..target.Start]).Any()
        || text[target.End..].TrimStart(' ', '(', '（', '[', ',', '，', ':') is var behind
            && (
                behind.StartsWith('§')
                || behind is ['\'' or '’', 's', '.' or ',' or ';', ..] or ['\'' or '’', 's']
                || Parts.FindOpening(behind) is { Start: 0 }
                || BeforeLabel.FindOpening(behind) is { Start: 0, List: 0 }
            );

    /// <summary>The verbs of a line, in order.</summary>
    public static IEnumerable<RelationVerb> Find(string text)
    {
        var verbs = Verbs.FindAll(text);
        if (
            Openings.FindOpening(text) is { } opening
            && !verbs.Any(verb => verb.Start == opening.Start && verb.End >= opening.End)
        )
            verbs = verbs.Where(verb => verb.Start >= opening.End).Prepend(opening);
        return verbs
            .Take(MostVerbs)
            .Concat(Later(text).Take(MostVerbs))
            .DistinctBy(verb => verb.Start)
            .Where(verb =>
                (
                    verb.Start == 0
                    || text[verb.Start - 1] is not ('-' or '/' or '_' or '.')
                    || IsPartialBefore(text, verb.Start)
                )
                && !Turning.Turns(text, verb)
                && !IsOnCondition(text, verb.Start)
            )
            .OrderBy(verb => verb.Start)
            .Select(verb => new RelationVerb(
                verb.Start,
                verb.End,
                Kinds[verb.List % Kinds.Length].Kind,
                (RelationSide)(verb.List / Kinds.Length)
            ));
    }

    // "Supersedes ADR-2 and extends ADR-3": what opens a line opens a clause too, but for a state, as "replaced".
    private static IEnumerable<PhraseMatch> Later(string text) =>
        Openings
            .FindAll(text)
            .Where(verb =>
                verb.Start > 0
                && Kinds[verb.List].Kind is not RelationKind.SupersededBy
                && RelationTarget.EndsClause(text.AsSpan(0, verb.Start))
            );

    /// <summary>Whether a line breaks off behind a verb, and the next one opens with a record: "accepted, partially
    /// superseded by" above "ADR-8".</summary>
    public static bool GoesOn(string line, string next) =>
        RelationTarget.Opens(next)
        && Find(line).LastOrDefault() is { Start: > 0, Side: RelationSide.Behind } verb
        && string.IsNullOrWhiteSpace(line[verb.End..]);

    // "partially-superseded-by ADR-2" is written as one word.
    private static bool IsPartialBefore(string text, int verb) =>
        text[verb - 1] is '-' or '_'
        && text[..(verb - 1)] is var before
        && IsPartial(before[(before.LastIndexOfAny([' ', ':', ',', ';', '(']) + 1)..]);

    // "If this works, it supersedes ADR-2"
    private static bool IsOnCondition(string text, int verb)
    {
        var start = Math.Max(text.LastIndexOf(". ", verb, verb, StringComparison.Ordinal), 0);
        return verb - start < LongestCondition && Conditions.FindOpening(text[start..verb]) is not null;
    }

    /// <summary>Whether words behind a verb say that there is no other record: "nothing in ADR-2".</summary>
    public static bool SaysNone(string words) => None.FindOpening(words) is not null;

    /// <summary>Where the records end that words behind a verb name; what follows only mentions others: "ADR-2 (see
    /// ADR-3)", "ADR-2 and leaves ADR-3 in force".</summary>
    public static int EndOfNamed(string words)
    {
        if (RelationTarget.EndOfFirst(words) is { } named)
            foreach (var mention in Mentioning.FindAll(words, named))
                return mention.Start;
        return words.Length;
    }

    /// <summary>Whether the object of a verb is another thing than a record, which a later clause names: "the wiki
    /// page; builds on ADR-2", "the wiki page, see ADR-2".</summary>
    public static bool IsOfLaterClause(string words, PhraseMatch target)
    {
        var before = words[..target.Start];
        var stop = before.AsSpan().IndexOfAny(';', '；');
        return stop > 0 && HasWord(before[..stop]) && HasWord(before[stop..])
            || Mentioning
                .FindAll(before)
                .Any(mention =>
                    RelationTarget.EndsClause(before.AsSpan(0, mention.Start)) && HasWord(before[..mention.Start])
                );
    }

    // A word in front of the "and" that may end it.
    private static bool HasWord(string words) => Tokens.Read(words).Words.Any(word => !RelationTarget.EndsClause(word));

    /// <summary>What a label or a front matter key says, its words in one or not: <c>supersedes</c>,
    /// <c>superseded_by</c>, "Related ADRs".</summary>
    public static RelationKind? FindLabel(string name) => ByLabel.Of(name);

    private static readonly Recollection<RelationKind?> ByLabel = new(ReadLabel);

    private static RelationKind? ReadLabel(string name)
    {
        var words = Hump().Replace(name.Trim(), " ").Replace('_', ' ');
        return FindWords(words) ?? LabelName.Parts(words).Select(FindWords).FirstOrDefault(kind => kind is not null);
    }

    private static RelationKind? FindWords(string words)
    {
        while (BeforeLabel.FindOpening(words) is { } before)
            words = words[before.End..];
        var verb = Longest(Verbs.FindOpening(words), Openings.FindOpening(words), Labels.FindOpening(words));
        var list = verb?.List ?? Verbs.FindKey(FrontMatterValues.Squeeze(words));
        return list is { } index ? Kinds[index % Kinds.Length].Kind : null;
    }

    private static PhraseMatch? Longest(params ReadOnlySpan<PhraseMatch?> matches)
    {
        PhraseMatch? longest = null;
        foreach (var match in matches)
            if (match?.End > (longest?.End ?? 0))
                longest = match;
        return longest;
    }

    private static PhraseSet Read(string use) =>
        PhraseSet.Read("relations", [.. Kinds.Select(kind => kind.List + use)]);

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Hump();
}
