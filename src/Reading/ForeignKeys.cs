using System.Collections.Frozen;
using Lintel.Diagnostics;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Keys of front matter by which other tools hide, guard or move a page, and which do nothing here: who relies
/// on one must hear of it.</summary>
internal static class ForeignKeys
{
    private static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>
    {
        ["Destination"] = "Name the file as its address is to be, and keep the old one with 'RedirectFrom'.",
        ["DestinationPath"] = "Name the file as its address is to be, and keep the old one with 'RedirectFrom'.",
        ["redirect_to"] = "Write 'RedirectTo'.",
        ["expiryDate"] = "Take the page out on that day, or leave a tombstone with 'retired'.",
        ["unpublishDate"] = "Take the page out on that day, or leave a tombstone with 'retired'.",
        ["private"] = "Write 'draft: true', or keep the page out of the handbook.",
        ["visible"] = "Write 'unlisted: true', or 'draft: true'.",
        ["hidden"] = "Write 'unlisted: true', or 'draft: true'.",
        ["password"] = "Nothing on a static site is secret; keep the page out of the handbook.",
        ["protected"] = "Nothing on a static site is secret; keep the page out of the handbook.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Keys of Docusaurus, MkDocs, Hugo, Jekyll, Starlight, docfx and VitePress that change nothing of what is
    // published.
    private static readonly FrozenSet<string> Harmless = (
        "authors categories category contributors cover custom_edit_url editUrl footer head hero hide "
        + "hide_table_of_contents hide_title icon image keywords lang last_update lastmod layout linkTitle "
        + "ms.author ms.date ms.topic next outline owner pagination_label pagination_next pagination_prev parent prev "
        + "sidebar sidebar_class_name sidebar_custom_props stage state subtitle summary tableOfContents template "
        + "thumbnail toc toc_max_heading_level toc_min_heading_level type uid version"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // In small letters it is a key of Jekyll, Hugo and VitePress, which stands in every page.
    private const string StatiqLayout = "Layout";

    /// <summary>Whether a key is one of another tool's, and so no slip for one of ours.</summary>
    public static bool IsKnown(string key) => Harmless.Contains(key)
        || Remedies.ContainsKey(key)
        || OldAddressReader.Keys.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports those that a page has, unless they are switched off.</summary>
    public static void Report(YamlMap? front, DiagnosticBag bag)
    {
        foreach (var (key, value) in front?.Entries ?? [])
            if (key.Value == StatiqLayout)
                bag.Add(SourceRules.IdleKey.At(key.At, (key.Value, "Leave it out: the theme has one layout.")));
            else if (Remedies.TryGetValue(key.Value, out var remedy) && value is not YamlScalar { Value: "false" })
                bag.Add(SourceRules.IdleKey.At(key.At, (key.Value, remedy)));
    }
}
