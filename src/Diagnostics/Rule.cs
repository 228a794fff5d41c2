using Lintel.Model;

namespace Lintel.Diagnostics;

/// <summary>Something that Lintel checks: id, severity, title and help page in one place. Ids go by subject and are
/// never used again.</summary>
/// <remarks>Immutable and safe to be used by many threads.</remarks>
public abstract class Rule
{
    private protected Rule(string id, Severity severity, string title) => (Id, Severity, Title) = (id, severity, title);

    /// <summary>Three letters for the subject, three digits: <c>ADR002</c>.</summary>
    public string Id { get; }

    /// <summary>Severity unless the settings say otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The rule in a few words.</summary>
    public string Title { get; }

    /// <summary>The version that brought it, as 0.1: until a handbook's <c>rules-version</c> is that high, it is an
    /// info.</summary>
    public Version Since { get; init; } = Settings.FirstRulesVersion;

    /// <summary>Why it is a rule.</summary>
    public required string Why { get; init; }

    /// <summary>A sample that breaks it.</summary>
    public required string Wrong { get; init; }

    /// <summary>The sample mended.</summary>
    public required string Right { get; init; }

    /// <summary>Whether it is about how a decision record is written: <c>strict-from</c> forgives that in older
    /// records.</summary>
    public bool IsAboutForm { get; init; }

    /// <summary>Whether something is left out of the handbook where it is raised: settings may make an info of it, and
    /// never silence it.</summary>
    internal bool IsAboutLoss { get; init; }

    /// <summary>Whether a baseline may put up with an error of it. It may not where readers would get what somebody
    /// keeps from them, or a promise would not be seen.</summary>
    internal bool MayBeInBaseline { get; init; } = true;

    /// <summary>Whether a decision record may set it for itself, under <c>lint</c> and with a reason.</summary>
    public bool MayBeOverridden { get; init; }

    /// <summary>What the rule's page says.</summary>
    public RuleHelp Help => new(Id, Severity.ToString().ToLowerInvariant(), Title, Why, Wrong, Right) { Since = Since };
}

/// <summary>A rule whose message is the same wherever it is raised.</summary>
internal sealed class PlainRule(string id, Severity severity, string title, Message message) : Rule(id, severity, title)
{
    /// <summary>Raises the rule at a place.</summary>
    public Diagnostic At(SourceSpan span) => new(this, Severity, span, message);
}

/// <summary>A rule whose message needs a <typeparamref name="TDetail"/>; <see cref="At"/> is the only way to raise it,
/// so no call site can forget the place.</summary>
public sealed class Rule<TDetail>(string id, Severity severity, string title, Func<TDetail, Message> wording)
    : Rule(id, severity, title)
{
    /// <summary>Raises the rule at a place.</summary>
    public Diagnostic At(SourceSpan span, TDetail detail) =>
        new(this, Severity, span, wording(detail)) { Detail = detail };

    /// <summary>Where this rule was raised among the findings of several, with what it was raised for; in their
    /// order.</summary>
    public IEnumerable<(SourceSpan At, TDetail Detail)> In(IEnumerable<Diagnostic> findings) =>
        findings.Where(finding => finding.Rule == this).Select(finding => (finding.At, (TDetail)finding.Detail!));
}
