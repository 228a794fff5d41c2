using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>The four parts of a decision record are there, and hold something.</summary>
internal sealed class SectionRules : ISiteCheck
{
    /// <summary>No context.</summary>
    public static readonly Rule<SectionFault> NoContext = new(
        "ADR001",
        Severity.Error,
        "Decision without context",
        fault => Word("context", "what made the decision necessary", fault)
    )
    {
        Why = "Whoever doubts the decision later must be able to tell whether the facts behind it still hold.",
        Wrong = "# 7. Use a queue\n\n## Decision\n\nOrders go through a queue.",
        Right =
            "# 7. Use a queue\n\n## Context\n\nCheckout waits four seconds for invoices.\n\n## Decision\n\nOrders go "
            + "through a queue.",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <summary>No options.</summary>
    public static readonly Rule<SectionFault> NoOptions = new(
        "ADR002",
        Severity.Error,
        "Decision without options",
        fault => Word("options", "what else could have been done, and what speaks for and against it", fault)
    )
    {
        Why =
            "A decision is a choice. Without the alternatives nobody can see what was given up, and the same debate "
            + "is held again.",
        Wrong = "## Decision\n\nOrders go through a queue.",
        Right =
            "## Alternatives Considered\n\n- Retry in the request: keeps checkout slow.\n- A queue.\n\n## "
            + "Decision\n\nOrders go through a queue.",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <summary>No decision.</summary>
    public static readonly Rule<SectionFault> NoDecision = new(
        "ADR003",
        Severity.Error,
        "Record without a decision",
        fault => Word("decision", "what was decided, and why", fault)
    )
    {
        Why = "A record that describes a problem and stops leaves every reader to guess what the team does.",
        Wrong = "## Context\n\nCheckout waits four seconds for invoices.",
        Right = "## Context\n\nCheckout waits four seconds for invoices.\n\n## Decision\n\nOrders go through a queue.",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <summary>No consequences.</summary>
    public static readonly Rule<SectionFault> NoConsequences = new(
        "ADR004",
        Severity.Error,
        "Decision without consequences",
        fault => Word("consequences", "what becomes easier and what becomes harder", fault)
    )
    {
        Why = "Every choice costs something. What is not written down is found out by the people on call.",
        Wrong = "## Decision\n\nOrders go through a queue.",
        Right =
            "## Decision\n\nOrders go through a queue.\n\n## Consequences\n\nInvoices may arrive a minute late, and "
            + "someone has to watch the queue.",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <summary>The parts in their order.</summary>
    public static readonly ImmutableArray<RequiredSection> Parts =
    [
        new("context", NoContext, sections => sections.Context, SectionAdvice.Context),
        new("options", NoOptions, sections => sections.Options, SectionAdvice.Options),
        new("decision", NoDecision, sections => sections.Decision, SectionAdvice.Decision, IsOfOutcome: true),
        new(
            "consequences",
            NoConsequences,
            sections => sections.Consequences,
            SectionAdvice.Consequences,
            IsOfOutcome: true
        ),
    ];

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => Parts.Select(part => part.Rule);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) => input.Handbook.Decisions.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(Decision record) =>
        from part in Parts
        let section = part.Of(record.Sections)
        where section is not { IsFilled: true } && !(part.IsOfOutcome && record.IsPutOff)
        let words = part.AdviceFor(record.Layout)
        let slip = section is null ? record.Layout.Misspelt.GetValueOrDefault(part.Name) : null
        select part.Rule.At(
            section?.Label.At ?? slip?.Written.At ?? record.TitleSpan,
            new(section?.Label.Value, words.Heading, words.Others, slip)
        );

    private static Message Word(string part, string what, SectionFault fault) =>
        fault.Slip is { } slip
            ? new(
                $"This record has no {part}; '{slip.Written.Value}' is no name of it.",
                $"Did you mean '{slip.Name}'?"
            )
        : fault.Label is null
            ? new(
                $"This record has no {part}.",
                $"Add '{fault.Heading}' and say there {what}; {fault.Others} count too."
            )
        : new($"Nothing stands under '{fault.Label}', so the record has no {part}.", $"Say there {what}.");
}

/// <summary>A part of a decision record that is not there, or holds nothing.</summary>
/// <param name="Label">Its label as written; null when there is none.</param>
/// <param name="Heading">The heading that the record's own dialect uses, as <c>## Considered Options</c>.</param>
/// <param name="Others">Other headings that count.</param>
/// <param name="Slip">A heading that was probably meant for it; null where there is none.</param>
internal sealed record SectionFault(string? Label, string Heading, string Others, MisspeltHeading? Slip = null);

/// <summary>A part that every record must have.</summary>
/// <param name="Name">Its name, which is that of its slot in a template.</param>
/// <param name="Rule">What is raised where it is not there.</param>
/// <param name="Of">The part of a record.</param>
/// <param name="Advice">The heading to propose in a dialect, and others that count.</param>
/// <param name="IsOfOutcome">Whether there can be none before something is decided.</param>
internal sealed record RequiredSection(
    string Name,
    Rule<SectionFault> Rule,
    Func<DecisionSections, DecisionSection?> Of,
    Func<DecisionDialect, (string Heading, string Others)> Advice,
    bool IsOfOutcome = false
)
{
    /// <summary>The same in the language of the record.</summary>
    public (string Heading, string Others) AdviceFor(DecisionLayout layout) =>
        layout.Headings.TryGetValue(Name, out var names)
            ? ($"## {names[0]}", string.Join(" or ", names.Skip(1).Select(name => $"'{name}'")))
            : Advice(layout.Dialect);
}
