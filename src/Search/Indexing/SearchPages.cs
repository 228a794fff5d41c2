using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Search.Indexing;

/// <summary>From the handbook to its pages as search sees them: lessons, decisions, also those of other handbooks,
/// other pages, rubrics, rules.</summary>
internal static class SearchPages
{
    /// <summary>The type of pages about rules.</summary>
    public const string Rule = "rule";

    /// <summary>The pages in a fixed order, kind by kind, so that their numbers lie close together; the rules, which
    /// are nobody's content, are last.</summary>
    public static ImmutableArray<SearchPage> Create(HandbookSite site) =>
        [
            .. site.Handbook.Lessons.Where(lesson => lesson.Page.IsInSearch).Select(lesson => OfLesson(site, lesson)),
            .. DecisionPages.Create(site),
            .. FederatedPages.Create(site),
            .. site.Handbook.Pages.Where(page => page.IsInSearch).Select(page => OfDocument(site, page, "page")),
            .. site.Handbook.Rubrics.SelectMany(RubricPages.Create),
            .. site.Rules.Select(OfRule),
        ];

    /// <summary>What every Markdown page has.</summary>
    internal static SearchPage OfDocument(HandbookSite site, Document page, string type)
    {
        string[] tags = [.. page.Metadata.Tags.Select(tag => tag.Value)];
        return new(UrlOf(page.Route), type, page.Title, Sections(page))
        {
            Place = string.Join(" › ", site.Navigation.Trail(page.Route).Select(folder => folder.Title)),
            Name = page.Route.Name.Replace('-', ' ').Replace('_', ' '),
            Tags = [.. tags],
            Terms = page.Body.Terms,
            Facets = [.. tags.Select(tag => ("tag", tag))],
        };
    }

    /// <summary>The address as links of results need it.</summary>
    internal static string UrlOf(Route route) => Route.Home.LinkTo(route) is { } link && link != "./" ? link : "";

    private static SearchPage OfLesson(HandbookSite site, Lesson lesson)
    {
        var page = OfDocument(site, lesson.Page, "lesson");
        string[] teams = [.. lesson.Tracks.Select(track => track.Name)];
        return page with
        {
            Place = teams.Length > 0 ? string.Join(", ", teams) : page.Place,
            Tags = [.. page.Tags, .. lesson.Competencies.Select(competency => competency.Value), .. teams],
            Facets = [.. page.Facets, .. teams.Select(team => ("team", team))],
        };
    }

    private static SearchPage OfRule(RuleHelp rule) =>
        new(UrlOf(rule.Route), Rule, rule.Title, [new("", "", rule.Why)]) { Label = rule.Id, Ids = [rule.Id] };

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
