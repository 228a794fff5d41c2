using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Theme.Decisions;
using Lintel.Theme.Lessons;
using Lintel.Theme.Rubrics;
using Lintel.Theme.Rules;
using Lintel.Theme.Wayfinding;

namespace Lintel.Rendering;

/// <summary>The pages that list others, search, and the page for unknown addresses.</summary>
internal static class IndexPages
{
    private static readonly Route Lessons = new("/lessons/");
    private static readonly Route Decisions = new("/adr/");
    private static readonly Route Rubrics = new("/rubrics/");
    private static readonly Route Search = new("/search/");

    /// <summary>Addresses that are generated; what an author writes for one of them is shown above the list.</summary>
    public static readonly ImmutableHashSet<Route> Routes = [Lessons, Decisions, Rubrics, RuleHelp.Index, Search];

    public static IEnumerable<ComponentPage> Of(SiteFrame site) =>
    [
        ComponentPage.Of<LessonIndex>(site.At(Lessons)),
        ComponentPage.Of<DecisionCatalog>(site.At(Decisions)),
        ComponentPage.Of<RubricIndex>(site.At(Rubrics)),
        ComponentPage.Of<RuleIndex>(site.At(RuleHelp.Index)),
        ComponentPage.Of<SearchPage>(site.At(Search)),
        ComponentPage.Of<NotFoundPage>(site.At(new("/404/")) with { IsServedAnywhere = true }) with { Path = "404.html" },
    ];
}
