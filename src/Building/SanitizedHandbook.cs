using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Html.Sanitizing;
using Lintel.Model;

namespace Lintel.Building;

/// <summary>The handbook with the HTML of every article cleaned.</summary>
internal static class SanitizedHandbook
{
    /// <summary>Cleans before anything is made of the articles, so that pages and feeds publish the same.</summary>
    public static Handbook Create(Handbook handbook) =>
        handbook with
        {
            Pages = Each(handbook.Pages, Clean),
            Lessons = Each(handbook.Lessons, lesson => lesson with { Page = Clean(lesson.Page) }),
            Decisions = Each(handbook.Decisions, decision => decision with { Page = Clean(decision.Page) }),
        };

    private static Document Clean(Document page) =>
        page with
        {
            Body = page.Body with { Html = HtmlCleaner.Clean(page.Body.Html) },
        };

    private static ImmutableArray<T> Each<T>(ImmutableArray<T> items, Func<T, T> clean) =>
        [.. AllCores.Map(items, clean)];
}
