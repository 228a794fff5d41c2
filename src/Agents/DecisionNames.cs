using Lintel.Authoring.Records;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Agents;

/// <summary>Finds a record by whatever an agent has seen of it: what people call it, or the address of its
/// page.</summary>
internal static class DecisionNames
{
    /// <summary>The record, or a sentence that says why it is none and may quote authors.</summary>
    public static Result<Decision, string> Find(HandbookSite site, string name) =>
        AddressOf(site, name.Trim()) is { } path
        && site.Handbook.Decisions.FirstOrDefault(record => record.Page.Route.Path.Trim('/') == path) is { } there
            ? there
            : RecordFinder.Find(site.Handbook, name);

    /// <summary>Says that a name is not clear.</summary>
    public static ToolAnswer Refuse(string why) =>
        ToolAnswer.Refuse("The name is that of no single record. Use 'search' to find it.", (why, "text"));

    // A page by its address on the site, its path there, or that of its Markdown.
    private static string? AddressOf(HandbookSite site, string name)
    {
        var path =
            site.Handbook.Settings.Url is { } url && name.StartsWith(url, StringComparison.OrdinalIgnoreCase)
                ? name[url.Length..]
            : name.StartsWith(PageResources.Scheme, StringComparison.Ordinal) ? name[PageResources.Scheme.Length..]
            : name;
        if (path.Length == 0 || path[0] != '/')
            return null;
        var bare = Uri.UnescapeDataString(path.Split('#', '?')[0]);
        return (bare.EndsWith("/index.md", StringComparison.Ordinal) ? bare[..^"index.md".Length] : bare).Trim('/');
    }
}
