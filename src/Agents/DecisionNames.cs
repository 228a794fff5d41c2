using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Agents;

/// <summary>Finds a record by whatever an agent has seen of it.</summary>
internal static class DecisionNames
{
    /// <summary>The record, or all that may be meant where it is not one.</summary>
    public static Result<Decision, Decision[]> Find(HandbookSite site, string name)
    {
        var records = site.Handbook.Decisions;
        var bare = name.Trim();
        var path = AddressOf(site, bare);
        Decision[] found =
        [
            .. records.Where(record =>
                record.Page.Source == bare || (path is not null && record.Page.Route.Path.Trim('/') == path)
            ),
        ];
        if (found.Length == 0)
            found = [.. records.Where(record => IsNamed(record, bare))];
        return found is [var one] ? one : found;
    }

    /// <summary>Says that a name is not clear, with those that may be meant.</summary>
    public static ToolAnswer Refuse(HandbookSite site, string name)
    {
        var meant = Find(site, name).Problem ?? [];
        if (meant.Length > 1)
            return ToolAnswer.Refuse(
                "Several records are called so. Name the one that is meant by its path.",
                (string.Concat(meant.Select(record => record.Page.Source + "\n")), "text")
            );
        var nearest = NearestName.Find(name, site.Handbook.Decisions.SelectMany(Names));
        return ToolAnswer.Refuse(
            "The handbook has no record of this name. Use 'search' to find it.",
            nearest is null ? [] : [($"Nearest: {nearest}\n", "text")]
        );
    }

    private static bool IsNamed(Decision record, string name) =>
        Names(record).Contains(name, StringComparer.OrdinalIgnoreCase)
        || (record.Number?.Value is { } number && name.Length > 0 && name.TrimStart('0') == number);

    private static IEnumerable<string> Names(Decision record)
    {
        yield return record.Id;
        yield return record.Label;
        if (record.Package.Length > 0)
        {
            yield return $"{record.Package}/{record.Id}";
            yield return $"{record.Package}/{record.Number?.Value}";
        }
    }

    // A page by its address on the site, its path there, or that of its Markdown.
    private static string? AddressOf(HandbookSite site, string name)
    {
        var settings = site.Handbook.Settings;
        var path =
            settings.Url is { } url && name.StartsWith(url, StringComparison.OrdinalIgnoreCase) ? name[url.Length..]
            : name.StartsWith("handbook://", StringComparison.Ordinal) ? name["handbook://".Length..]
            : name;
        if (path.Length == 0 || path[0] != '/')
            return null;
        var bare = Uri.UnescapeDataString(path.Split('#', '?')[0]);
        return (bare.EndsWith("/index.md", StringComparison.Ordinal) ? bare[..^"index.md".Length] : bare).Trim('/');
    }
}
