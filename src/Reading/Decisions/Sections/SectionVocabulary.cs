using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>From the name of a label to the part that it opens, over all dialects.</summary>
internal static partial class SectionVocabulary
{
    // Names that mean one part wherever they stand.
    private static readonly FrozenDictionary<string, SectionKind> Exact = Names(
        (
            SectionKind.Context,
            "context|context and problem statement|context & problem statement|problem "
                + "statement|background|motivation|decision drivers|drivers|forces|issue|problem|user needs|user need"
                + "|problem description|the problem|context and background|background and context|background and "
                + "problem statement|problem and context|problem context|business context|prologue"
                + "|motivation and context|decision context|technical context|question|why|what & why"
        ),
        (
            SectionKind.Options,
            "considered options|options considered|options|alternatives|alternatives considered|considered "
                + "alternatives|rejected alternatives|positions|pros and cons of the options"
                + "|pros and cons of options|pros & cons of the options|candidates|candidates to consider|options "
                + "evaluated|evaluated options|available options|possible options|possible solutions|solution options"
                + "|alternative options|alternative solutions|alternative approaches|other options|other options "
                + "considered|alternatives and options|neglected alternatives|neglected options"
                + "|options analysis|option analysis|analysis of options|comparison of options|research and "
                + "analysis|alternatives analysis|the options|alternatives to consider|options to consider"
        ),
        (
            SectionKind.Decision,
            "decision|decisions|decision outcome|outcome|the decision|our decision|decision made|final "
                + "decision|decision taken|decision and rationale|decision & rationale"
                + "|decision and reasoning|chosen option|chosen solution|chosen alternative|chosen approach|selected "
                + "option|selected solution|selected alternative|selected approach|preferred option"
                + "|what we decided|proposed decision|decision statement|decision summary|decision "
                + "details|resolution|architecture decision|architectural decision|architectural decisions"
        ),
        (
            SectionKind.Consequences,
            "consequences|consequence|positive consequences|negative consequences|neutral "
                + "consequences|implications|impact|impacts|implication|consequences and impact"
                + "|decision consequences|consequences of the decision|trade-offs|tradeoffs|trade "
                + "offs|trade-off|tradeoff|trade off|positive and negative consequences|expected "
                + "consequences|resulting context"
        )
    );

    // Names that mean it where nothing else is spoken of.
    private static readonly FrozenDictionary<string, SectionKind> Loose = Names(
        (
            SectionKind.Context,
            "introduction|requirements|goals|goals and non-goals|assumptions|constraints|use case|use "
                + "cases|referenced use case(s)|referenced use cases|current state|current situation|current "
                + "limitations|objective|objectives"
                + "|evaluation criteria|criteria|decision criteria|discussion|what|needs|scope|problem to "
                + "solve|description|existing behavior|current behavior|current design|situation|rationale and "
                + "context|purpose|overview|summary"
                + "|assumptions and constraints|business need|business case|pain "
                + "points|challenges|challenge|use-case|use-cases|user story|user stories|key questions|facts|status "
                + "quo|today|as is|as-is|preface"
        ),
        (
            SectionKind.Options,
            "considerations|comparison|proposals|evaluation|trade study|alternative|alternative designs|alternative "
                + "proposals|solutions|solutions considered|approaches|approaches considered|analysis|other approaches"
                + "|ideas|rejected ideas|rejected options|rejected approaches|rejected solutions|rejected "
                + "proposals|discarded options|discarded alternatives|design options|what else we considered|options "
                + "compared"
        ),
        (
            SectionKind.Decision,
            "solution|proposed solution|proposed design|proposed approach|proposed change|proposed "
                + "changes|proposal|approach|conclusion|conclusions|recommendation|recommendations|design|rationale|argument|how|verdict"
                + "|what we do|what we will do|technical design|design proposal|design decision|design decisions|the "
                + "solution|proposed architecture|target architecture|how it will work|answer|decision record"
        ),
        (
            SectionKind.Consequences,
            "risks|limitations|benefits|drawbacks|costs|cost|swot|results|result|outcomes|stakeholder "
                + "impacts|stakeholder impact|risks and mitigations|benefits and drawbacks|risks and "
                + "benefits|pros|cons|advantages"
                + "|disadvantages|pros and cons|pros & cons|pros/cons|advantages and "
                + "disadvantages|positive|negative|neutral|positives|negatives|positive impact|negative "
                + "impact|upsides|downsides|side effects|effects|known limitations"
                + "|good|bad|what becomes easier|what becomes harder|what becomes easier or harder|security "
                + "implications|performance implications|caveats|ramifications|side-effects|business impact|technical "
                + "impact"
        )
    );

    /// <summary>The parts that a label opens in any place.</summary>
    public static SectionKind Sure(string name)
    {
        name = Cut(name);
        if (Exact.TryGetValue(name, out var part))
            return part;
        if (NotDecision().IsMatch(name))
            return SectionKind.None;
        var halves = Joint().Split(name).Select(Half).ToArray();
        if (halves.Length > 1 && halves[0] != SectionKind.None)
            return halves.Aggregate((a, b) => a | b);
        if (SureOptions().IsMatch(name))
            return SectionKind.Options;
        if (SureDecision().IsMatch(name))
            return SectionKind.Decision;
        if (SureConsequences().IsMatch(name))
            return SectionKind.Consequences;
        return SureContext().IsMatch(name) ? SectionKind.Context : SectionKind.None;
    }

    /// <summary>The parts that a label opens where it stands in no part yet.</summary>
    public static SectionKind Any(string name) =>
        Sure(name) is not SectionKind.None and var sure ? sure : LooseOnly(Cut(name));

    /// <summary>Whether the name is that of a part and nothing more.</summary>
    public static bool IsExact(string name) => Exact.ContainsKey(Cut(name)) || Loose.ContainsKey(Cut(name));

    /// <summary>Whether a heading names one option among several: "Option 2: …", "Alternative B".</summary>
    public static bool IsOneOption(string name) => OneOption().IsMatch(name);

    private static SectionKind LooseOnly(string name)
    {
        if (Loose.TryGetValue(name, out var part))
            return part;
        if (NotDecision().IsMatch(name))
            return SectionKind.None;
        if (LooseOptions().IsMatch(name))
            return SectionKind.Options;
        if (LooseDecision().IsMatch(name))
            return SectionKind.Decision;
        return LooseConsequences().IsMatch(name) ? SectionKind.Consequences
            : LooseContext().IsMatch(name) ? SectionKind.Context
            : SectionKind.None;
    }

    // "Consequences/Considerations" weighs no options: half a label must say so outright.
    private static SectionKind Half(string name) =>
        Exact.TryGetValue(name, out var part) ? part
        : Loose.GetValueOrDefault(name) is not SectionKind.Options and var loose ? loose
        : SectionKind.None;

    // "Considered Options - Audio", "Decision: use SQS", "Options (2024)": the words before the mark are the label.
    private static string Cut(string name) =>
        Mark().Match(name) is { Success: true } mark ? name[..mark.Index].TrimEnd() : name;

    private static FrozenDictionary<string, SectionKind> Names(
        params ReadOnlySpan<(SectionKind Part, string Names)> rows
    )
    {
        var all = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        foreach (var (part, names) in rows)
        foreach (var name in names.Split('|'))
            all.Add(name, part);
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The names of a part that open it in any place, and those that do where nothing else is spoken
    /// of.</summary>
    public static (IEnumerable<string> Exact, IEnumerable<string> Loose) NamesOf(SectionKind part) =>
        (
            Exact.Where(name => name.Value == part).Select(name => name.Key),
            Loose.Where(name => name.Value == part).Select(name => name.Key)
        );

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex>
        {
            ["mark"] = Mark(),
            ["joint"] = Joint(),
            ["notDecision"] = NotDecision(),
            ["sureOptions"] = SureOptions(),
            ["sureDecision"] = SureDecision(),
            ["sureConsequences"] = SureConsequences(),
            ["sureContext"] = SureContext(),
            ["looseOptions"] = LooseOptions(),
            ["looseDecision"] = LooseDecision(),
            ["looseConsequences"] = LooseConsequences(),
            ["looseContext"] = LooseContext(),
            ["oneOption"] = OneOption(),
        };

    [GeneratedRegex(@"\s+[-–—]\s+|:\s+|\s+\((?!s\))", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+(?:and|&|or|\+)\s+|\s*[/,]\s*(?:and\s+)?|\s*&\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"\bdecision[- ](makers?|date|status|owners?|log|records?|process|history|team|deadline|participants|tree|drivers?|criteria|points?)\b|\bdeciders?\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotDecision();

    [GeneratedRegex(
        @"\b(considered|evaluated|rejected|discarded|neglected|reviewed|investigated|explored|discussed|other|alternative)\s+(\w+\s+)?(options?|alternatives?|solutions?|approaches)\b|\b(options?|alternatives?|solutions|approaches)\s+(we\s+|that were\s+|which were\s+)?(have\s+)?(been\s+)?(considered|evaluated|reviewed|investigated|explored|discussed|rejected|looked at)\b|^alternatives\b|\balternatives$|\boptions$(?<=(possible|available|potential|different|design|implementation|solution|technology|the|our) options)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SureOptions();

    [GeneratedRegex(
        @"^((the|our|final|agreed|proposed|technical|architectural|architecture|team|recommended)\s+)*decisions?(\s+(outcome|outcomes|made|taken|reached|statement|summary|rationale|details|conclusion|result|overview))?$|^(chosen|selected|preferred|recommended)\s+(\w+\s+)?(option|solution|approach|alternative|design|tool|technology)$|^what (did )?we (have )?(decided?|chose|choose)\b|^decision outcome\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SureDecision();

    [GeneratedRegex(
        @"\bconsequences?$|^consequences?\b|^what (becomes|will become) (easier|harder|more difficult)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SureConsequences();

    [GeneratedRegex(
        @"^(context|background)\b(?!\s+(menu|switch|map))|^(\w+\s+)?problem statement\b|\b(and|business|project|technical|decision) (context|background)$|^decision drivers?\b|\bdecision drivers$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SureContext();

    [GeneratedRegex(
        @"\b(options|alternatives|candidates|contenders|comparisons?)\b|^(potential|possible|different|various|competing) (\w+\s+)?(solutions|approaches|implementations|designs|tools|technologies|methods|ways)\b|^why not\b|\bevaluation of\b|^reasons against\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LooseOptions();

    [GeneratedRegex(
        @"^(the |our |proposed |suggested |recommended |final |new |target |high[- ]level )*(solution|approach|design|architecture|recommendation|proposal|conclusion|plan of record|resolution)( overview| details| description| summary)?$|^what('s| is| are| will)? (we )?(proposed|proposing|doing|changing|the proposal)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LooseDecision();

    [GeneratedRegex(
        @"\b(implications|impacts?|trade-?offs|drawbacks|downsides|repercussions|disadvantages)$|^(risks?|implications|impacts?|trade-?offs|benefits|drawbacks|limitations)\b|\brisks$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LooseConsequences();

    [GeneratedRegex(
        @"^(problems?|issues?|motivations?|why|requirements?|goals?|introduction|current|existing|user needs?|drivers|assumptions|constraints)\b|\b(problem|motivation|requirements|background|goals|needs|drivers)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LooseContext();

    [GeneratedRegex(
        @"^[\[({]?(option|alternative|approach|solution|proposal|candidate|variant|method|idea|choice|scenario)[ -]*(#?\d{1,2}\b|[a-h]\b|(one|two|three|four|five|six|i{1,3}|iv|v)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OneOption();
}
