using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Rules about what stands in the parts of a decision record.</summary>
public static class DecisionContentRules
{
    /// <summary>A single option; the detail names it.</summary>
    public static readonly Rule<string> OneOption = new(
        "ADR015",
        Severity.Warning,
        "Fewer than two options",
        option =>
            new(
                $"'{option}' is the only option named.",
                "Name at least one alternative, even if it is to change nothing."
            )
    )
    {
        Why = "One option is no choice; to leave things as they are is always a second one.",
        Wrong = "## Considered Options\n\n- A queue",
        Right = "## Considered Options\n\n- A queue\n- Leave checkout as it is",
    };

    /// <summary>A chosen option that is none of the options.</summary>
    public static readonly Rule<(string Chosen, string? Nearest, IEnumerable<string> Options)> UnknownChoice = new(
        "ADR016",
        Severity.Warning,
        "Chosen option not among the options",
        detail =>
            new(
                $"The chosen option '{detail.Chosen}' is none of those considered.",
                NearestName.Suggest(detail.Nearest, $"Choose one of: {string.Join("; ", detail.Options)}.")
            )
    )
    {
        Why = "When the names differ a reader cannot tell whether the choice was weighed at all.",
        Wrong =
            "## Considered Options\n\n- Kafka\n- RabbitMQ\n\n## Decision Outcome\n\nChosen option: \"SQS\", because "
            + "it is managed.",
        Right =
            "## Considered Options\n\n- Kafka\n- RabbitMQ\n- SQS\n\n## Decision Outcome\n\nChosen option: \"SQS\", "
            + "because it is managed.",
    };

    /// <summary>Words of a template.</summary>
    public static readonly Rule<string> Leftover = new(
        "ADR017",
        Severity.Warning,
        "A template's words left in",
        words => new($"'{words}' came with the template.", "Replace it with your own words, or remove the line.")
    )
    {
        Why = "A placeholder tells the reader that nobody read the record to its end.",
        Wrong = "Chosen option: \"{title of option 1}\"",
        Right = "Chosen option: \"A queue\"",
    };

    /// <summary>An accepted record without people or date.</summary>
    public static readonly Rule<string> NoPeople = new(
        "ADR019",
        Severity.Off,
        "Accepted without people or date",
        lacks =>
            new(
                $"This record is accepted, but has no {lacks}.",
                "Say who decided and when, as 'deciders' and 'date' in the front matter."
            )
    )
    {
        Why =
            "Some organisations must show who decided what and when; for others the history in git is enough, so the "
            + "rule is off.",
        Wrong = "---\nstatus: accepted\n---",
        Right = "---\nstatus: accepted\ndate: 2026-01-31\ndeciders: [Ada, Grace]\n---",
    };
}
