using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>Y-statements: "In the context of …, facing …, we decided for … and neglected …, to achieve …, accepting
/// …".</summary>
internal static partial class Statement
{
    public static readonly Regex Context = InTheContextOf();
    public static readonly Regex Options = Neglected();
    public static readonly Regex Decision = WeDecided();
    public static readonly Regex Consequences = ToAchieve();

    /// <summary>The phrase of one part, in a record that holds a Y-statement; "accepting" alone says nothing.</summary>
    public static DecisionSection? Find(RecordText text, Regex phrase)
    {
        var prose = text.Outline.Entries.Where(entry => entry.Form != EntryForm.Code).ToArray();
        if (
            !prose.Any(entry => InTheContextOf().IsMatch(entry.Line.Text))
            || !prose.Any(entry => WeDecided().IsMatch(entry.Line.Text))
        )
            return null;
        foreach (var entry in prose)
        {
            if (phrase.Match(entry.Line.Text) is { Success: true } match)
                return new(
                    entry.Line.Slice(match.Index, match.Index + match.Length).Located,
                    IsFilled(entry.Line.Text[(match.Index + match.Length)..])
                );
        }

        return null;
    }

    // What stands between this phrase and the next; at the end of a line the words follow on the next one.
    private static bool IsFilled(string rest)
    {
        var own = Next().Match(rest) is { Success: true } next ? rest[..next.Index] : rest;
        return own.Trim(' ', ',', '.', '*').Length == 0 || !Placeholder.IsAll(own);
    }

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex>
        {
            ["statementContext"] = InTheContextOf(),
            ["statementOptions"] = Neglected(),
            ["statementDecision"] = WeDecided(),
            ["statementConsequences"] = ToAchieve(),
            ["statementNext"] = Next(),
        };

    [GeneratedRegex(
        @"\bfacing\b|\bwe (have )?(decided|chose)\b|\b(and )?neglected\b|\bto achieve\b|\baccepting\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Next();

    [GeneratedRegex(@"\bin the context of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InTheContextOf();

    [GeneratedRegex(
        @"\bneglect(ed|ing)\b|\b(and|over) not\b|\brejected\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Neglected();

    [GeneratedRegex(
        @"\bwe (have )?(decided|chose|opted|choose|decide)( for| on| to)?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WeDecided();

    [GeneratedRegex(@"\bto achieve\b|\baccepting\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ToAchieve();
}
