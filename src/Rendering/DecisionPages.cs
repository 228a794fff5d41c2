using Lintel.Site;
using Lintel.Theme.Decisions;

namespace Lintel.Rendering;

/// <summary>A page for every decision record.</summary>
internal static class DecisionPages
{
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        from decision in site.Handbook.Decisions
        where decision.Page.IsPublished
        select ComponentPage.Create<DecisionPage>(site.At(decision.Page.Route), ("Decision", decision));
}
