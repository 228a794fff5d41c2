using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Outputs;
using Lintel.Rendering;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>Tells of files that would take the place of what the build itself makes, before anything is
/// drawn.</summary>
internal static class MadeAddresses
{
    private static readonly string[] Folders = ["search/", "schemas/"];

    /// <summary>A finding for each asset that cannot be written.</summary>
    public static IEnumerable<Diagnostic> Check(HandbookSite site)
    {
        var assets = site.Handbook.Assets;
        if (assets.IsEmpty)
            return [];
        // Also where a system does not tell capitals from small letters.
        var made = SiteRenderer
            .Pages(site)
            .Select(page => page.Path)
            .SelectMany(path => new[] { path, MarkdownAlternates.Beside(path) })
            .Concat(ThemeAssets.Create(site).Select(file => file.Path))
            .Concat(SiteFiles.Find(site.Handbook).Select(path => path[1..]))
            .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        return from asset in assets
            let path = asset.SitePath[1..]
            where
                made.Contains(path)
                || Folders.Any(folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            select OutputRules.MadeAddress.At(SourceSpan.StartOf(asset.Source), asset.SitePath);
    }
}
