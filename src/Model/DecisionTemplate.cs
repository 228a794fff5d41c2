using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Model;

/// <summary>The text that a new record starts from, with a slot for whatever its author has to say.</summary>
/// <param name="Parts">The text in order.</param>
/// <param name="Bullet">What opens an item of its lists.</param>
/// <param name="Layout">The family and language of its headings.</param>
internal sealed record DecisionTemplate(ImmutableArray<TemplatePart> Parts, string Bullet, DecisionLayout Layout)
{
    /// <summary>How it says what it supersedes, with <c>{0}</c> for the link; null where only a reader finds the place
    /// for it.</summary>
    public string? SupersessionFormat { get; init; }

    /// <summary>Whether it has a slot of a name.</summary>
    public bool Has(string slot) => Parts.Any(part => part.Slot == slot);

    /// <summary>Whether a form can fill it: what was decided, and why it had to be, have places of their own.</summary>
    public bool IsForm => Has(TemplateSlot.Context) && Has(TemplateSlot.Decision);

    /// <summary>The text with words in their slots; a slot without words keeps its placeholder.</summary>
    public string Fill(IReadOnlyDictionary<string, string> words)
    {
        var text = "";
        foreach (var part in Parts)
        {
            if (part.Section is { } section)
                text = text.TrimEnd() + section.Heading;
            text += part.Slot is { } slot && words.TryGetValue(slot, out var said) ? said : part.Text;
        }

        return text;
    }

    /// <summary>The words for the slot <c>supersedes</c>; <paramref name="link"/> leads to the older record.</summary>
    public string Supersession(string link) => SupersessionFormat?.Replace("{0}", link, StringComparison.Ordinal) ?? "";

    /// <summary>The template of the record with a number.</summary>
    public DecisionTemplate Numbered(int number) =>
        this with
        {
            Parts =
            [
                .. Parts.Select(part =>
                    part.Slot == TemplateSlot.Number
                        ? new(number.ToString(CultureInfo.InvariantCulture).PadLeft(part.Text.Length, '0'), Slot: null)
                        : part
                ),
            ],
        };

    /// <summary>The template of a record without a number: what stands between the number and the next word goes
    /// too.</summary>
    public DecisionTemplate Unnumbered() =>
        this with
        {
            Parts =
            [
                .. Parts
                    .Select(
                        (part, index) =>
                            index > 0 && Parts[index - 1].Slot == TemplateSlot.Number
                                ? part with
                                {
                                    Text = part.Text.TrimStart(AfterNumber),
                                }
                                : part
                    )
                    .Where(part => part.Slot != TemplateSlot.Number),
            ],
        };

    private static readonly char[] AfterNumber = ['.', ':', ')', '-', '–', '—', ' '];

    /// <summary>The template with those of the four parts that it lacks, each under its heading: in front of the part
    /// that comes next, else at the end.</summary>
    /// <param name="asked">The parts that a record must have, in order, with the headings to give them.</param>
    public DecisionTemplate WithParts(IReadOnlyList<(string Slot, string Heading)> asked)
    {
        var template = this;
        for (var index = asked.Count - 1; index >= 0 && IsForm; index--)
        {
            var (slot, heading) = asked[index];
            if (template.Has(slot))
                continue;
            var next = asked.Skip(index + 1).Select(part => part.Slot).FirstOrDefault(template.Has);
            template = template.Insert(TemplatePart.Asked(slot, slot, heading), next);
        }

        return template;
    }

    /// <summary>The template with the lines of the record's own data that it lacks, below its title.</summary>
    public DecisionTemplate WithData(bool hasStatus, bool hasDate)
    {
        var place = Parts.TakeWhile(part => part.Slot != TemplateSlot.Title).Count() + 1;
        TemplatePart[] lines =
        [
            .. hasStatus && !Has(TemplateSlot.Status) ? DataLine("Status", new("proposed", TemplateSlot.Status)) : [],
            .. hasDate && !Has(TemplateSlot.Date) ? DataLine("Date", new("YYYY-MM-DD", TemplateSlot.Date)) : [],
        ];
        return lines.Length == 0 || place > Parts.Length
            ? this
            : this with
            {
                Parts = [.. Parts.Take(place), new("\n", Slot: null), .. lines, .. Parts.Skip(place)],
            };
    }

    /// <summary>The template with the sections that a team asks for and it lacks, at its end.</summary>
    public DecisionTemplate WithSections(IEnumerable<string> names) =>
        names
            .Where(name => !Lines.Any(line => line.StartsWith('#') && OwnSection.IsNamed(line, name)))
            .Aggregate(
                this,
                (template, name) =>
                    template.Insert(TemplatePart.Asked(TemplateSlot.SectionNamed(name), name, $"## {name}"), null)
            );

    /// <summary>The text with nothing filled in.</summary>
    public override string ToString() => Fill(ImmutableDictionary<string, string>.Empty);

    private TemplatePart[] DataLine(string label, TemplatePart value) =>
        [new($"\n{Bullet}{label}: ", Slot: null), value];

    private string[] Lines => ToString().Split('\n');

    private DecisionTemplate Insert(TemplatePart section, string? next)
    {
        var place = Parts.TakeWhile(part => part.Slot is null || part.Slot != next).Count();
        if (place < Parts.Length)
            return this with { Parts = Parts.Insert(place, section) };
        // The end of the last line stays the end of the file.
        return Parts is [.., { Slot: null } last] && string.IsNullOrWhiteSpace(last.Text)
            ? this with
            {
                Parts = Parts.Insert(Parts.Length - 1, section),
            }
            : this with
            {
                Parts = [.. Parts, section, new("\n", Slot: null)],
            };
    }
}

/// <summary>A stretch of a template.</summary>
/// <param name="Text">The text, or the placeholder of a slot.</param>
/// <param name="Slot">Name of the slot, one of <see cref="TemplateSlot"/>; null for text that stays.</param>
internal sealed record TemplatePart(string Text, string? Slot)
{
    /// <summary>The section that the slot is all of; null for text, and for slots under a heading that always
    /// stands.</summary>
    public TemplateSection? Section { get; init; }

    /// <summary>A section that a record must have.</summary>
    public static TemplatePart Asked(string slot, string name, string heading) =>
        new($"{{{name}?}}", slot) { Section = new(name, $"\n\n{heading}\n\n", IsAskedFor: true) };
}

/// <summary>A section that stands only with its heading.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Heading">The line of its heading with the blank lines around it.</param>
/// <param name="IsAskedFor">Whether a record must have it.</param>
internal sealed record TemplateSection(string Name, string Heading, bool IsAskedFor);
