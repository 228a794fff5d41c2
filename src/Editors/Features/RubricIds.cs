using System.Collections.Immutable;
using Lintel.Editors.Places;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Text;

namespace Lintel.Editors.Features;

/// <summary>Gives a competency, a level or a behaviour of a rubric another id, in the rubric, in those that inherit it,
/// and in all that names it.</summary>
internal static class RubricIds
{
    /// <summary>The id at a place of a rubric's file; null where there is none.</summary>
    public static RenameSubject? Find(Workspace workspace, string path, LspPosition position)
    {
        var (line, column) = (position.Line + 1, position.Character + 1);
        foreach (var rubric in workspace.Site.Handbook.Rubrics)
        foreach (var id in Ids(rubric))
            if (id.At.File == path && PlaceFinder.Holds(id.At, line, column))
                return new(id.At, id.Value, name => Rename(workspace, id, name));
        return null;
    }

    private static IEnumerable<Located<string>> Ids(Rubric rubric) =>
        rubric
            .Levels.Select(level => level.Id)
            .Concat(rubric.Competencies.Select(competency => competency.Id))
            .Concat(
                rubric
                    .Competencies.SelectMany(competency => competency.Cells)
                    .SelectMany(cell => cell.Behaviours.Select(behaviour => behaviour.Id))
            );

    private static Result<WorkspaceEdit, string> Rename(Workspace workspace, Located<string> id, string name)
    {
        if (!RubricId.IsValid(name))
            return $"'{name}' is no id. Use small letters, digits and dashes, a letter first, 64 at most.";
        // Those that inherit what stands at this place have it under the same id.
        var edits = workspace
            .Site.Handbook.Rubrics.Where(rubric => Ids(rubric).Any(own => own.At == id.At))
            .SelectMany(rubric => Of(workspace, rubric, id, name))
            .ToImmutableArray();
        return new WorkspaceEdit([.. workspace.Changes(edits)]);
    }

    private static IEnumerable<TextEdit> Of(Workspace workspace, Rubric rubric, Located<string> id, string name)
    {
        var old = id.Value;
        foreach (var own in Ids(rubric).Where(own => own.At == id.At))
            yield return new(own.At, name);
        if (rubric.LevelOf(old) is { } level && level.Id.At == id.At)
        {
            foreach (var cell in rubric.Competencies.SelectMany(competency => competency.Cells))
                if (cell.Level.Value == old)
                    yield return new(cell.Level.At, name);
            foreach (var edit in Names(workspace, rubric, names => names.Length > 1 && names[^1] == old, name))
                yield return edit;
        }
        else if (rubric.CompetencyOf(old) is { } competency && competency.Id.At == id.At)
            foreach (
                var edit in Names(workspace, rubric, names => names.Length > 1 && names[1] == old, name, second: true)
            )
                yield return edit;
        else
            foreach (var place in CellsWith(rubric, id).SelectMany(route => References.To(workspace, new(route, old))))
                if (LinkAt(workspace, place.At) is { } link && link.Written.LastIndexOf('#') is >= 0 and var hash)
                    yield return new(link.At, $"{link.Written[..hash]}#{name}");
    }

    private static IEnumerable<Route> CellsWith(Rubric rubric, Located<string> id) =>
        from competency in rubric.Competencies
        from cell in competency.Cells
        where cell.Behaviours.Any(behaviour => behaviour.Id.At == id.At)
        select rubric.RouteOf(competency.Id.Value, cell.Level.Value);

    // "rubric:backend/system-design/staff", "/rubrics/backend/system-design/" and "backend/system-design" name it.
    private static IEnumerable<TextEdit> Names(
        Workspace workspace,
        Rubric rubric,
        Func<string[], bool> isMeant,
        string name,
        bool second = false
    )
    {
        var handbook = workspace.Site.Handbook;
        var written = handbook
            .Documents.SelectMany(page => page.Body.Links.Where(CodeActions.IsWhole))
            .Select(link => new Located<string>(link.Written, link.At))
            .Concat(handbook.Decisions.SelectMany(record => record.Competencies))
            .Concat(handbook.Lessons.SelectMany(lesson => lesson.Competencies))
            .Distinct();
        foreach (var reference in written)
        {
            var (path, behind) = Route.Split(reference.Value);
            var start =
                path.StartsWith("rubric:", StringComparison.OrdinalIgnoreCase) ? "rubric:".Length
                : path.StartsWith(SiteRoutes.Rubrics.Path, StringComparison.Ordinal) ? SiteRoutes.Rubrics.Path.Length
                : 0;
            var names = path[start..].TrimEnd('/').Split('/');
            if (names[0] != rubric.Id.Value || !isMeant(names))
                continue;
            names[second ? 1 : names.Length - 1] = name;
            yield return new(
                reference.At,
                path[..start] + string.Join('/', names) + (path.EndsWith('/') ? "/" : "") + behind
            );
        }
    }

    private static Link? LinkAt(Workspace workspace, SourceSpan at) =>
        workspace
            .Index.DocumentAt(at.File)
            ?.Body.Links.FirstOrDefault(link => link.At == at && CodeActions.IsWhole(link));
}
