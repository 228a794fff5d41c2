using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions;

/// <summary>Who decided, was asked, was told, and wrote it down.</summary>
internal static partial class PeopleReader
{
    private static readonly (string Role, string[] Names, string[] Keys)[] Roles =
    [
        .. from role in Named
        select (role.Role, role.Names, role.Names.Select(FrontMatterValues.Squeeze).Distinct().ToArray()),
    ];

    private static (string Role, string[] Names)[] Named =>
        [
            (
                "deciders",
                [
                    "deciders",
                    "decider",
                    "decision makers",
                    "decision maker",
                    "decision-makers",
                    "decided by",
                    "decision owner",
                    "decision owners",
                ]
            ),
            ("consulted", ["consulted"]),
            ("informed", ["informed"]),
            ("authors", ["authors", "author", "submitters", "submitter", "proposed by", "written by"]),
            ("owners", ["owners", "owner", "contact", "driver"]),
            ("approvers", ["approvers", "approver", "approved by"]),
            ("reviewers", ["reviewers", "reviewer", "reviewed by"]),
            ("participants", ["participants", "contributors", "stakeholders", "involved"]),
        ];

    public static ImmutableArray<Model.People> Read(RecordText text) =>
        [
            .. Roles
                .Select(role => new Model.People(
                    role.Role,
                    [.. InFrontMatter(text, role.Keys).Concat(InBody(text, role.Names)).DistinctBy(name => name.Value)]
                ))
                .Where(people => !people.Names.IsEmpty),
        ];

    private static IEnumerable<Located<string>> InFrontMatter(RecordText text, string[] keys) =>
        keys.SelectMany(key => text.Front.Texts(key)).SelectMany(Names);

    private static IEnumerable<Located<string>> InBody(RecordText text, string[] names)
    {
        foreach (var index in text.Outline.Labels)
        {
            var entry = text.Outline.Entries[index];
            if (
                index == text.TitleIndex
                || !names.Contains(entry.Name)
                || !(entry.IsHeading ? !text.Parts.IsInside(index) : text.IsMetadataPlace(index))
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
        foreach (Match comma in Separator().Matches(line.Text))
        {
            if (line.Slice(start, comma.Index) is { IsEmpty: false } name)
                yield return name.Located;
            start = comma.Index + comma.Length;
        }

        if (line.From(start) is { IsEmpty: false } last)
            yield return last.Located;
    }

    // Not within brackets: "Ada (platform, data)" is one person.
    [GeneratedRegex(@"\s*[,;](?![^(]{0,80}\))\s*(and\s+)?|\s+(and|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
