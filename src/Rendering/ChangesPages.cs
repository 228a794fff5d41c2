using Lintel.Changes.Articles;
using Lintel.Site;
using Lintel.Theme.Changes;

namespace Lintel.Rendering;

/// <summary>The page of a preview that shows what changed; production has none.</summary>
internal static class ChangesPages
{
    /// <summary>The page, or nothing.</summary>
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        site.Preview is not { } preview
            ? []
            :
            [
                ComponentPage.Create<PreviewChangesPage>(
                    site.At(preview.Route),
                    () => [("Preview", preview), ("Shown", ShownChanges.Create(preview.Changes))]
                ),
            ];
}
