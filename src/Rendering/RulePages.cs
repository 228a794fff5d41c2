using Lintel.Theme.Rules;

namespace Lintel.Rendering;

/// <summary>A page for every rule of the build.</summary>
internal static class RulePages
{
    public static IEnumerable<ComponentPage> Of(SiteFrame site) =>
        from rule in site.Library.Rules
        select ComponentPage.Of<RulePage>(site.At(rule.Route), ("Rule", rule));
}
