using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Dates;
using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>From the words of a status to the status: <c>Vocabulary/en/statuses.txt</c> and its like in other
/// languages.</summary>
internal static partial class StatusVocabulary
{
    // No status is longer, however much is said behind it.
    private const int Longest = 4_000;

    // No line opens with more than a few words before its status.
    private const int FarthestOpening = 200;

    /// <summary>The words that people choose from when they mistype one.</summary>
    public static readonly string[] Names = ["draft", "proposed", "accepted", "rejected", "deprecated", "superseded"];

    // In the order of the lists below.
    private static readonly DecisionStatus[] Kinds =
    [
        DecisionStatus.Accepted,
        DecisionStatus.Rejected,
        DecisionStatus.Superseded,
        DecisionStatus.Deprecated,
        DecisionStatus.Draft,
        DecisionStatus.Proposed,
        DecisionStatus.Proposed,
        DecisionStatus.Accepted,
    ];

    private static readonly PhraseSet Statuses = Read(
        "still accepted",
        "rejected",
        "superseded",
        "deprecated",
        "draft",
        "proposed",
        "put off",
        "accepted"
    );

    /// <summary>Words for what was not taken.</summary>
    public static readonly PhraseSet Rejected = Read("rejected");

    /// <summary>Words for what waits on purpose: nobody is to decide it yet.</summary>
    public static readonly PhraseSet PutOff = Read("put off");

    private static readonly PhraseSet SupersededBy = Read("superseded by");
    private static readonly PhraseSet InPart = Read("in part");
    private static readonly PhraseSet BeforeStatus = Read("before a status");
    private static readonly PhraseSet Choice = Read("choice");
    private static readonly PhraseSet Choices = Read("choices");
    private static readonly PhraseSet Or = Read("or");
    private static readonly PhraseSet Linking = Read("linking");
    private static readonly PhraseSet Now = Read("now");
    private static readonly PhraseSet Then = Read("then");
    private static readonly PhraseSet Articles = Read("article");
    private static readonly PhraseSet Alone = Read("proposed, alone");

    /// <summary>The word of a status, where it stands in the text, and whether the text opens with it.</summary>
    public readonly record struct Found(DecisionStatus Status, int Start, int Length, bool IsOpening);

    /// <summary>Finds the status in force; null where the text has none, or a template's choice of several.</summary>
    public static Found? Find(string text)
    {
        text = Shorten(text);
        if (IsChoice(text))
            return null;
        var start = EndOfArrow(text);
        if (FindNewest(text, start) is { } newest)
            return newest;
        if (FindAlone(text) is { } alone)
            return alone;
        if (FindPlain(Statuses, text, start) is not { } first || IsVerb(text, first))
            return null;
        var match = FindLater(text, first);

        // "Accepted, superseded by 12" is superseded; "Superseded in part by 12" is still accepted.
        var status = Kinds[match.List];
        if (FindPlain(SupersededBy, text, start) is { } gone)
        {
            if (IsPartial(text, gone))
                return new(DecisionStatus.Accepted, gone.Start, gone.Length, true);
            if (
                gone.Start > match.Start
                && status is DecisionStatus.Accepted or DecisionStatus.Proposed or DecisionStatus.Deprecated
                && !HasOwnSubject(text[match.End..gone.Start])
            )
                return new(DecisionStatus.Superseded, gone.Start, gone.Length, true);
        }

        var isOpening = first.Start - start < FarthestOpening && IsOpening(text[start..first.Start]);
        return new(status, match.Start, match.Length, isOpening);
    }

    // "Review" says where a record stands; "only after review accepted" does not.
    private static Found? FindAlone(string text) =>
        Alone.FindOpening(text) is { Start: < 3 } found && !Tokens.Read(text[found.End..]).Has(0)
            ? new(DecisionStatus.Proposed, found.Start, found.Length, true)
            : null;

    /// <summary>Whether a name is that of a status and nothing more.</summary>
    public static bool IsStatus(string name) => Statuses.Find(name) is not null;

    /// <summary>Whether the text offers several statuses to choose from, as templates do.</summary>
    public static bool IsChoice(string text)
    {
        text = Shorten(text);
        if (EndOfArrow(text) > 0)
            return false;
        var matches = Statuses.FindAll(text).ToArray();
        if (text.Contains('|', StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal))
            return matches.Length > 1;
        return HasListOfAll(text, matches)
            || HasListInBrackets(text, matches)
            || Choices.FindOpening(text) is not null
            || HasAlternatives(text);
    }

    /// <summary>Whether the text says that another record took this one's place, and all of it.</summary>
    public static bool IsSuperseded(string text) =>
        FindPlain(SupersededBy, text, 0) is { } gone && !IsPartial(text, gone) && !IsChoice(text);

    private static bool IsPartial(string text, PhraseMatch gone) =>
        InPart.FindIn(text) is not null
        || RelationVocabulary.IsOfPart(text[..gone.Start])
        || RelationVocabulary.IsOfWhatIsIts(text.AsSpan(gone.End));

    // "Accepted; deprecated": whatever stands between the two, the second came later.
    private static bool Ends(DecisionStatus before, DecisionStatus now) =>
        before is DecisionStatus.Accepted or DecisionStatus.Proposed
        && now is DecisionStatus.Deprecated or DecisionStatus.Superseded or DecisionStatus.Rejected;

    // "Proposed, then accepted" is accepted: the second was said of the same record, and later.
    private static PhraseMatch FindLater(string text, PhraseMatch match)
    {
        foreach (var next in Statuses.FindAll(text, match.End))
        {
            var between = text[match.End..next.Start];
            if (
                HasOwnSubject(between)
                || Turning.Turns(text, next)
                || (Kinds[next.List] == DecisionStatus.Proposed && Turning.PutsOff(text[next.Start..next.End]))
                || RelationTarget.Opens(text[next.End..])
            )
                break;
            if (between.AsSpan().IndexOfAny(".:。：") >= 0 && IsOfOther(text, next))
                break;
            if (!Then.FindAll(between).Any() && !IsStep(between) && !Ends(Kinds[match.List], Kinds[next.List]))
                break;
            match = next;
        }

        return match;
    }

    // "Proposed · Implemented in 2.1"
    private static bool IsStep(string between) => between.Trim(' ', '*', '_') is "·" or "•";

    // The first that nothing turns round: "not implemented" is no "implemented".
    private static PhraseMatch? FindPlain(PhraseSet phrases, string text, int start)
    {
        foreach (var match in phrases.FindAll(text, start))
            if (!Turning.Turns(text, match))
                return match;
        return null;
    }

    // "Proposed 2020-01-02, accepted 2020-02-03": the last day's holds.
    private static Found? FindNewest(string text, int start)
    {
        var matches = Statuses.FindAll(text, start).Where(match => !Turning.Turns(text, match)).ToArray();
        if (matches.Length < 2 || !IsOpening(text[start..Math.Min(matches[0].Start, start + FarthestOpening)]))
            return null;
        if (matches.Zip(matches.Skip(1)).Any(pair => HasOwnSubject(text[pair.First.End..pair.Second.Start])))
            return null;
        // The days stand in front of the words, or behind them.
        var starts = matches.Select(match => match.Start).Append(text.Length);
        var ends = matches.Select(match => match.End).Prepend(start);
        var isDayFirst = DateParser.Find(text[start..matches[0].Start]) is not null;
        var days = ends.Zip(starts)
            .Skip(isDayFirst ? 0 : 1)
            .Take(matches.Length)
            .Select(stretch => DateParser.Find(text[stretch.First..stretch.Second])?.Iso)
            .ToArray();
        if (days.Contains(null))
            return null;
        var last = matches[Array.LastIndexOf(days, days.Max(StringComparer.Ordinal))];
        return new(Kinds[last.List], last.Start, last.Length, true);
    }

    private static string Shorten(string text) => text.Length > Longest ? text[..Longest] : text;

    // German "Ersetzt ADR-1" and "Ersetzt: ADR-1" say what this record does to another; in brackets it says by what it
    // was replaced.
    private static bool IsVerb(string text, PhraseMatch match) =>
        Kinds[match.List] == DecisionStatus.Superseded
        && RelationTarget.Opens(text[match.End..].TrimStart(':', ' '))
        && RelationVocabulary
            .Find(text)
            .Any(verb => verb is { Kind: RelationKind.Supersedes } && verb.Start == match.Start);

    // What follows the last arrow is the newest, where it opens with a status: "→ v1.1 (proposal.md)" does not; "now:"
    // is one too.
    private static int EndOfArrow(string text)
    {
        var arrow = Arrow()
            .Matches(text)
            .Reverse()
            .Select(match => match.Index + match.Length)
            .FirstOrDefault(end =>
                FindPlain(Statuses, text, end) is { } next
                && next.Start - end < FarthestOpening
                && IsOpening(text[end..next.Start])
            );
        foreach (var now in Now.FindAll(text, arrow))
            if (now.End < text.Length && text[now.End] == ':')
                arrow = now.End + 1;
        return arrow;
    }

    // A day in front of it says when, and nothing else.
    private static bool IsOpening(string before)
    {
        var words = Tokens.Read(before).Words.Where(word => word.Any(char.IsLetter)).ToArray();
        return words.Length == 0
            || words.All(DateVocabulary.IsMonth)
            || RelationTarget.IsSubject(before)
            || BeforeStatus.Contains(string.Join(' ', words));
    }

    // "Proposed, accepted, deprecated": nothing but marks and "or" between them.
    private static bool HasListOfAll(string text, PhraseMatch[] matches) =>
        matches.Select(match => Kinds[match.List]).Distinct().Count() > 2
        && matches
            .Zip(matches.Skip(1))
            .All(pair => Tokens.Read(text[pair.First.End..pair.Second.Start]).Words.All(Or.Contains));

    // "State what became of it. (Proposed, accepted, deprecated)"
    private static bool HasListInBrackets(string text, PhraseMatch[] matches) =>
        matches.Length > 2
        && Remark()
            .Matches(text)
            .Any(remark =>
                matches.Where(match => match.Start > remark.Index && match.End < remark.Index + remark.Length).ToArray()
                    is var inside
                && HasListOfAll(text, inside)
                && !matches.Except(inside).Any(match => IsOpening(text[..match.Start]))
            );

    private static bool HasAlternatives(string text)
    {
        var words = Choice.FindAll(text).ToArray();
        return words.Zip(words.Skip(1)).Any(pair => IsAlternative(text[pair.First.End..pair.Second.Start]));
    }

    private static bool IsAlternative(string between) => between.Trim() is "/" or "|" || Or.Contains(between.Trim());

    // "Accepted; the retry rule was replaced by 12" speaks of a part; "Accepted, and since replaced by 12" of the
    // whole.
    private static bool HasOwnSubject(string between)
    {
        if (RelationTarget.IsNamed(between))
            return true;
        return !Tokens.Read(Remark().Replace(between, "")).Words.All(IsLinking);
    }

    // "Accepted. Deprecated interfaces are listed below", "Accepted: the board rejected the alternative": what a later
    // sentence says so of is its next word, an article in front of it or not.
    private static bool IsOfOther(string text, PhraseMatch match) =>
        SupersededBy.FindOpening(text[match.Start..]) is null
        && Tokens.Read(text[match.End..]) is var behind
        && behind.Has(0)
        && string.IsNullOrWhiteSpace(text[match.End..(match.End + behind.Start(0))])
        && (
            !IsLinking(behind[0].ToString())
            || (Articles.Find(behind[0].ToString()) is not null && behind.Has(1) && !IsLinking(behind[1].ToString()))
        );

    private static bool IsLinking(string word) =>
        !char.IsLetter(word[0]) || Linking.Contains(word) || DateVocabulary.IsMonth(word);

    private static PhraseSet Read(params string[] lists) => PhraseSet.Read("statuses", [.. lists]);

    [GeneratedRegex(@"→|⇒|➔|➜|➝|➞|⟶|➡️?|->|=>|–>|(?<=\p{L}) > (?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"[(（][^()（）]*[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
