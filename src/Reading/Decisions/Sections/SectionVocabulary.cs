using System.Text.RegularExpressions;
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
    private static readonly PhraseSet Conjunctions = Read("and");
    private static readonly PhraseSet OptionWords = Read("one option");
    private static readonly PhraseSet Numerals = Read("numeral");

    /// <summary>Names that only hold the sections below them together.</summary>
    public static readonly PhraseSet Frames = Read("frame");

    /// <summary>Names over the form of a record, in a text that is none.</summary>
    public static readonly PhraseSet Forms = Read("form");

    /// <summary>Names by which MADR is known.</summary>
    public static readonly PhraseSet Madr = Read("madr");

    /// <summary>Names by which the dialect of Tyree and Akerman is known.</summary>
    public static readonly PhraseSet TyreeAkerman = Read("tyree and akerman");

    /// <summary>What that dialect calls the context.</summary>
    public static readonly PhraseSet Issues = Read("issue");

    /// <summary>The sections that a label opens in any place.</summary>
    public static SectionKind FindCertain(string name)
    {
        name = Cut(name);
        if (Certain.Find(name) is { } list)
            return Kinds[list];
        if (None.Contains(name))
            return SectionKind.None;
        var halves = Split(name).Select(Half).ToArray();
        if (halves.Length > 1 && halves[0] != SectionKind.None)
            return halves.Aggregate((a, b) => a | b);
        return Certain.FindPattern(name) is { } pattern ? Kinds[pattern] : SectionKind.None;
    }

    /// <summary>The sections that a label opens where it stands in no section yet.</summary>
    public static SectionKind FindAny(string name) =>
        FindCertain(name) is not SectionKind.None and var certain ? certain : FindPossible(Cut(name));

    /// <summary>Whether the name is that of a section and nothing more.</summary>
    public static bool IsExact(string name) =>
        Certain.Find(Cut(name)) is not null || Possible.Find(Cut(name)) is not null;

    /// <summary>Whether a heading names one option among several: "Option 2: …", "Alternative B".</summary>
    public static bool IsOneOption(string name) =>
        NumberedWord().Match(name) is { Success: true } match
        && OptionWords.Find(match.Groups["word"].Value) is not null
        && (match.Groups["numeral"] is not { Success: true, Value: var numeral } || IsNumeral(numeral));

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

    // "Context and drivers", "Decision / Rationale": two names on one label.
    private static List<string> Split(string name)
    {
        var halves = new List<string>();
        var text = Tokens.Read(name);
        var start = 0;
        for (var index = 1; index < text.Count; index++)
        {
            var gap = text.Gap(index);
            var mark = gap.Trim() is "+" ? gap.IndexOf('+') : gap.IndexOfAny("/,&");
            var isWord = index + 1 < text.Count && IsConjunction(text, index);
            if (mark < 0 && !isWord)
                continue;
            var end = mark < 0 ? text.Start(index) : text.End(index - 1) + mark;
            if (end > start)
                halves.Add(name[start..end].TrimEnd());
            start = isWord ? text.Start(index + 1) : text.Start(index);
        }

        halves.Add(name[Math.Min(start, name.Length)..]);
        return halves;
    }

    private static bool IsConjunction(Tokens text, int index) =>
        text.Gap(index) is [.., ' ']
        && text.Gap(index + 1).IsWhiteSpace()
        && Conjunctions.Find(text[index].ToString()) is not null;

    private static bool IsNumeral(string word) =>
        (word.Length == 1 && word[0] is >= 'a' and <= 'h') || Numerals.Find(word) is not null;

    private static PhraseSet Read(params string[] lists) => PhraseSet.Read("sections", [.. lists]);

    [GeneratedRegex(@"\s+[-–—]\s+|:\s+|\s+\((?!s\))", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^[\[({]?(?<word>\p{L}+)(?:[ -]*#?\d{1,2}|[ -]+(?<numeral>\p{L}+))\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberedWord();
}
