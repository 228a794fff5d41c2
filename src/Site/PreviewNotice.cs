using Lintel.Model;
using Lintel.Model.Changes;

namespace Lintel.Site;

/// <summary>What a build that is not production shows besides the handbook: that it is a preview, and what
/// changed.</summary>
/// <param name="Context">Where it will be seen.</param>
/// <param name="Changes">What it does to the handbook.</param>
/// <param name="Route">Address of the page that shows the changes.</param>
public sealed record PreviewNotice(SiteContext Context, ChangeSet Changes, Route Route)
{
    /// <summary>The preview of a handbook. A handbook may have a page called "changes" itself; names with an underscore
    /// are never published, so that one is free.</summary>
    public static PreviewNotice Create(Handbook handbook, SiteContext context, ChangeSet changes) =>
        new(
            context,
            changes,
            handbook.Documents.Any(page => page.Route.Path == "/changes/") ? new("/_changes/") : new("/changes/")
        );
}
