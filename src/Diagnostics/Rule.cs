using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Diagnostics;

/// <summary>Something that Lintel checks: id, severity, title and help page in one place. Ids go by subject and are
/// never used again.</summary>
public abstract class Rule
{
    private protected Rule(string id, Severity severity, string title) => (Id, Severity, Title) = (id, severity, title);

    /// <summary>Three letters for the subject, three digits: <c>ADR002</c>.</summary>
    public string Id { get; }

    /// <summary>Severity unless the settings say otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The rule in a few words.</summary>
    public string Title { get; }

    /// <summary>Why it is a rule.</summary>
    public required string Why { get; init; }

    /// <summary>A sample that breaks it.</summary>
    public required string Wrong { get; init; }

    /// <summary>The sample mended.</summary>
    public required string Right { get; init; }

    /// <summary>What the rule's page says.</summary>
    public RuleHelp Help => new(Id, Severity.ToString().ToLowerInvariant(), Title, Why, Wrong, Right);
}

/// <summary>A rule whose message needs a <typeparamref name="TDetail"/>; <see cref="At"/> is the only way to raise it,
/// so no call site can forget the place.</summary>
public sealed class Rule<TDetail>(string id, Severity severity, string title, Func<TDetail, Message> wording)
    : Rule(id, severity, title)
{
    /// <summary>Raises the rule at a place.</summary>
    public Diagnostic At(SourceSpan span, TDetail detail) => new(this, Severity, span, wording(detail));
}

/// <summary>Two sentences on one line: what is wrong, and what to do about it.</summary>
public sealed record Message
{
    /// <summary>Makes a message; what is quoted from a file must not forge lines of a report, so its control characters
    /// are spelled out.</summary>
    public Message(string problem, string remedy) =>
        (Problem, Remedy) = (TerminalText.Line(problem), TerminalText.Line(remedy));

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Problem} {Remedy}";
}
