using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Reading.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Imports;

/// <summary>An engineering ladder as jorgef's: a heading for each level, and under it one bullet for each axis, as
/// <c>**Mentors**: mentors others …</c>.</summary>
internal static partial class LadderImport
{
    // The steps of each axis, from the ladder's own introduction.
    private static readonly (string Axis, string[] Steps)[] Axes =
    [
        ("Technology", ["Adopts", "Specializes", "Evangelizes", "Masters", "Creates"]),
        ("System", ["Enhances", "Designs", "Owns", "Evolves", "Leads"]),
        ("People", ["Learns", "Supports", "Mentors", "Coordinates", "Manages"]),
        ("Process", ["Follows", "Enforces", "Challenges", "Adjusts", "Defines"]),
        ("Influence", ["Subsystem", "Team", "Multiple Teams", "Company", "Community"]),
    ];

    public static RubricDraft Read(MarkdownDocument syntax, string title)
    {
        var opening = syntax
            .TakeWhile(block => block is not HeadingBlock { Level: 2 })
            .OfType<ParagraphBlock>()
            .FirstOrDefault();
        var draft = new RubricDraft(title)
        {
            Cumulative = true,
            Description = opening is null ? "" : PlainText.Of(opening.Inline),
        };
        (string Title, string? Id)? level = null;
        foreach (var block in syntax)
        {
            if (block is HeadingBlock heading)
                level = heading.Level == 2 ? LevelOf(PlainText.Of(heading.Inline)) : null;
            else if (level is { } at && block is ListBlock list)
                Add(draft, list, at);
        }

        return draft;
    }

    private static void Add(RubricDraft draft, ListBlock list, (string Title, string? Id) level)
    {
        foreach (var (index, item) in list.OfType<ListItemBlock>().Index())
        {
            if (
                item.OfType<ParagraphBlock>().FirstOrDefault()?.Inline
                is not { FirstChild: EmphasisInline { DelimiterCount: 2 } word } inline
            )
                continue;
            var step = PlainText.Of(word);
            var axis =
                Axes.FirstOrDefault(axis => axis.Steps.Contains(step, StringComparer.OrdinalIgnoreCase)).Axis
                ?? $"Axis {(index + 1).ToString(CultureInfo.InvariantCulture)}";
            draft.Add(new(axis, level.Title, PlainText.Of(inline)) { LevelId = level.Id, Name = step });
        }
    }

    // "D1 - Developer 1": the short name is the address that people already use.
    private static (string Title, string? Id)? LevelOf(string heading) =>
        Coded().Match(heading) is { Success: true } match
            ? (match.Groups["title"].Value, match.Groups["code"].Value.ToLowerInvariant())
            : null;

    [GeneratedRegex(@"^(?<code>[A-Za-z]+\d+)\s+[-–—]\s+(?<title>.+)$")]
    private static partial Regex Coded();
}
