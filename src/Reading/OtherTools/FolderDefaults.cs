using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>What another tool lets a folder say of the pages below it, as far as it keeps them from readers:
/// <c>cascade</c> of Hugo, <c>defaults</c> of Jekyll, <c>.meta.yml</c> of Material.</summary>
internal static class FolderDefaults
{
    /// <summary>What Material calls such a file.</summary>
    public const string OfMaterialName = ".meta.yml";

    private static readonly string[] Hiding =
    [
        "_build",
        "build",
        "draft",
        "headless",
        "list",
        "noindex",
        "publish",
        "published",
        "render",
        "robots",
        "robotsNoIndex",
        "search",
        "sitemap",
        "unlisted",
    ];

    /// <summary>Whether a key is one that keeps pages from readers.</summary>
    public static bool IsHiding(string key) => Hiding.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>By the folder with its closing slash.</summary>
    public static IEnumerable<(string Folder, YamlMap Says)> Read(IFolder root, HandbookFiles files) =>
        OfHugo(root, files)
            .Concat(OfJekyll(root, files.Input))
            .Concat(OfMaterial(root, files))
            .Select(found => (found.Folder, Kept(found.Says)))
            .Where(found => !found.Item2.Entries.IsEmpty);

    private static IEnumerable<(string Folder, YamlMap Says)> OfHugo(IFolder root, HandbookFiles files)
    {
        if (files.Old.Tool is not "Hugo")
            return [];
        var pages =
            from path in files.Pages
            where SourcePath.Stem(path) is "_index"
            let front = SourceFileReader.Read(root, path, new DiagnosticBag())?.FrontMatter
            from map in Maps(front?["cascade"])
            // What holds for some of the pages alone is left to them.
            where map["target"] is null && map["_target"] is null
            select (SourcePath.Folder(path), map);
        var site = SmallSite.Read(root);
        var settings =
            from map in Maps(site?.Settings?["cascade"])
            let folder = Targeted(map["target"] as YamlMap ?? map["_target"] as YamlMap)
            where folder is not null
            select (site!.Folder + folder, map);
        return settings.Concat(pages);
    }

    // "/internal/**" is a folder, and so is "{/internal,/internal/**}"; of other patterns none can be named.
    private static string? Targeted(YamlMap? target)
    {
        if (target is null)
            return "/";
        if (target.Entries.Length != 1 || target["path"] is not YamlScalar { Value: var written })
            return null;
        var folders = written
            .Trim('{', '}')
            .Split(',', StringSplitOptions.TrimEntries)
            .Select(path => path.TrimEnd('*').TrimEnd('/') + "/")
            .Distinct()
            .ToArray();
        return folders is [['/', ..] folder] && !folder.Contains('*', StringComparison.Ordinal) ? folder : null;
    }

    private static IEnumerable<(string Folder, YamlMap Says)> OfJekyll(IFolder root, string input)
    {
        foreach (var place in ((string[])["", input]).Distinct())
        {
            var path = place + "_config.yml";
            if (
                !root.HasFile(path)
                || SourceFileReader.ReadText(root, path, new DiagnosticBag()) is not { } text
                || MarginKeys.Find(path, text, "defaults") is not YamlList defaults
            )
                continue;
            foreach (var entry in defaults.Items.OfType<YamlMap>())
                if (
                    entry["values"] is YamlMap values
                    && entry["scope"] is YamlMap scope
                    && ((scope["path"] as YamlScalar)?.Value.Trim('/') ?? "") is var written
                    // "internal/*" is all of the folder.
                    && (written.EndsWith("/*", StringComparison.Ordinal) ? written[..^2] : written) is var below
                    && !below.Contains('*', StringComparison.Ordinal)
                    && FolderOf(below, (scope["type"] as YamlScalar)?.Value) is { } folder
                )
                    yield return (place + folder, values);
        }
    }

    // Posts, drafts and each collection lie in a folder of their own; of all pages none can be named.
    private static string? FolderOf(string below, string? type)
    {
        var folder = below.Length > 0 ? below + "/" : "";
        var own = $"_{type}/";
        return type is null || folder.EndsWith(own, StringComparison.Ordinal) ? folder
            : type is not "pages" ? folder + own
            : folder.Length > 0 ? folder
            : null;
    }

    private static IEnumerable<(string Folder, YamlMap Says)> OfMaterial(IFolder root, HandbookFiles files) =>
        MkDocs.Read(root) is null
            ? []
            : from folder in files.Pages.SelectMany(SourcePath.Folders).Distinct().Order(StringComparer.Ordinal)
            let path = folder + OfMaterialName
            where root.HasFile(path)
            let map = SourceFileReader.ReadMap(root, path) ?? DirectoryMetadata.OfBroken(root, path)
            where map is not null
            select (folder, map);

    private static IEnumerable<YamlMap> Maps(YamlNode? node) =>
        node is YamlList list ? list.Items.OfType<YamlMap>()
        : node is YamlMap map ? [map]
        : [];

    private static YamlMap Kept(YamlMap map) =>
        map with
        {
            Entries = [.. map.Entries.Where(entry => IsHiding(entry.Key.Value))],
        };
}
