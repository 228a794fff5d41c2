using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary><c>toc.yml</c> of docfx, which may lead to those of other folders.</summary>
internal static class Docfx
{
    private const string Settings = "docfx.json";
    private const string FileName = "toc.yml";
    private const int Deepest = 8;

    private static readonly string[] Fronts = ["topicHref", "homepage"];

    /// <summary>Reads the file beside the settings of docfx; null where there is none.</summary>
    public static OtherNavigation? Read(IFolder root, string input)
    {
        if (((string[])["", input]).FirstOrDefault(place => root.HasFile(place + Settings)) is not { } home)
            return null;
        var paths = new NavigationPaths(home.TrimEnd('/'), input);
        var items = new NavigationItems(["name", "displayName"], ["href"], ["items"], paths.OfFile);
        return new(items.Read(Expand(root, home, "", 0)), []);
    }

    // The list of a folder, its paths from the home of docfx on.
    private static YamlNode? Expand(IFolder root, string home, string folder, int depth)
    {
        var path = home + folder + FileName;
        if (depth > Deepest || !root.HasFile(path) || SourceFileReader.ReadText(root, path, new()) is not { } text)
            return null;
        var node = YamlReader.Read(path, text, 1, new DiagnosticBag());
        return List((node as YamlMap)?["items"] ?? node);

        YamlNode? List(YamlNode? items) =>
            items is YamlList list ? list with { Items = [.. list.Items.OfType<YamlMap>().Select(Item)] } : null;

        YamlNode Item(YamlMap item)
        {
            var front = Fronts.Select(key => item[key]).OfType<YamlScalar>().FirstOrDefault();
            var href = item["href"] as YamlScalar;
            var below = List(item["items"]);
            if (href is not null && TocIn(href.Value) is { } inner)
            {
                below ??= SourcePath.Resolve(folder, inner) is { } target
                    ? Expand(root, home, target.TrimEnd('/') is { Length: > 0 } name ? name + "/" : "", depth + 1)
                    : null;
                href = null;
            }

            return item with
            {
                Entries =
                [
                    .. Pair("name", item["name"]),
                    .. Pair("href", (front ?? href) is { } page ? page with { Value = Rooted(page.Value) } : null),
                    .. Pair("items", below),
                ],
            };
        }

        // `~/guide.md` begins at the home of docfx, anything else beside the list.
        string Rooted(string written) =>
            written.StartsWith('~') ? written[1..]
            : Model.Addresses.WebAddress.Parse(written) is not null ? written
            : "/" + folder + written;
    }

    private static string? TocIn(string href) =>
        Model.Addresses.WebAddress.Parse(href) is not null ? null
        : href.EndsWith('/') ? href
        : href.EndsWith("/" + FileName, StringComparison.OrdinalIgnoreCase) ? SourcePath.Folder(href)
        : null;

    private static IEnumerable<KeyValuePair<YamlScalar, YamlNode>> Pair(string key, YamlNode? value) =>
        value is null ? [] : [KeyValuePair.Create(new YamlScalar(key, false, value.At), value)];
}
