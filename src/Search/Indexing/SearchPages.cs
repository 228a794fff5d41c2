using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Search.Indexing;

/// <summary>From the handbook to its pages as search sees them: lessons, decisions, also those of other handbooks,
/// other pages, rubrics, rules.</summary>
internal static class SearchPages
{
    /// <summary>The pages in a fixed order, kind by kind, so that their numbers lie close together.</summary>
    public static ImmutableArray<SearchPage> Create(HandbookSite site) =>
        [
            .. site.Handbook.Lessons.Where(lesson => lesson.Page.IsInSearch).Select(OfLesson),
            .. DecisionPages.Create(site),
            .. site.Handbook.Federated.SelectMany(FederatedPages.Create),
            .. site.Handbook.Pages.Where(page => page.IsInSearch).Select(page => OfDocument(page, "page")),
            .. site.Handbook.Rubrics.SelectMany(RubricPages.Create),
            .. site.Rules.Select(OfRule),
        ];

    /// <summary>What every Markdown page has.</summary>
    internal static SearchPage OfDocument(Document page, string type)
    {
        string[] tags = [.. page.Metadata.Tags.Select(tag => tag.Value)];
        return new(UrlOf(page.Route), type, page.Title, Sections(page))
        {
            Name = page.Route.Name.Replace('-', ' ').Replace('_', ' '),
            Tags = [.. tags],
            Facets = [.. tags.Select(tag => ("tag", tag))],
        };
    }

    /// <summary>The address as links of results need it.</summary>
    internal static string UrlOf(Route route) => Route.Home.LinkTo(route) is { } link && link != "./" ? link : "";

    private static SearchPage OfLesson(Lesson lesson)
    {
        var page = OfDocument(lesson.Page, "lesson");
        return page with
        {
            Tags =
            [
                .. page.Tags,
                .. lesson.Competencies.Select(competency => competency.Value),
                .. lesson.Tracks.Select(track => track.Name),
            ],
            Facets = [.. page.Facets, .. lesson.Tracks.Select(track => ("team", track.Name))],
        };
    }

    private static SearchPage OfRule(RuleHelp rule) =>
        new(UrlOf(rule.Route), "rule", rule.Title, [new("", "", rule.Why)])
        {
            Label = rule.Id,
            Ids = [rule.Id],
            Standing = 0.6,
        };

    private static ImmutableArray<SearchSection> Sections(Document page)
    {
        var passages = page.Body.Passages;
        var opening = passages is [{ Heading: null } first, ..] ? first.Text : "";
        var stated = page.Metadata.Description?.Value ?? "";
        var top = opening.StartsWith(stated, StringComparison.Ordinal) ? opening : $"{stated} {opening}".Trim();
        return
        [
            new("", "", top),
            .. from passage in passages
            let heading = passage.Heading
            where heading is not null
            select new SearchSection(heading.Text, heading.Id, passage.Text),
        ];
    }
}
