using Lintel.Site;
using Lintel.Theme.Rules;

namespace Lintel.Rendering;

/// <summary>A page for every rule of the build.</summary>
internal static class RulePages
{
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        from rule in site.Rules
        select ComponentPage.Create<RulePage>(site.At(rule.Route), ("Rule", rule));
}
