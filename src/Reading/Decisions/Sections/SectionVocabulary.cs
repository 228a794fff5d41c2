using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>From the name of a label to the section that it opens, over all dialects: <c>Vocabulary/en/sections.txt</c>
/// and its like in other languages.</summary>
internal static partial class SectionVocabulary
{
    // In the order of the lists below: where a name fits two, the first counts.
    private static readonly SectionKind[] Kinds =
    [
        SectionKind.Options,
        SectionKind.Decision,
        SectionKind.Consequences,
        SectionKind.Context,
    ];

    private static readonly PhraseSet Certain = Read("options", "decision", "consequences", "context");

    private static readonly PhraseSet Possible = Read(
        "options, perhaps",
        "decision, perhaps",
        "consequences, perhaps",
        "context, perhaps"
    );

    private static readonly PhraseSet None = Read("no section");
    private const int LongestArticle = 10;
    private static readonly Regex Article = PhrasePattern
        .Create($@"^(?:{WordFile.Alternatives("sections", "article")})(?:\s+|(?<='))(?=\p{{L}})")
        .ToRegex();

    private static readonly string And = WordFile.Alternatives("sections", "and");

    // "Context and drivers", "Decision / Rationale": two names on one label.
    private static readonly Regex Joint = PhrasePattern
        .Create($@"\s+(?:{And}|&|\+)\s+|\s*[/,、|]\s*(?:(?:{And})\s+)?|\s*&\s*")
        .ToRegex();

    // Behind the name of a part: that nobody has filled it in.
    private static readonly DecisionPattern LeftOpen = PhrasePattern.Create(
        $@"(?<=\S)(?:[\s:：\-–—]+|(?<=[{Script.Unspaced}]))(?:{PlaceholderVocabulary.Nothing})$"
    );

    // Most labels end in no such word, which is seen at once from their end.
    private static readonly Regex LeftOpenFromEnd = new(LeftOpen.Text, LeftOpen.Options | RegexOptions.RightToLeft);

    private static readonly Regex OneOption = PhrasePattern
        .Create(
            $@"^[\[({{]?(({WordFile.Alternatives("sections", "one option")})"
                + $@"([ -]*#?\d{{1,2}}|[ -]+([a-h]|{WordFile.Alternatives("sections", "numeral")})"
                + $@"|(?<=[{Script.Unspaced}])[a-h]|[一二三四五六七八九十甲乙丙丁])(?:\b|(?=[{Script.Unspaced}]))"
                + $@"|({WordFile.Alternatives("sections", "one named option")})\s*:(?=\s*\w))"
        )
        .ToRegex();

    /// <summary>Names that only hold the sections below them together.</summary>
    public static readonly PhraseSet Frames = Read("frame");

    /// <summary>Names over the form of a record, in a text that is none.</summary>
    public static readonly PhraseSet Forms = Read("form");

    /// <summary>Names under which every option stands, the one that was taken too.</summary>
    public static readonly PhraseSet AllOptions = Read("all options");

    /// <summary>Names of what follows from a decision and from no problem.</summary>
    public static readonly PhraseSet Outcomes = Read("outcomes");

    /// <summary>Names of what mattered, which stands with the context.</summary>
    public static readonly PhraseSet Drivers = Read("drivers");

    /// <summary>Names of how one sees that a decision was carried out.</summary>
    public static readonly PhraseSet Confirmations = Read("confirmation");

    /// <summary>Names by which MADR is known.</summary>
    public static readonly PhraseSet Madr = Read("madr");

    /// <summary>Names by which the dialect of Tyree and Akerman is known.</summary>
    public static readonly PhraseSet TyreeAkerman = Read("tyree and akerman");

    /// <summary>What that dialect calls the context.</summary>
    public static readonly PhraseSet Issues = Read("issue");

    /// <summary>Names by kind of section: those that open it in any place, and those that do where nothing else is
    /// spoken of.</summary>
    public static IEnumerable<(SectionKind Kind, IEnumerable<string> Certain, IEnumerable<string> Possible)> Names =>
        Kinds.Select((kind, list) => (kind, Certain.Names(list), Possible.Names(list)));

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns
    {
        get
        {
            var patterns = new Dictionary<string, DecisionPattern>
            {
                ["mark"] = Mark(),
                ["joint"] = Joint,
                ["article"] = Article,
                ["leftOpen"] = LeftOpen,
                ["notDecision"] = PhrasePattern.OfNames(None.Phrases()),
                ["oneOption"] = OneOption,
            };
            for (var list = 0; list < Kinds.Length; list++)
            {
                patterns[$"sure{Kinds[list]}"] = PatternOf(Certain, list);
                patterns[$"loose{Kinds[list]}"] = PatternOf(Possible, list);
            }

            return patterns;
        }
    }

    /// <summary>The sections that a label opens in any place.</summary>
    public static SectionKind FindCertain(string label) => ByLabel.Of(label);

    private static readonly Recollection<SectionKind> ByLabel = new(label =>
        Filled(
            label,
            FindNamed(label) is not SectionKind.None and var kind ? kind
                : WithoutArticle(label) is { } name ? FindNamed(name)
                : SectionKind.None
        )
    );

    // "Decision: pending", "Décision en attente" open no part yet; "Decision (TBD)" over a decision forgot its remark.
    private static SectionKind Filled(string label, SectionKind kind) =>
        kind != SectionKind.None
        // Most labels are names word for word, with nothing behind them.
        && Certain.Find(label) is null
        && Possible.Find(label) is null
        && LeftOpenFromEnd.IsMatch(label)
            ? SectionKind.None
            : kind;

    // "The decision", "Las opciones", "L'impact"
    private static string? WithoutArticle(string label) =>
        label.AsSpan(0, Math.Min(label.Length, LongestArticle)).IndexOfAny(' ', '\'') > 0
        && Article.Match(label) is { Success: true } article
        && !None.Contains(Cut(label))
            ? label[article.Length..]
            : null;

    private static SectionKind FindNamed(string label)
    {
        var name = Cut(label);
        if (Certain.Find(name) is { } list)
            return Kinds[list];

        // "Context and decision drivers": of two names each says for itself whether it is one.
        var halves = Joint.Split(name).Select(Half).ToArray();
        if (halves.Length > 1 && halves[0] != SectionKind.None)
            return halves.Aggregate((a, b) => a | b);
        if (None.Contains(name))
            return SectionKind.None;
        return Certain.FindPattern(name) is { } pattern ? Kinds[pattern] : FindTwice(label);
    }

    // "背景 (Context)": one of its names is enough.
    private static SectionKind FindTwice(string label) =>
        LabelName
            .Parts(label)
            .Select(part => Certain.Find(part) is { } list ? Kinds[list] : SectionKind.None)
            .Aggregate(SectionKind.None, (all, one) => all | one);

    /// <summary>The sections that a label opens where it stands in no section yet.</summary>
    public static SectionKind FindAny(string name) =>
        FindCertain(name) is not SectionKind.None and var certain ? certain : Filled(name, FindPossible(Cut(name)));

    /// <summary>Whether the name is that of a section and nothing more.</summary>
    public static bool IsExact(string name) =>
        Certain.Find(Cut(name)) is not null || Possible.Find(Cut(name)) is not null;

    /// <summary>Whether the name is that of a section in any place, and nothing more but a remark.</summary>
    public static bool IsCertain(string name) => Certain.Find(Cut(name)) is not null;

    /// <summary>Whether a heading names one option among several: "Option 2: …", "Alternative B".</summary>
    public static bool IsOneOption(string name) => SingleOptions.Of(name);

    private static readonly Recollection<bool> SingleOptions = new(name => OneOption.IsMatch(name));

    /// <summary>Whether a label announces every option, the one that was taken too.</summary>
    public static bool HoldsAllOptions(string label) =>
        AllOptions.Contains(Cut(label)) || LabelName.Parts(label).Any(AllOptions.Contains);

    private static SectionKind FindPossible(string name) =>
        Possible.Find(name) is { } list ? Kinds[list]
        : None.Contains(name) ? SectionKind.None
        : Possible.FindPattern(name) is { } pattern ? Kinds[pattern]
        : SectionKind.None;

    // "Consequences/Considerations" weighs no options: half a label must say so outright.
    private static SectionKind Half(string name) =>
        Certain.Find(name) is { } list ? Kinds[list]
        : Possible.Find(name) is { } other && Kinds[other] != SectionKind.Options ? Kinds[other]
        : SectionKind.None;

    // "Considered Options - Audio", "Decision: use SQS", "Options (2024)": the words before the mark are the label.
    private static string Cut(string name) =>
        Mark().Match(name) is { Success: true } mark ? name[..mark.Index].TrimEnd() : name;

    private static DecisionPattern PatternOf(PhraseSet set, int list) =>
        PhrasePattern.OfNames(set.Phrases(list).Where(phrase => !phrase.IsPlain));

    private static PhraseSet Read(params string[] lists) => PhraseSet.Read("sections", [.. lists]);

    [GeneratedRegex($@"\s+[-–—]\s+|:\s+|(?<=[{Script.Unspaced}]):|\s+\((?!s\))", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
