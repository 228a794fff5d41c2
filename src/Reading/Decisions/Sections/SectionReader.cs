using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>The four sections of a record: labels first, then the fixed phrases of MADR and of Y-statements.</summary>
internal static partial class SectionReader
{
    public static DecisionSections Read(RecordText text) =>
        new(
            ReadLabel(text.Sections, SectionKind.Context) ?? Statement.Find(text, Sentences.InTheContextOf),
            ReadLabel(text.Sections, SectionKind.Options) is { IsFilled: true } options
                ? options
                : OptionHeadings(text)
                    ?? Statement.Find(text, Sentences.Neglected)
                    ?? ReadLabel(text.Sections, SectionKind.Options),
            ReadLabel(text.Sections, SectionKind.Decision) is { IsFilled: true } decision ? decision
                : ChosenOption(text) is { IsFilled: true } chosen ? chosen
                : Statement.Find(text, Sentences.WeDecided) ?? ReadLabel(text.Sections, SectionKind.Decision),
            ReadLabel(text.Sections, SectionKind.Consequences) is { IsFilled: true } consequences
                ? consequences
                : GoodBecause(text)
                    ?? Statement.Find(text, Sentences.ToAchieve)
                    ?? ReadLabel(text.Sections, SectionKind.Consequences)
        );

    private static DecisionSection? ReadLabel(SectionMap map, SectionKind kind)
    {
        var sections = map.Labels(kind)
            .Select(index => new DecisionSection(
                map.Outline.Entries[index].Label!.Located,
                map.Outline.IsFilled(index) || (kind == SectionKind.Options && NamesOptions(map.Outline, index))
            ))
            .ToArray();
        return sections.FirstOrDefault(section => section.IsFilled) ?? sections.FirstOrDefault();
    }

    // The heading of an option names it, even if nothing more is said.
    private static bool NamesOptions(Outline outline, int index) =>
        outline
            .Content(index)
            .Any(entry =>
                entry.IsHeading
                && !Placeholder.IsAll(entry.Line.Text)
                && SectionVocabulary.FindAny(entry.Name) == SectionKind.None
            );

    // Two headings such as "Option 1: …" are options, whatever stands above them.
    private static DecisionSection? OptionHeadings(RecordText text)
    {
        var headings = text
            .Outline.Labels.Where(index =>
                index != text.TitleIndex
                && text.Outline.Entries[index] is { Form: EntryForm.Heading or EntryForm.Bold } entry
                && SectionVocabulary.IsOneOption(entry.Name)
                && !Placeholder.IsAll(entry.Line.Text)
            )
            .ToArray();
        return headings.Length < 2 ? null : new(text.Outline.Entries[headings[0]].Line.Located, true);
    }

    private static DecisionSection? ChosenOption(RecordText text) =>
        text.Outline.Entries.FirstOrDefault(entry => entry.Form != EntryForm.Code && IsChosenOption(entry.Line.Text))
            is { } entry
            ? new(entry.Line.Located, !Placeholder.IsAll(entry.Line.Text))
            : null;

    private static DecisionSection? GoodBecause(RecordText text)
    {
        foreach (
            var index in text
                .Sections.Labels(SectionKind.Decision)
                .Where(index => text.Outline.Entries[index].IsHeading)
        )
        {
            var content = text
                .Outline.Content(index)
                .TakeWhile(entry =>
                    !(entry.IsHeading && SectionVocabulary.FindCertain(entry.Name).HasFlag(SectionKind.Options))
                );
            if (
                content.FirstOrDefault(entry => IsVerdict(entry.Line.Text) && !Placeholder.IsAll(entry.Line.Text)) is
                { } entry
            )
                return new(entry.Line.Located, true);
        }

        return null;
    }

    private static bool IsChosenOption(string text) =>
        Sentences.ChosenOption.FindOpening(text) is { } opening && Colon().IsMatch(text.AsSpan(opening.End));

    private static bool IsVerdict(string text) =>
        Sentences.Verdict.FindOpening(text) is { } verdict
        && Sentences.Because.FindOpening(text[verdict.End..]) is { Start: < 5 };

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern>
        {
            ["chosenOption"] = PhrasePattern.Create($@"^\W*{Sentences.ChosenOption.Pattern}{Colon().ToString()[1..]}"),
            ["goodBecause"] = PhrasePattern.Create(
                $@"^\W*{Sentences.Verdict.Pattern}\W{{1,4}}{Sentences.Because.Pattern}"
            ),
        };

    [GeneratedRegex(@"^[^:：]{0,30}[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Colon();
}
