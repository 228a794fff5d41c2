using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Model.Rubrics;
using Lintel.Text;

namespace Lintel.Site;

/// <summary>A page that refers to another.</summary>
public sealed record Citation(CitationKind Kind, Route From, string Title)
{
    /// <summary>The whole address of the page, where another handbook has it; then <see cref="From"/> says
    /// nothing.</summary>
    internal string? Elsewhere { get; init; }
}

/// <summary>What kind of page refers: the groups of "Cited by".</summary>
public enum CitationKind
{
    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>A decision record.</summary>
    Decision,

    /// <summary>A cell of a rubric, through its evidence.</summary>
    RubricCell,

    /// <summary>Any other page.</summary>
    Page,

    /// <summary>A page of another handbook, as its export tells.</summary>
    OtherHandbook,
}

/// <summary>Who refers to whom.</summary>
public sealed class Citations
{
    private readonly ILookup<Route, Citation> byTarget;

    private Citations(ILookup<Route, Citation> byTarget) => this.byTarget = byTarget;

    /// <summary>Every reference of the handbook, gathered once.</summary>
    public static Citations Create(Handbook handbook)
    {
        var all = handbook
            .Pages.SelectMany(page => Links(CitationKind.Page, page))
            .Concat(handbook.Lessons.SelectMany(lesson => Links(CitationKind.Lesson, lesson.Page)))
            .Concat(handbook.Decisions.SelectMany(decision => Links(CitationKind.Decision, decision.Page)))
            .Concat(handbook.Rubrics.SelectMany(rubric => Evidence(rubric, isOneOfMany: handbook.Rubrics.Length > 1)))
            .Concat(handbook.Federated.SelectMany(other => Elsewhere(other, handbook.Settings.Url)));
        return new(
            all.Where(pair => pair.Target != pair.Citation.From || pair.Citation.Elsewhere is not null)
                .ToLookup(pair => pair.Target, pair => pair.Citation)
        );
    }

    /// <summary>The pages that refer to a page: by kind, then address, each once.</summary>
    public ImmutableArray<Citation> To(Route route) =>
        [
            .. byTarget[route]
                .Distinct()
                .OrderBy(citation => citation.Kind)
                .ThenBy(citation => citation.Elsewhere ?? citation.From.Path, StringComparer.Ordinal),
        ];

    private static IEnumerable<(Route Target, Citation Citation)> Links(CitationKind kind, Document page) =>
        from link in page.Body.Links
        let target = link.Target as LinkTarget.ToPage
        where target is not null && !page.Metadata.Excluded
        select (target.Route, new Citation(kind, page.Route, page.Title));

    private static IEnumerable<(Route Target, Citation Citation)> Elsewhere(FederatedCatalog other, string? site)
    {
        if (site is null || other.Url is null)
            yield break;
        var titles = other.Pages.ToLookup(page => page.Address, page => page.Title, StringComparer.Ordinal);
        foreach (var link in other.Relied)
        {
            if (!link.Address.StartsWith(site + "/", StringComparison.OrdinalIgnoreCase))
                continue;
            var path = Uri.UnescapeDataString(link.Address[site.Length..].Split('#', '?')[0]).TrimEnd('/') + "/";
            var from = other.Url + UrlPath.Escape(link.From);
            yield return (
                new(path),
                new(CitationKind.OtherHandbook, Route.Home, $"{other.Title}: {titles[from].FirstOrDefault(link.From)}")
                {
                    Elsewhere = from,
                }
            );
        }
    }

    private static IEnumerable<(Route Target, Citation Citation)> Evidence(Rubric rubric, bool isOneOfMany) =>
        from competency in rubric.Competencies
        from cell in competency.Cells
        from behaviour in cell.Behaviours
        from evidence in behaviour.Evidence
        where evidence.Target is not null
        let level = rubric.Levels.FirstOrDefault(level => level.Id.Value == cell.Level.Value)
        where level is not null
        select (
            evidence.Target!.Value,
            new Citation(
                CitationKind.RubricCell,
                rubric.RouteOf(competency.Id.Value, level.Id.Value),
                // Two roles may have cells of the same name.
                (isOneOfMany ? rubric.Title.Value + ": " : "") + $"{competency.Title.Value}, {level.Title.Value}"
            )
        );
}
