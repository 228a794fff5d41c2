using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>The templates of records where a team has none of its own. Each has all four parts, and does not pass the
/// check until words stand in each.</summary>
internal static partial class DialectTemplates
{
    private const string Nygard = """
        # «number|0». «title|{The decision in a short sentence}»

        Date: «date|YYYY-MM-DD»

        ## Status

        «status|Proposed»
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
        status: «status|proposed»
        date: «date|YYYY-MM-DD»
        decision-makers: «peopleList|[]»
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
        # «number|0». «title|{The decision in a short sentence}»

        * Status: «status|proposed»
        * Date: «date|YYYY-MM-DD»
        «supersedes|»
        In the context of {the use case},
        facing {the concern},
        we decided for {the option taken}
        and neglected {the other options},
        to achieve {the qualities wanted},
        accepting {the price of it}.

        """;

    private static readonly ImmutableArray<(string Part, string Heading)> Headings =
    [
        ("context", "Context and Problem Statement"),
        ("context", "Context"),
        ("options", "Considered Options"),
        ("options", "Alternatives Considered"),
        ("decision", "Decision Outcome"),
        ("decision", "Decision"),
        ("consequences", "Consequences"),
    ];

    // Sentences of which only a part is left to the author.
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["chosen option: one, because of it"] =
            "Chosen option: \"{one of the options}\", because {what speaks for it}.",
        ["good, because of it"] = "Good, because {what becomes easier}",
        ["bad, because of it"] = "Bad, because {what becomes harder}",
    };

    /// <summary>The template of a dialect; other dialects than these three start as Nygard's does.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <param name="layout">Whose language its headings and labels are in.</param>
    public static DecisionTemplate Create(DecisionDialect dialect, DecisionLayout layout)
    {
        var supersedes = Capital(layout.Relate(RelationKind.Supersedes, "{0}"));
        return dialect switch
        {
            DecisionDialect.Madr => Parse(
                Translate(Madr, layout),
                "* ",
                DecisionDialect.Madr,
                $"\n## {layout.Say("More Information")}\n\n{supersedes}\n",
                layout
            ),
            DecisionDialect.Statement => Parse(
                Statement,
                "* ",
                DecisionDialect.Statement,
                "* Supersedes: {0}\n",
                DecisionLayout.Unknown
            ),
            _ => Parse(Translate(Nygard, layout), "- ", DecisionDialect.Nygard, $"\n{supersedes}\n", layout),
        };
    }

    private static string Translate(string text, DecisionLayout layout)
    {
        if (layout.Headings.IsEmpty)
            return text;
        foreach (var (part, heading) in Headings)
            text = text.Replace($"# {heading}\n", $"# {layout.Headings[part][0]}\n", StringComparison.Ordinal);
        foreach (var (english, own) in layout.Hints)
            text = Sentences.TryGetValue(english, out var sentence)
                ? text.Replace(sentence, own, StringComparison.Ordinal)
                : text.Replace($"{{{english}}}", $"{{{own}}}", StringComparison.OrdinalIgnoreCase);
        return text.Replace("# Status\n", $"# {layout.Say("Status")}\n", StringComparison.Ordinal)
            .Replace("|Proposed»", $"|{Capital(layout.Say("Proposed"))}»", StringComparison.Ordinal)
            .Replace("\nDate: ", $"\n{layout.Say("Date")}: ", StringComparison.Ordinal);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static DecisionTemplate Parse(
        string text,
        string bullet,
        DecisionDialect dialect,
        string supersession,
        DecisionLayout language
    )
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var done = 0;
        foreach (Match slot in Slot().Matches(text))
        {
            parts.Add(new(text[done..slot.Index], Slot: null));
            parts.Add(new(slot.Groups["blank"].Value, slot.Groups["name"].Value));
            done = slot.Index + slot.Length;
        }

        parts.Add(new(text[done..], Slot: null));
        // A blank with its front matter, or with the lines of its own data.
        var front = dialect == DecisionDialect.Madr ? SourceSpan.StartOf("") : (SourceSpan?)null;
        return new(
            parts.ToImmutable(),
            bullet,
            new(dialect, front, StatusEnd: null, MetadataEnd: null)
            {
                Headings = language.Headings,
                Phrases = language.Phrases,
            }
        )
        {
            SupersessionFormat = supersession,
        };
    }

    [GeneratedRegex(@"«(?<name>\w+)\|(?<blank>[^»]*)»", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
