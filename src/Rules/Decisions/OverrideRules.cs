using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>Rules that a record sets for itself: they hold if the record says why.</summary>
internal sealed class OverrideRules : ISiteCheck
{
    /// <summary>A rule that a file sets for itself without a reason, or with words that mean nothing.</summary>
    public static readonly Rule<(string Written, string Fault, string Remedy)> BadOverride = new(
        "ADR025",
        Severity.Warning,
        "A rule set without a reason",
        detail => new($"'{detail.Written}' is set here {detail.Fault}.", detail.Remedy)
    )
    {
        Why = "An exception with its reason is a decision; one without is a hole that nobody dares to close.",
        Wrong = "lint: {ADR002: off}",
        Right = "lint: {ADR002: off, reason: \"Written before we listed options\"}",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [BadOverride];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        from record in input.Handbook.Decisions
        from setting in record.Overrides
        let finding = Check(setting, input.Rules)
        where finding is not null
        select finding;

    /// <summary>The severity that a record asks for, with a reason; null when it asks for none.</summary>
    public static Severity? SeverityFor(Decision record, Rule rule) =>
        rule.MayBeOverridden
        && record.Overrides.FirstOrDefault(setting =>
            setting.Reason is not null && string.Equals(setting.Rule.Value, rule.Id, StringComparison.OrdinalIgnoreCase)
        )
            is { } found
            ? SeverityOf(found)
            : null;

    private static Diagnostic? Check(RuleOverride setting, RuleTable rules)
    {
        var id = setting.Rule.Value;
        if (!rules.ById.TryGetValue(id.ToUpperInvariant(), out var rule))
            return BadOverride.At(
                setting.Rule.At,
                (
                    id,
                    "but is no rule for decisions",
                    NearestName.Suggest(
                        NearestName.Find(id, rules.All.Where(known => known.MayBeOverridden).Select(known => known.Id)),
                        "Name a rule from ADR001 on, or remove the line."
                    )
                )
            );
        if (!rule.MayBeOverridden)
            return BadOverride.At(
                setting.Rule.At,
                (
                    id,
                    "but no record sets it for itself",
                    "Remove the line, or set the rule for the whole handbook under 'rules' in the settings."
                )
            );
        if (SeverityOf(setting) is null)
            return BadOverride.At(
                setting.Severity.At,
                (id, $"to '{setting.Severity.Value}', which is no severity", "Use off, info, warning or error.")
            );
        return setting.Reason is null
            ? BadOverride.At(
                setting.Rule.At,
                (id, "without a reason", $"Write why: 'lint: {{{id}: {setting.Severity.Value}, reason: \"…\"}}'.")
            )
            : null;
    }

    // YAML 1.1 readers take `off` for false, and so do people who paste it from one.
    private static Severity? SeverityOf(RuleOverride setting) =>
        setting.Severity.Value.ToLowerInvariant() switch
        {
            "off" or "false" => Severity.Off,
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => null,
        };
}
