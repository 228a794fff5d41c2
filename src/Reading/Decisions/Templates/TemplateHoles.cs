using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;

namespace Lintel.Reading.Decisions.Templates;

/// <summary>Where a template that a team keeps among its records has title, number, date, status and people, wherever
/// adr-tools, MADR, log4brains and others have them.</summary>
internal static partial class TemplateHoles
{
    // What stands behind a label is a hole, or a word about it.
    private static readonly Regex Date = Line(KnownLabels.Dates.SelectMany(list => list.Names));
    private static readonly Regex Status = Line(KnownLabels.Status.Names);
    private static readonly Regex People = Line(
        KnownLabels.People.Where(role => role.Role == "deciders").SelectMany(role => role.Labels.Names)
    );

    private static readonly Regex StatusSection = Create(
        $@"^(?<label>\#{{2,3}}[ \t]+(?:{Any(KnownLabels.StatusHeadings.Names)})[ \t]*\n\s*)"
            + @"(?:(?!\#)[^\n]+(?:\n(?!\#)[^\n]+)*)?"
    );

    /// <summary>The holes of a text, none within another.</summary>
    /// <param name="text">The whole template, with line feeds.</param>
    public static IEnumerable<TemplateHole> Find(string text)
    {
        var body = FrontMatterBlock.Find(text)?.BodyStart ?? 0;
        var holes = new List<TemplateHole>();
        holes.AddRange(InFront(text[..body]));
        holes.AddRange(Titles(text, body, holes.Any(hole => hole.Parts[^1].Slot == TemplateSlot.QuotedTitle)));
        if (Date.Match(text, body) is { Success: true } date)
            holes.Add(Behind(date, new(Hole(date), TemplateSlot.Date)));
        if (People.Match(text, body) is { Success: true } people && IsBlank(people))
            holes.Add(Behind(people, new(Hole(people), TemplateSlot.People)));
        if (!Status.IsMatch(text[..body]))
            if (Status.Match(text, body) is { Success: true } status)
                holes.Add(Behind(status, new("proposed", TemplateSlot.Status)));
            else if (StatusSection.Match(text, body) is { Success: true } section)
                holes.Add(Behind(section, new("Proposed", TemplateSlot.Status)));
        foreach (var detail in Details(text, body))
            if (!holes.Any(hole => hole.Start < detail.End && detail.Start < hole.End))
                holes.Add(detail);
        return holes;
    }

    private static IEnumerable<TemplateHole> InFront(string front)
    {
        foreach (Match line in Key().Matches(front))
        {
            TemplatePart? part = line.Groups["key"].Value switch
            {
                "title" => new(Hole(line), TemplateSlot.QuotedTitle),
                "number" => new("0", TemplateSlot.Number),
                _ when Status.IsMatch(line.Value) => new("proposed", TemplateSlot.Status),
                _ when Date.IsMatch(line.Value) => new(Hole(line), TemplateSlot.Date),
                _ when People.IsMatch(line.Value) && IsBlank(line) => new(Hole(line), TemplateSlot.PeopleList),
                _ => null,
            };
            if (part is not null)
                yield return Behind(line, part);
        }
    }

    // A line of data that nobody has to give: "Technical Story: {link}". Below the first part it would be prose.
    private static IEnumerable<TemplateHole> Details(string text, int body)
    {
        foreach (Match line in Label().Matches(text))
        {
            if (
                line.Index > body
                && text.IndexOf("\n## ", body, StringComparison.Ordinal) is > 0 and var part
                && line.Index > part
            )
                yield break;
            if (IsBlank(line))
                yield return new(line.Index, line.Index + line.Length, [new(line.Value, TemplateSlot.Detail)]);
        }
    }

    private static IEnumerable<TemplateHole> Titles(string text, int body, bool hasKey)
    {
        if (Heading().Match(text, body) is not { Success: true } heading)
        {
            if (!hasKey)
                yield return new(body, body, [new("# ", null), new("{title}", TemplateSlot.Title), new("\n\n", null)]);
            yield break;
        }

        var (title, number) = (heading.Groups["title"], heading.Groups["number"]);
        if (number.Success)
            yield return new(number.Index, number.Index + number.Length, [Number(number.Value)]);
        yield return new(title.Index, title.Index + title.Length, [new(title.Value, TemplateSlot.Title)]);
    }

    // "ADR-NNN: Title" keeps the way in which numbers are written; a heading without a number has none.
    private static TemplatePart Number(string hole)
    {
        var letters = hole.Trim('{', '}', '[', ']', '<', '>');
        return new(
            string.Equals(letters, "NUMBER", StringComparison.OrdinalIgnoreCase) ? "0" : letters,
            TemplateSlot.Number
        );
    }

    private static string Hole(Match line) => line.Groups["hole"].Value;

    private static bool IsBlank(Match line) => Placeholder.IsAll(Hole(line).Trim('"', '\'', '[', ']', ' '));

    private static TemplateHole Behind(Match match, TemplatePart part)
    {
        var label = match.Groups["label"];
        return new(label.Index + label.Length, match.Index + match.Length, [part]);
    }

    private static Regex Line(IEnumerable<string> labels) =>
        Create(
            $@"^(?<label>(?:[-*+][ \t]+)?[*_]{{0,2}}(?:{Any(labels)})[*_]{{0,2}}[ \t]*[:：][*_]{{0,2}}[ \t]*)"
                + @"(?<hole>[^\n]*)$"
        );

    private static string Any(IEnumerable<string> labels) =>
        string.Join(
            '|',
            labels.Select(label => Regex.Escape(label).Replace(@"\ ", "[ _-]?", StringComparison.Ordinal))
        );

    private static Regex Create(string pattern) => new(pattern, RegexOptions.Multiline | RegexOptions.IgnoreCase);

    [GeneratedRegex(@"^(?<label>(?<key>[\w-]+):[ \t]*)(?<hole>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(
        @"^(?:[-*+][ \t]+)?[*_]{0,2}\p{L}[\p{L} _-]{1,40}[*_]{0,2}:[*_]{0,2}[ \t]+(?<hole>[^\n]+)\n",
        RegexOptions.Multiline
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        """
            ^\#[ \t]+
            (?:(?:\p{Lu}+[-_ ]?)?(?<number>[\[{<]?(?:N{2,}|X{2,}|x{2,}|n{2,}|0+|NUMBER|number)[\]}>]?)
            [.:)]?[ \t]*[-–—]?[ \t]+)?
            (?<title>[^\n]*)$
            """,
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Heading();
}

/// <summary>A stretch of a text that is filled in.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Parts">What stands there in the template.</param>
internal readonly record struct TemplateHole(int Start, int End, params TemplatePart[] Parts);
