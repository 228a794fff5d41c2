using System.Collections.Immutable;
using Lintel.Editors.Places;
using Lintel.Editors.Protocol;

namespace Lintel.Editors.Features;

/// <summary>Where something is written, and who leads to it.</summary>
internal static class References
{
    /// <summary>Where that is written which a place leads to.</summary>
    public static ImmutableArray<LspLocation> Definition(Workspace workspace, PositionParams asked) =>
        workspace.PathOf(asked.TextDocument.Uri) is { } path
        && PlaceFinder.Find(workspace, path, asked.Position) is { } place
        && workspace.Index.SourceOf(place.Target) is { } source
            ? [workspace.LocationOf(source)]
            : [];

    /// <summary>All places that lead to what stands at a place: a page as a whole, or one of its headings.</summary>
    public static ImmutableArray<LspLocation> Find(Workspace workspace, ReferenceParams asked)
    {
        if (TargetAt(workspace, asked) is not { } target)
            return [];
        var own = asked.Context is { IncludeDeclaration: true } ? workspace.Index.SourceOf(target) : null;
        return
        [
            .. To(workspace, target)
                .Select(place => place.At)
                .Concat(own is { } at ? [at] : [])
                .Distinct()
                .OrderBy(at => at.File, StringComparer.Ordinal)
                .ThenBy(at => at.Line)
                .ThenBy(at => at.Column)
                .Select(workspace.LocationOf),
        ];
    }

    /// <summary>All places that lead to a target, or to anything on its page where it has no anchor.</summary>
    public static IEnumerable<Place> To(Workspace workspace, PlaceTarget target) =>
        workspace.Index.Places.Where(place =>
            place.Target.Route == target.Route
            && place.Target.Asset == target.Asset
            && (target.Fragment is null || place.Target.Fragment == target.Fragment)
        );

    private static PlaceTarget? TargetAt(Workspace workspace, ReferenceParams asked)
    {
        if (workspace.PathOf(asked.TextDocument.Uri) is not { } path)
            return null;
        if (PlaceFinder.Find(workspace, path, asked.Position) is { } place)
            return place.Target;
        if (PlaceFinder.HeadingAt(workspace, path, asked.Position) is var (page, heading))
            return new(page.Route, heading == page.Body.Title ? null : heading.Id);
        return workspace.Index.DocumentAt(path) is { } whole ? new(whole.Route) : null;
    }
}
