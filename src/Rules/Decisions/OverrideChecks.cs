using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>Rules that a file sets for itself: they hold if the file says why.</summary>
internal static class OverrideChecks
{
    public static IEnumerable<Diagnostic> Run(Decision record)
    {
        foreach (var setting in record.Overrides)
        {
            var rule = setting.Rule.Value;
            if (!IsRuleId(rule))
                yield return DecisionLifecycleRules.BadOverride.At(
                    setting.Rule.At,
                    (rule, "but is no rule for decisions", "Name a rule from ADR001 on, or remove the line.")
                );
            else if (SeverityOf(setting) is null)
                yield return DecisionLifecycleRules.BadOverride.At(
                    setting.Severity.At,
                    (rule, $"to '{setting.Severity.Value}', which is no severity", "Use off, info, warning or error.")
                );
            else if (setting.Reason is null)
                yield return DecisionLifecycleRules.BadOverride.At(
                    setting.Rule.At,
                    (
                        rule,
                        "without a reason",
                        $"Write why: 'lint: {{{rule}: {setting.Severity.Value}, reason: \"…\"}}'."
                    )
                );
        }
    }

    /// <summary>The findings of a record, weighed as the file asks.</summary>
    public static IEnumerable<Diagnostic> Apply(Decision record, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            var setting = record.Overrides.FirstOrDefault(setting =>
                setting.Reason is not null
                && string.Equals(setting.Rule.Value, finding.Rule.Id, StringComparison.OrdinalIgnoreCase)
            );
            if (setting is null || SeverityOf(setting) is not { } severity)
                yield return finding;
            else if (severity != Severity.Off)
                yield return finding with
                {
                    Severity = severity,
                };
        }
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

    private static bool IsRuleId(string id) =>
        id.Length == 6
        && id.StartsWith("ADR", StringComparison.OrdinalIgnoreCase)
        && id.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;
}
