using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>The settings name rules that there are.</summary>
internal sealed class SettingsRules : ISiteCheck
{
    /// <summary>Settings for a rule that there is not.</summary>
    public static readonly Rule<(string Id, string? Nearest)> UnknownRule = new(
        "SRC014",
        Severity.Error,
        "Unknown rule",
        detail =>
            new(
                $"There is no rule '{detail.Id}'.",
                NearestName.Suggest(detail.Nearest, "'lintel rules' lists them all.")
            )
    )
    {
        Why = "A severity for a rule that does not exist changes nothing, though its author thinks it does.",
        Wrong = "rules: {ADR02: off}",
        Right = "rules: {ADR002: off}",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [UnknownRule];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        from name in input.Handbook.Settings.RuleNames
        let id = name.Value.ToUpperInvariant()
        where !input.Rules.ById.ContainsKey(id)
        select UnknownRule.At(name.At, (name.Value, NearestName.Find(id, input.Rules.ById.Keys)));
}
