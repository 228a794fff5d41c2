using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>There are at least two options, and the one that was taken is among them.</summary>
internal sealed class OptionRules : ISiteCheck
{
    /// <summary>How many options a decision needs; to leave things as they are is one.</summary>
    public const int Least = 2;

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
        IsAboutForm = true,
        MayBeOverridden = true,
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
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [OneOption, UnknownChoice];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) => input.Handbook.Decisions.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(Decision record)
    {
        // Under "Alternatives" the one that was taken need not stand.
        if (!record.ListsAllOptions)
            yield break;
        if (record.Options is [var only, ..] && record.Options.Length < Least)
            yield return OneOption.At(only.At, only.Value);
        if (
            record is { Chosen: { } chosen, Options.Length: > 1 }
            && OptionNames.Ordinal(chosen.Value, record.Options.Length) is null
            && !record.Options.Any(option => OptionNames.IsSame(option.Value, chosen.Value))
        )
        {
            var names = record.Options.Select(option => option.Value).ToArray();
            yield return UnknownChoice.At(chosen.At, (chosen.Value, NearestName.Find(chosen.Value, names), names));
        }
    }
}
