using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Site;

namespace Lintel.Editors.Places;

/// <summary>From addresses of the site to the places of the sources that they stand for, and all places that lead to
/// them.</summary>
internal sealed class SiteIndex
{
    private readonly HandbookSite site;
    private readonly Dictionary<string, Document> bySource;
    private readonly Dictionary<Route, Document> byRoute;
    private readonly Dictionary<Route, Decision> records;
    private readonly Dictionary<Route, (SourceSpan At, string Title)> cells = [];
    private readonly Lazy<ImmutableArray<Place>> places;

    /// <summary>Gathers the places of a site.</summary>
    public SiteIndex(HandbookSite site)
    {
        this.site = site;
        var documents = site.Handbook.Documents.ToArray();
        bySource = documents.DistinctBy(page => page.Source).ToDictionary(page => page.Source, StringComparer.Ordinal);
        byRoute = documents.DistinctBy(page => page.Route).ToDictionary(page => page.Route);
        records = site
            .Handbook.Decisions.DistinctBy(record => record.Page.Route)
            .ToDictionary(record => record.Page.Route);
        foreach (var rubric in site.Handbook.Rubrics)
            Add(rubric);
        places = new(() => [.. OfDocuments().Concat(OfRecords()).Concat(OfLessons()).Concat(OfRubrics())]);
    }

    /// <summary>Everything that leads somewhere.</summary>
    public ImmutableArray<Place> Places => places.Value;

    /// <summary>The page of a source file; null where there is none.</summary>
    public Document? DocumentAt(string source) => bySource.GetValueOrDefault(source);

    /// <summary>The page at an address; null where no file of its own is behind it.</summary>
    public Document? DocumentOf(Route route) => byRoute.GetValueOrDefault(route);

    /// <summary>The record at an address; null where there is none.</summary>
    public Decision? RecordOf(Route route) => records.GetValueOrDefault(route);

    /// <summary>What a target is called; null where nobody says.</summary>
    public string? TitleOf(PlaceTarget target) =>
        RecordOf(target.Route)?.LabelledName
        ?? DocumentOf(target.Route)?.Title
        ?? (cells.TryGetValue(target.Route, out var cell) ? cell.Title : null);

    /// <summary>Where a target is written; null where it is no text of the handbook.</summary>
    public SourceSpan? SourceOf(PlaceTarget target)
    {
        if (target.Asset is { } asset)
            return SourceSpan.StartOf(asset);
        if (DocumentOf(target.Route) is { } page)
            return HeadingOf(page, target.Fragment)?.At ?? page.TitleSpan;
        return cells.TryGetValue(target.Route, out var cell) ? cell.At : null;
    }

    /// <summary>The heading of an anchor; null where it is none.</summary>
    public static Heading? HeadingOf(Document page, string? fragment) =>
        fragment is null ? null
        : page.Body.Title?.Id == fragment ? page.Body.Title
        : page.Body.Headings.FirstOrDefault(heading => heading.Id == fragment);

    /// <summary>Where a link leads; null where it is nothing of this handbook.</summary>
    public static PlaceTarget? TargetOf(LinkTarget target) =>
        target switch
        {
            LinkTarget.ToPage page => new(page.Route, page.Fragment),
            LinkTarget.ToAsset asset => new(default) { Asset = asset.Source },
            _ => null,
        };

    private IEnumerable<Place> OfDocuments() =>
        from page in bySource.Values
        from link in page.Body.Links
        let target = TargetOf(link.Target)
        where target is not null
        select new Place(link.At, target);

    // A link in a relation is told as a link already.
    private IEnumerable<Place> OfRecords() =>
        from record in site.Handbook.Decisions
        let linked = record.Page.Body.Links.Select(link => link.At.Line).ToHashSet()
        from place in record
            .Relations.Where(relation => !linked.Contains(relation.Target.At.Line))
            .Select(relation => (relation.Target.At, Route: site.Index.Find(record, relation)?.Page.Route))
            .Concat(record.Competencies.Select(skill => (skill.At, Route: CompetencyOf(skill.Value))))
        where place.Route is not null
        select new Place(place.At, new(place.Route!.Value));

    private IEnumerable<Place> OfLessons() =>
        from lesson in site.Handbook.Lessons
        from skill in lesson.Competencies
        let route = CompetencyOf(skill.Value)
        where route is not null
        select new Place(skill.At, new(route!.Value));

    private IEnumerable<Place> OfRubrics() =>
        from rubric in site.Handbook.Rubrics
        from competency in rubric.Competencies
        from cell in competency.Cells
        from behaviour in cell.Behaviours
        from evidence in behaviour.Evidence
        where evidence.Target is not null
        select new Place(evidence.Reference.At, new(evidence.Target!.Value));

    private Route? CompetencyOf(string written) =>
        site.Handbook.References.TryGetValue($"rubric:{written}", out var route) ? route : null;

    private void Add(Rubric rubric)
    {
        cells[rubric.Route] = (rubric.Id.At, rubric.Title.Value);
        foreach (var level in rubric.Levels)
            cells[rubric.RouteOf(level.Id.Value)] = (level.Id.At, $"{rubric.Title.Value}: {level.Title.Value}");
        foreach (var competency in rubric.Competencies)
        {
            cells[rubric.RouteOf(competency.Id.Value)] = (
                competency.Id.At,
                $"{rubric.Title.Value}: {competency.Title.Value}"
            );
            foreach (var cell in competency.Cells)
                cells[rubric.RouteOf(competency.Id.Value, cell.Level.Value)] = (
                    cell.Level.At,
                    $"{competency.Title.Value}, {rubric.LevelOf(cell.Level.Value)?.Title.Value}"
                );
        }
    }
}
