using Lintel.Model;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Where front matter wants a page to be seen, in Lintel's words and in those of Docusaurus, Hugo, Jekyll,
/// MkDocs, Starlight and VitePress.</summary>
internal static class ListingReader
{
    /// <summary>Takes what it says over.</summary>
    public static Metadata Read(YamlMapReader map, Metadata metadata)
    {
        var published = map.Text("published");
        bool[] drafts = [Says(map, true, "draft", "headless"), Says(map, false, "publish"), IsFalse(published)];
        bool[] search =
        [
            Says(map, false, "search", "pagefind", "searchable"),
            Says(map, true, "search_exclude", "search.exclude"),
            Hides(map, "search", "exclude"),
        ];
        bool[] engines =
        [
            Says(map, true, "noindex", "robotsNoIndex", "sitemap_exclude", "sitemap.exclude", "sitemap.disable"),
            Says(map, false, "sitemap"),
            Hides(map, "robots", "noindex"),
        ];
        var isHidden = Says(map, true, "nav_exclude", "hide_from_nav", "sidebar.hidden");
        var isUnlisted = Says(map, true, "excluded", "unlisted") || IsRefused(map, "list") || IsRefused(map, "render");
        return metadata with
        {
            IsDraft = drafts.Contains(true),
            Published = IsTrue(published) || IsFalse(published) ? null : published ?? map.Text("publishDate"),
            Excluded = isUnlisted,
            IsInNavigation = !isUnlisted && !isHidden,
            IsInSearch = !isUnlisted && !search.Contains(true),
            IsIndexed = !isUnlisted && !engines.Contains(true),
        };
    }

    // Every key is asked for, so that none counts as unknown.
    private static bool Says(YamlMapReader map, bool flag, params ReadOnlySpan<string> keys)
    {
        var isSaid = false;
        foreach (var key in keys)
        {
            var (name, inner) = key.Split('.') is [var outer, var below] ? (outer, below) : (key, null);
            var node = map.Node(name);
            if (inner is not null)
                node = (node as YamlMap)?[inner];
            var text = node is YamlScalar scalar ? new Located<string>(scalar.Value, scalar.At) : null;
            isSaid |= flag ? IsTrue(text) : IsFalse(text);
            // What is no such word is no wish to be seen either; the keys that Lintel itself has say so.
            if (key is "draft" or "excluded" or "unlisted" && !IsTrue(text) && !IsFalse(text))
                map.Boolean(key);
        }

        return isSaid;
    }

    // Hugo makes no page of `build: {render: never}`, and lists none of `list: never`; `link` is an address alone.
    internal static bool IsRefused(YamlMapReader map, string step)
    {
        YamlNode?[] said = [map.Node("build"), map.Node("_build")];
        return said.Select(node => ((node as YamlMap)?[step] as YamlScalar)?.Value.ToLowerInvariant())
            .Any(word => word is "never" or "false" || (word is "link" && step == "render"));
    }

    private static bool Hides(YamlMapReader map, string key, string word) =>
        map.Node(key) switch
        {
            YamlScalar scalar => scalar.Value.Contains(word, StringComparison.OrdinalIgnoreCase),
            YamlList list => list.Items.OfType<YamlScalar>().Any(item => item.Value == word),
            _ => false,
        };

    private static bool IsTrue(Located<string>? text) => text?.Value.ToLowerInvariant() is "true" or "yes" or "on";

    private static bool IsFalse(Located<string>? text) => text?.Value.ToLowerInvariant() is "false" or "no" or "off";
}
