using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Site;

/// <summary>The addresses that a handbook promises to keep as soon as they are published: those of rubrics, decisions
/// and lessons.</summary>
internal static class Permalinks
{
    /// <summary>All of them, in no order.</summary>
    public static IEnumerable<Permalink> Find(Handbook handbook) =>
        handbook
            .Lessons.Select(lesson => lesson.Page)
            .Concat(handbook.Decisions.Select(decision => decision.Page))
            .SelectMany(Find)
            .Concat(handbook.Rubrics.SelectMany(Find))
            .Concat(
                handbook.Rubrics.Concat(handbook.RetiredRubrics).SelectMany(rubric => rubric.Versions).Select(Frozen)
            );

    private static IEnumerable<Permalink> Find(Document page) =>
        page.IsPublished
            ? page
                .Body.Headings.Select(heading => heading.Id)
                .Where(id => id.Length > 0)
                .Concat(page.Body.KeptAnchors)
                .Select(id => At(page.Route, id))
                .Prepend(new(page.Route.Path))
            : [];

    private static IEnumerable<Permalink> Find(Rubric rubric) =>
        RubricMap
            .PagesOf(rubric)
            .SelectMany(page => page.Anchors.Select(anchor => At(page.Route, anchor)).Prepend(new(page.Route.Path)));

    // What lies below a frozen version is as frozen as its text.
    private static Permalink Frozen(Rubric version) => new(version.Route.Path, version.Fingerprint);

    private static Permalink At(Route route, string fragment) => new($"{route.Path}#{fragment}");
}
