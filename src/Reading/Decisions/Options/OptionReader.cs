using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Options;

/// <summary>The names of the options: the headings under the options, else the items of the first list, else the rows
/// of a table.</summary>
internal static partial class OptionReader
{
    private const int MostLeadIn = 3;

    /// <summary>The options of a record.</summary>
    /// <param name="Names">Their names, in order.</param>
    /// <param name="AreAll">Whether they are said to be all that were considered: under "Considered Options", and not
    /// under "Alternatives", where the one that was taken need not stand.</param>
    public sealed record Listing(ImmutableArray<Located<string>> Names, bool AreAll);

    public static Listing Read(RecordText text)
    {
        var headings = text
            .Outline.Labels.Where(index =>
                text.Outline.Entries[index] is { IsHeading: true } entry
                && index != text.TitleIndex
                && SectionVocabulary.IsOneOption(entry.Name)
            )
            .Select(index => text.Outline.Entries[index].Line)
            .ToArray();
        var (named, label) = text
            .Sections.Labels(SectionKind.Options)
            .Select(index => (Names: Names(text, index), Label: index))
            .FirstOrDefault(list => list.Names.Length > 0, ([], -1));
        var lines = (
            named.Length > 1 ? named
            : headings.Length > 1 ? headings
            : named
        ).Where(line => !Placeholder.IsAll(line.Text)).ToArray();
        return new(
            Distinct(lines),
            label < 0
                || SectionVocabulary.HoldsAllOptions(text.Outline.Entries[label].Name)
                    && OpensWith(text, label, named[0])
                    && !AreRejected(text, label, named.Length)
        );
    }

    // Where nearly every one is called rejected, the one that was taken stands elsewhere.
    private static bool AreRejected(RecordText text, int label, int count) =>
        text.Outline.Content(label).Count(entry => StatusVocabulary.Rejected.FindIn(entry.Line.Text) is not null)
        >= Math.Max(count - 1, 2);

    // What follows two paragraphs of prose may list anything.
    private static bool OpensWith(RecordText text, int label, TextLine first) =>
        text.Outline.Content(label)
            .TakeWhile(entry => entry.Line.At.Line < first.At.Line)
            .Count(entry => !entry.IsHeading) <= MostLeadIn;

    // Names that are the same once they are cut were cut too far.
    private static ImmutableArray<Located<string>> Distinct(TextLine[] lines)
    {
        var names = lines.Select(Name).ToArray();
        return
        [
            .. names
                .Zip(lines, (name, line) => names.Count(other => other.Value == name.Value) > 1 ? line.Located : name)
                .DistinctBy(name => name.Value),
        ];
    }

    private static TextLine[] Names(RecordText text, int index)
    {
        var above = text.Outline.Entries[index];
        var own = text
            .Outline.Content(index)
            .TakeWhile(entry =>
                !(entry.IsHeading && SectionVocabulary.FindCertain(entry.Name).HasFlag(SectionKind.Decision))
            )
            .ToArray();
        var headings = own.Where(entry => entry.IsHeading).ToArray();
        var top = headings.Length == 0 ? 0 : headings.Min(entry => entry.Rank);
        var items = own.TakeWhile(entry => !entry.IsHeading).Where(entry => entry.Form == EntryForm.Bullet).ToArray();

        var labels = own.Where(entry =>
                entry.Form == EntryForm.Bold && SectionVocabulary.FindAny(entry.Name) == SectionKind.None
            )
            .ToArray();

        // Lists below bold names say what speaks for and against each.
        if (labels.Length > 1 && items.Length > 1 && labels[0].Line.At.Line < items[0].Line.At.Line)
            return [.. labels.Where(entry => entry.Rank == labels[0].Rank).Select(entry => entry.Line)];

        // A list in front of the headings names them all; without one, the headings do.
        if (items.Length > 1)
            return [.. items.Where(entry => entry.Rank == items[0].Rank).Select(entry => entry.Line)];
        if (headings.Length > 0)
            return
            [
                .. headings
                    .Where(entry =>
                        entry.Rank == top
                        && (
                            SectionVocabulary.FindAny(entry.Name) == SectionKind.None
                            || SectionVocabulary.IsOneOption(entry.Name)
                        )
                    )
                    .Select(entry => entry.Line),
            ];
        if (above.Value is { IsEmpty: false } value)
            return [.. Commas().Split(value.Text) is { Length: > 1 } ? Pieces(value) : [value]];
        if (items.Length > 0)
            return [.. items.Select(entry => entry.Line)];
        var rows = own.Where(entry => entry.Form == EntryForm.Row).Skip(1).ToArray();
        return labels.Length > 1 ? [.. labels.Select(entry => entry.Line)] : [.. rows.Select(entry => entry.Label!)];
    }

    private static IEnumerable<TextLine> Pieces(TextLine value)
    {
        var start = 0;
        foreach (Match comma in Commas().Matches(value.Text))
        {
            yield return value.Slice(start, comma.Index);
            start = comma.Index + comma.Length;
        }

        yield return value.From(start);
    }

    // "**Redis**: a cache we already run" is called Redis.
    private static Located<string> Name(TextLine line)
    {
        var end =
            LabelSplitter.SplitBold(line) is { Value.IsEmpty: false, Label: var bold }
            && !SectionVocabulary.IsOneOption(LabelName.Normalize(bold.Text))
                ? bold.Text.Length
            : Remark().Match(line.Text) is { Success: true, Index: > 2 } remark
            && !SectionVocabulary.IsOneOption(LabelName.Normalize(line.Text))
                ? remark.Index
            : line.Text.Length;
        var name = line.Slice(0, end);
        var trimmed = name.Text.TrimEnd('.', ';', ',', ':');
        return name.Slice(0, trimmed.Length).Located;
    }

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern>
        {
            ["remark"] = Remark(),
            ["commas"] = Commas(),
            ["rejected"] = PhrasePattern.InText(StatusVocabulary.Rejected.Phrases()),
        };

    // "A framework (e.g. React)" is one name.
    [GeneratedRegex(
        @"\s+[–—]\s+|\s+-\s+|:\s+|(?<!\b(?:e\.g|i\.e|z\.B|p\.ex|vs|resp))\.\s+(?=\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s*[;,]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Commas();
}
