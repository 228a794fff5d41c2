using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Sections;

/// <summary>The four parts of a record: labels first, then the fixed phrases of MADR and of Y-statements.</summary>
internal static partial class SectionReader
{
    public static DecisionSections Read(RecordText text) =>
        new(
            OfLabel(text.Parts, SectionKind.Context) ?? Statement.Find(text, Statement.Context),
            OfLabel(text.Parts, SectionKind.Options) is { IsFilled: true } options
                ? options
                : OptionHeadings(text)
                    ?? Statement.Find(text, Statement.Options)
                    ?? OfLabel(text.Parts, SectionKind.Options),
            OfLabel(text.Parts, SectionKind.Decision) is { IsFilled: true } decision ? decision
                : ChosenOption(text) is { IsFilled: true } chosen ? chosen
                : Statement.Find(text, Statement.Decision) ?? OfLabel(text.Parts, SectionKind.Decision),
            OfLabel(text.Parts, SectionKind.Consequences) is { IsFilled: true } consequences
                ? consequences
                : GoodBecause(text)
                    ?? Statement.Find(text, Statement.Consequences)
                    ?? OfLabel(text.Parts, SectionKind.Consequences)
        );

    private static DecisionSection? OfLabel(SectionMap parts, SectionKind part)
    {
        var sections = parts
            .Of(part)
            .Select(index => new DecisionSection(
                parts.Outline.Entries[index].Label!.Located,
                parts.Outline.IsFilled(index) || (part == SectionKind.Options && NamesOptions(parts.Outline, index))
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
                && SectionVocabulary.Any(entry.Name) == SectionKind.None
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
        text.Outline.Entries.FirstOrDefault(entry => entry.Form != EntryForm.Code && Chosen().IsMatch(entry.Line.Text))
            is { } entry
            ? new(entry.Line.Located, !Placeholder.IsAll(entry.Line.Text))
            : null;

    private static DecisionSection? GoodBecause(RecordText text)
    {
        foreach (var index in text.Parts.Of(SectionKind.Decision).Where(index => text.Outline.Entries[index].IsHeading))
        {
            var content = text
                .Outline.Content(index)
                .TakeWhile(entry =>
                    !(entry.IsHeading && SectionVocabulary.Sure(entry.Name).HasFlag(SectionKind.Options))
                );
            if (
                content.FirstOrDefault(entry =>
                    Because().IsMatch(entry.Line.Text) && !Placeholder.IsAll(entry.Line.Text)
                ) is
                { } entry
            )
                return new(entry.Line.Located, true);
        }

        return null;
    }

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex> { ["chosenOption"] = Chosen(), ["goodBecause"] = Because() };

    [GeneratedRegex(
        @"^\W*chosen (option|alternative|solution)\b[^:]{0,30}:",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Chosen();

    [GeneratedRegex(
        @"^\W*(good|bad|neutral|ok|positive|negative)\W{0,3}\s*because\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Because();
}
