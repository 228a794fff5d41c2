using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions;

/// <summary>Who decided, was asked, was told, and wrote it down.</summary>
internal static class PeopleReader
{
    private static readonly string And = WordFile.Alternatives("labels", "and");

    // Not within brackets: "Ada (platform, data)" is one person.
    private static readonly Regex Separator = new(
        $@"\s*[,;](?![^(]{{0,80}}\))\s*((?:{And})\s+)?|\s+(?:{And}|&)\s+",
        RegexOptions.CultureInvariant
    );

    public static ImmutableArray<Model.People> Read(RecordText text) =>
        [
            .. KnownLabels
                .People.Select(role => new Model.People(
                    role.Role,
                    [
                        .. text
                            .Front.AllTexts(role.Labels)
                            .SelectMany(Names)
                            .Concat(InBody(text, role.Labels))
                            .DistinctBy(name => name.Value),
                    ]
                ))
                .Where(people => !people.Names.IsEmpty),
        ];

    private static IEnumerable<Located<string>> InBody(RecordText text, LabelList labels)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (
                index == text.TitleIndex
                || !labels.Contains(entry.Name)
                || !(entry.IsHeading ? !text.Sections.IsInside(index) : text.IsMetadataPlace(index))
            )
                continue;
            var lines = entry.Value is { IsEmpty: false } value
                ? [value]
                : text
                    .Outline.Content(index)
                    .TakeWhile(line => !line.IsHeading && (line.Form is EntryForm.Bullet || entry.IsHeading))
                    .Select(line => line.Line)
                    .ToArray();
            foreach (var name in lines.SelectMany(Names))
                yield return name;
        }
    }

    private static IEnumerable<Located<string>> Names(TextLine line)
    {
        if (Placeholder.IsAll(line.Text))
            yield break;
        var start = 0;
        foreach (Match comma in Separator.Matches(line.Text))
        {
            if (line.Slice(start, comma.Index) is { IsEmpty: false } name)
                yield return name.Located;
            start = comma.Index + comma.Length;
        }

        if (line.From(start) is { IsEmpty: false } last)
            yield return last.Located;
    }
}
