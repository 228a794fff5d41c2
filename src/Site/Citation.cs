using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Rubrics;

namespace Lintel.Site;

/// <summary>A page that refers to another.</summary>
public sealed record Citation(CitationKind Kind, Route From, string Title);

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
            .Concat(handbook.Rubrics.SelectMany(rubric => Evidence(rubric, isOneOfMany: handbook.Rubrics.Length > 1)));
        return new(
            all.Where(pair => pair.Target != pair.Citation.From).ToLookup(pair => pair.Target, pair => pair.Citation)
        );
    }

    /// <summary>The pages that refer to a page: by kind, then address, each once.</summary>
    public ImmutableArray<Citation> To(Route route) =>
        [
            .. byTarget[route]
                .Distinct()
                .OrderBy(citation => citation.Kind)
                .ThenBy(citation => citation.From.Path, StringComparer.Ordinal),
        ];

    private static IEnumerable<(Route Target, Citation Citation)> Links(CitationKind kind, Document page) =>
        from link in page.Body.Links
        let target = link.Target as LinkTarget.ToPage
        where target is not null && !page.Metadata.Excluded
        select (target.Route, new Citation(kind, page.Route, page.Title));

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
