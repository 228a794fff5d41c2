using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>The settings name rules that there are.</summary>
internal static class SettingsChecks
{
    public static IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var known = input.Site.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return from name in input.Handbook.Settings.RuleNames
            let id = name.Value.ToUpperInvariant()
            where !known.Contains(id)
            select SourceRules.UnknownRule.At(
                name.At,
                (name.Value, NearestName.Of(id, input.Site.Rules.Select(rule => rule.Id)))
            );
    }
}
