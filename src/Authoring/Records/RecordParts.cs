using System.Collections.Immutable;
using System.Text;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Sections;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Text;

namespace Lintel.Authoring.Records;

/// <summary>The words of a record as they are written, cut at its headings and at the labels that stand for
/// one.</summary>
internal sealed class RecordParts
{
    private const string Options = "options";
    private const int LabelLevel = 7;

    private readonly Dictionary<string, StringBuilder> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StringBuilder> own = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    private RecordParts() { }

    /// <summary>What stands before the first part and is no data.</summary>
    public string Opening { get; private init; } = "";

    /// <summary>The context.</summary>
    public string? Context => Find("context");

    /// <summary>What mattered.</summary>
    public string? Drivers => Find("drivers");

    /// <summary>What was decided.</summary>
    public string? Decision => Find("decision");

    /// <summary>What follows.</summary>
    public string? Consequences => Find("consequences");

    /// <summary>How one sees that it was done.</summary>
    public string? Confirmation => Find("confirmation");

    /// <summary>Other parts by their headings, in the order of the file.</summary>
    public IEnumerable<(string Name, string Text)> Others =>
        names.Select(name => (name, $"{own[name]}".Trim())).Where(part => part.Item2.Length > 0);

    /// <summary>What stands below the heading of an option; null where it has none.</summary>
    public string? OfOption(string name) => Find($"option {name}");

    /// <summary>Cuts a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="text">The text that its places are in.</param>
    public static RecordParts Cut(Decision record, string text)
    {
        var lines = new LineMap(text);
        var marks = Marks(record, text, lines);
        var first = marks.IsEmpty ? int.MaxValue : marks[0].Line;
        var parts = new RecordParts
        {
            Opening = string.Join(
                "\n\n",
                record
                    .Prose.Where(prose => prose.At.Line < first)
                    .Select(prose => text[lines.RangeOf(prose.At.Line).Start..lines.RangeOf(prose.At.EndLine).End])
                    .Select(words => words.Trim())
            ),
        };
        parts.Fill(record, text, marks);
        return parts;
    }

    private string? Find(string role) =>
        known.TryGetValue(role, out var text) && text.ToString().Trim() is { Length: > 0 } words ? words : null;

    private void Fill(Decision record, string text, ImmutableArray<Mark> marks)
    {
        StringBuilder? current = null;
        var level = 0;
        for (var index = 0; index < marks.Length; index++)
        {
            var mark = marks[index];
            var end = index + 1 < marks.Length ? marks[index + 1].Start : text.Length;
            var body = text[mark.Body..end];
            var role = mark.Role ?? OtherRole(record, mark, marks.ElementAtOrDefault(index + 1), body);
            if (role is null && current is not null && mark.Level > level)
            {
                // A heading within a part stays in it, one level below what its heading becomes.
                current.Append(
                    $"\n\n{new string('#', Math.Min(6, mark.Level - level + 2))} {mark.Name}\n\n{body.Trim()}"
                );
                continue;
            }

            (current, level) = (role is null ? Own(mark.Name) : Known(role), mark.Level);
            current.Append(body.Trim());
        }
    }

    private static string? OtherRole(Decision record, Mark mark, Mark? next, string body) =>
        !mark.IsHeading ? null
        : OptionOf(record, mark.Name) is { } option ? $"option {option}"
        : KnownLabels.IsOnlyMetadata(mark.Name.ToLowerInvariant()) ? "data"
        : SectionVocabulary.Drivers.Contains(mark.Name) ? "drivers"
        : SectionVocabulary.Confirmations.Contains(mark.Name) ? "confirmation"
        // One list of the good ones, and one of the bad.
        : SectionVocabulary.FindCertain(LabelName.Normalize(mark.Name)) == SectionKind.Consequences ? "consequences"
        // "Pros and Cons of the Options" holds nothing but them.
        : next is { Role: null }
        && next.Level > mark.Level
        && OptionOf(record, next.Name) is not null
        && body.Trim().Length == 0
            ? Options
        : null;

    private static string? OptionOf(Decision record, string heading) =>
        record
            .Options.Select(option => option.Value)
            .FirstOrDefault(option => string.Equals(option, heading, StringComparison.OrdinalIgnoreCase));

    private StringBuilder Known(string role)
    {
        if (!known.TryGetValue(role, out var text))
            known[role] = text = new();
        return text.Append("\n\n");
    }

    private StringBuilder Own(string name)
    {
        if (!own.TryGetValue(name, out var text))
        {
            own[name] = text = new();
            names.Add(name);
        }

        return text.Append("\n\n");
    }

    private static ImmutableArray<Mark> Marks(Decision record, string text, LineMap lines)
    {
        var sections = record.Sections;
        (string, DecisionSection?)[] roles =
        [
            ("context", sections.Context),
            (Options, sections.Options),
            ("decision", sections.Decision),
            ("consequences", sections.Consequences),
        ];
        var labels = roles
            .Where(part => part.Item2 is not null)
            .Select(part => (Role: part.Item1, part.Item2!.Label))
            .DistinctBy(part => part.Label.At.Line)
            .ToDictionary(part => part.Label.At.Line);
        var headings = record
            .Page.Body.Headings.Where(heading => heading.At.File == record.Page.Source)
            .Select(heading => new Mark(
                heading.At.Line,
                lines.RangeOf(heading.At.Line).Start.Value,
                lines.RangeOf(heading.At.EndLine).End.GetOffset(text.Length),
                heading.Level,
                heading.Text,
                labels.GetValueOrDefault(heading.At.Line).Role,
                IsHeading: true
            ))
            .ToArray();
        var bare = labels
            .Values.Where(part =>
                headings.All(heading => heading.Line != part.Label.At.Line)
                && part.Label.At.Line >= (record.Page.Body.Title?.At.Line ?? 0)
            )
            .Select(part => new Mark(
                part.Label.At.Line,
                lines.RangeOf(part.Label.At.Line).Start.Value,
                AfterLabel(text, lines.OffsetOf(part.Label.At.EndLine, part.Label.At.EndColumn) ?? text.Length),
                LabelLevel,
                part.Label.Value,
                part.Role,
                IsHeading: false
            ));
        var marks = headings.Concat(bare).OrderBy(mark => mark.Start).ToArray();
        return [.. marks.Concat(BoldOptions(record, text, lines, marks)).OrderBy(mark => mark.Start)];
    }

    // "**1. A queue.** This option …", with all that follows up to the next one.
    private static IEnumerable<Mark> BoldOptions(Decision record, string text, LineMap lines, Mark[] marks) =>
        from option in record.Options.DistinctBy(option => option.At.Line)
        where marks.All(mark => mark.Line != option.At.Line)
        let start = lines.RangeOf(option.At.Line).Start.Value
        where text.AsSpan(start).StartsWith("**", StringComparison.Ordinal)
        let above = marks.LastOrDefault(mark => mark.Start < start)
        where above?.Role == Options
        select new Mark(
            option.At.Line,
            start,
            AfterLabel(text, lines.OffsetOf(option.At.EndLine, option.At.EndColumn) ?? text.Length),
            above.Level,
            option.Value,
            $"option {option.Value}",
            IsHeading: false
        );

    private static int AfterLabel(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ':' or '*' or '_' or '.' or ' ' or '\t')
            offset++;
        return offset;
    }

    private sealed record Mark(int Line, int Start, int Body, int Level, string Name, string? Role, bool IsHeading);
}
