using System.Collections.Immutable;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Drafts;

/// <summary>Where the links of a draft may lead.</summary>
/// <param name="Pages">Addresses of pages, with the anchors on each.</param>
/// <param name="Files">Source files that are pages, with the address of each.</param>
/// <param name="Assets">Source files that are carried along.</param>
/// <param name="Folders">Folders of decision records, with the page of each.</param>
/// <param name="References">Names of cross references, in small letters, with the page of each.</param>
internal sealed record DraftLinks(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Pages,
    ImmutableSortedDictionary<string, string> Files,
    ImmutableArray<string> Assets,
    ImmutableSortedDictionary<string, string> Folders,
    ImmutableSortedDictionary<string, string> References
)
{
    /// <summary>Where the composer finds them: only who writes a link needs them.</summary>
    public const string Address = "/adr/new/links.json";

    /// <summary>The links that lead somewhere on a site.</summary>
    public static DraftLinks Create(HandbookSite site)
    {
        var handbook = site.Handbook;
        return new(
            Sorted(
                site.Map.Routes.Select(route =>
                    (route.Path, site.Map.AnchorsOf(route)!.Order(StringComparer.Ordinal).ToImmutableArray())
                )
            ),
            Sorted(
                handbook
                    .Documents.Select(document => (document.Source, document.Route.Path))
                    .Concat(handbook.Rubrics.Select(rubric => (rubric.Source, rubric.Route.Path)))
            ),
            [.. handbook.Assets.Select(asset => asset.Source).Order(StringComparer.Ordinal)],
            Sorted(
                handbook
                    .Settings.DecisionFolders.Where(folder => folder.Length > 0)
                    .Select(folder => (folder, Package.PageOf(handbook.Settings, folder).Path))
            ),
            // A record that only previews show has a name, but no page here.
            Sorted(
                handbook
                    .References.Where(name => site.Map.AnchorsOf(name.Value) is not null)
                    .Select(name => (name.Key.ToLowerInvariant(), name.Value.Path))
            )
        );
    }

    private static ImmutableSortedDictionary<string, TValue> Sorted<TValue>(IEnumerable<(string Key, TValue)> pairs) =>
        pairs
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Item2, StringComparer.Ordinal);
}
