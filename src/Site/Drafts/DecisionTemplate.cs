using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>The text that a new record starts from, with a slot for whatever its author has to say. It has all four
/// parts, and does not pass the check until words stand in each.</summary>
/// <param name="Parts">The text in order.</param>
/// <param name="Bullet">What opens an item of its lists.</param>
internal sealed partial record DecisionTemplate(ImmutableArray<TemplatePart> Parts, string Bullet)
{
    private string SupersessionFormat { get; init; } = "";

    private const string Nygard = """
        # «number|». «title|{The decision in a short sentence}»

        Date: «date|YYYY-MM-DD»

        ## Status

        Proposed
        «supersedes|»
        ## Context

        «context|{What made this decision necessary?}»

        ## Alternatives Considered

        «options|- {What else could be done, and what speaks for and against it?}
        - {What if nothing changes?}»

        ## Decision

        «decision|{What is decided, and why?}»

        ## Consequences

        «consequences|{What becomes easier, and what becomes harder?}»

        """;

    private const string Madr = """
        ---
        status: proposed
        date: «date|YYYY-MM-DD»
        decision-makers: [«people|»]
        ---

        # «title|{The decision in a short sentence}»

        ## Context and Problem Statement

        «context|{What made this decision necessary?}»

        ## Considered Options

        «options|* {What could be done?}
        * {What if nothing changes?}»

        ## Decision Outcome

        «decision|Chosen option: "{one of the options}", because {what speaks for it}.»

        ### Consequences

        «consequences|* Good, because {what becomes easier}
        * Bad, because {what becomes harder}»
        «supersedes|»
        """;

    private const string Statement = """
        # «number|». «title|{The decision in a short sentence}»

        * Status: proposed
        * Date: «date|YYYY-MM-DD»
        «supersedes|»
        In the context of {the use case},
        facing {the concern},
        we decided for {the option taken}
        and neglected {the other options},
        to achieve {the qualities wanted},
        accepting {the price of it}.

        """;

    /// <summary>The template of a dialect; other dialects than these three start as Nygard's does.</summary>
    public static DecisionTemplate Create(DecisionDialect dialect, int number) =>
        dialect switch
        {
            DecisionDialect.Madr => Parse(Madr, "* ", number) with
            {
                SupersessionFormat = "\n## More Information\n\nSupersedes {0}\n",
            },
            DecisionDialect.Statement => Parse(Statement, "* ", number) with
            {
                SupersessionFormat = "* Supersedes: {0}\n",
            },
            _ => Parse(Nygard, "- ", number) with { SupersessionFormat = "\nSupersedes {0}\n" },
        };

    /// <summary>Whether it has a slot of a name.</summary>
    public bool Has(string slot) => Parts.Any(part => part.Slot == slot);

    /// <summary>The text with words in their slots; a slot without words keeps its placeholder.</summary>
    public string Fill(IReadOnlyDictionary<string, string> words) =>
        string.Concat(
            Parts.Select(part => part.Slot is { } slot && words.TryGetValue(slot, out var said) ? said : part.Text)
        );

    /// <summary>The words for the slot <c>supersedes</c>; <paramref name="link"/> leads to the older record.</summary>
    public string Supersession(string link) => SupersessionFormat.Replace("{0}", link, StringComparison.Ordinal);

    /// <summary>The text with nothing filled in.</summary>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));

    private static DecisionTemplate Parse(string text, string bullet, int number)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var done = 0;
        foreach (Match slot in Slot().Matches(text))
        {
            parts.Add(new(text[done..slot.Index], null));
            var name = slot.Groups["name"].Value;
            parts.Add(
                name == "number"
                    ? new(number.ToString(CultureInfo.InvariantCulture), null)
                    : new(slot.Groups["blank"].Value, name)
            );
            done = slot.Index + slot.Length;
        }

        parts.Add(new(text[done..], null));
        return new(parts.ToImmutable(), bullet);
    }

    [GeneratedRegex(@"«(?<name>\w+)\|(?<blank>[^»]*)»", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}

/// <summary>A stretch of a template.</summary>
/// <param name="Text">The text, or the placeholder of a slot.</param>
/// <param name="Slot">Name of the slot, as <c>context</c>; null for text that stays.</param>
internal sealed record TemplatePart(string Text, string? Slot);
