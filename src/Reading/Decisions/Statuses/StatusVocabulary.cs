using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>From the words of a status to the status.</summary>
internal static partial class StatusVocabulary
{
    /// <summary>The word of a status, where it stands in the text, and whether the text opens with it.</summary>
    public readonly record struct Found(DecisionStatus Status, int Start, int Length, bool IsOpening);

    /// <summary>Finds the status in force; null where the text has none, or a template's choice of several.</summary>
    public static Found? Find(string text)
    {
        if (text.Length > Longest)
            text = text[..Longest];
        if (IsChoice(text))
            return null;
        var start = Arrow().Matches(text) is { Count: > 0 } arrows ? arrows[^1].Index + arrows[^1].Length : 0;
        var match = Word().Match(text, start);
        if (!match.Success)
            return null;

        // "Accepted, superseded by 12" is superseded; "Superseded in part by 12" is still accepted.
        var gone = SupersededBy().Match(text, start);
        if (gone.Success && Partial().IsMatch(text))
            return new(DecisionStatus.Accepted, gone.Index, gone.Length, true);
        if (
            gone.Success
            && gone.Index > match.Index
            && Of(match) is DecisionStatus.Accepted or DecisionStatus.Proposed
            && !HasOwnSubject(text[(match.Index + match.Length)..gone.Index])
        )
            return new(DecisionStatus.Superseded, gone.Index, gone.Length, true);
        return new(
            Of(match),
            match.Index,
            match.Length,
            match.Index - start < FarthestOpening && Opening().IsMatch(text[start..match.Index])
        );
    }

    /// <summary>Whether the text offers several statuses to choose from, as templates do.</summary>
    public static bool IsChoice(string text)
    {
        if (text.Length > Longest)
            text = text[..Longest];
        if (Arrow().IsMatch(text))
            return false;
        if (text.Contains('|', StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal))
            return Word().Count(text) > 1;
        return Either().IsMatch(text) || Word().Matches(text).Select(Of).Distinct().Count() > 2;
    }

    /// <summary>Whether the text says that another record took this one's place, and all of it.</summary>
    public static bool IsSuperseded(string text) =>
        SupersededBy().IsMatch(text) && !Partial().IsMatch(text) && !IsChoice(text);

    // "Accepted; the retry rule was replaced by 12" speaks of a part; "Accepted, and since replaced by 12" of the
    // whole.
    private static bool HasOwnSubject(string between) =>
        !Remark()
            .Replace(between, "")
            .Split(Edges, StringSplitOptions.RemoveEmptyEntries)
            .All(word => Linking().IsMatch(word));

    private static readonly char[] Edges =
    [
        ' ',
        ',',
        ';',
        ':',
        '.',
        '-',
        '–',
        '—',
        '(',
        ')',
        '*',
        '/',
        '"',
        '\'',
        '!',
        '~',
        '[',
        ']',
    ];

    // No status is longer, however much is said behind it.
    private const int Longest = 4_000;

    // No line opens with more than a few words before its status.
    private const int FarthestOpening = 200;

    /// <summary>The words that people choose from when they mistype one.</summary>
    public static readonly string[] Names = ["draft", "proposed", "accepted", "rejected", "deprecated", "superseded"];

    private static DecisionStatus Of(Match match) =>
        match.Groups["partial"].Success ? DecisionStatus.Accepted
        : match.Groups["rejected"].Success ? DecisionStatus.Rejected
        : match.Groups["superseded"].Success ? DecisionStatus.Superseded
        : match.Groups["deprecated"].Success ? DecisionStatus.Deprecated
        : match.Groups["draft"].Success ? DecisionStatus.Draft
        : match.Groups["proposed"].Success ? DecisionStatus.Proposed
        : DecisionStatus.Accepted;

    [GeneratedRegex(@"→|⇒|➔|➡️?|->|=>|–>|\bnow:", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(
        @"(?<partial>\b(part(ly|ially)|in part)\s+(super[sc]eded|replaced|deprecated)\b|\b(super[sc]eded|replaced)\s+(in part|partly|partially)\b)"
            + @"|\b(?<rejected>not (accepted|approved|adopted)|rejected?|reject|declined?|withdrawn|abandoned|denied|refused|dropped|cancell?ed|won'?t do|discarded|failed)\b"
            + @"|\b(?<superseded>super[sc]ed(ed|es?d)?|supersee?ded|replaced|reverted|obsoleted by)\b"
            + @"|\b(?<deprecated>deprecated?|obsoleted?|retired|no longer (relevant|valid|in use|applicable|applies)|sunset|decommissioned|expired|archived|outdated)\b"
            + @"|\b(?<draft>draft(ed|ing)?|wip|work[- ]in[- ]progress|in[- ]progress|incomplete|being written|unfinished)\b"
            + @"|\b(?<proposed>propos(ed|al)|pending|provisional|discuss(ing|ion|ed)|in discussion|under discussion|rfc|request for comments?|(in|under|for) (review|discussion|consideration|evaluation)|in-review|reviewing|final comment period|last call|not yet (accepted|approved|adopted|decided|agreed)|open|suggested|submitted|candidate|considering|considered|to be (decided|discussed|reviewed)|awaiting \w+|requested|undecided)\b"
            + @"|\b(?<accepted>accept(ed)?|approved?|decided|adopted|implement(ed|able)|final(ized|ised)?|active|agreed|ratified|in force|in effect|in use|effective|completed?|done|enacted|confirmed|amended|merged|signed[- ]off|current|valid|binding|committed|resolved|closed|live|published|stable|selected|chosen|endorsed)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(super[sc]eded|superseeded|replaced|obsoleted|reverted)( entirely| completely| fully| in full)?[- ]by\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SupersededBy();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(
        @"^([^\p{L}]+|th|st|nd|rd|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|and|but|then|now|later|since|subsequently|afterwards|has|have|been|was|is|being|this|the|it|which|adr|dr|decision|record|document|proposal|status|on|in|formerly|previously|originally|initially|entirely|completely|fully|also|however|accepted|approved|proposed|implemented|until|by|team|board)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Linking();

    [GeneratedRegex(
        @"\b(part(ly|ially)|in part|(parts?|portions?) (of|superseded|replaced)|partial (supersession|replacement))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Partial();

    [GeneratedRegex(
        @"\b(accepted|approved|proposed)( ?/ ?| or | \| )(rejected|accepted|approved|declined|proposed)\b|^\W*valid .{0,30}status",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Either();

    [GeneratedRegex(
        @"^\W*((this|the) (adr|decision|record|proposal|document|dr) (is|was|has been|have been)|status( is)?|currently|now|has been|formally|fully|mostly|provisionally|it is|is|was|and|still)?\W*((currently|now|formally|fully)\W+)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Opening();
}
