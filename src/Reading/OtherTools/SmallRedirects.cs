using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>The redirects in the settings of mdBook and of GitBook.</summary>
internal static partial class SmallRedirects
{
    private const string Section = "[output.html.redirect]";

    /// <summary>From the file of a page, below the root, to the addresses that lead to it.</summary>
    public static ILookup<string, string> Read(SmallSite site)
    {
        var folder = site.Folder.Length > 0 ? site.Folder + "/" : "";
        var found = site.Tool switch
        {
            "mdBook" => OfMdBook(site.Text),
            "GitBook" => OfGitBook(site),
            _ => [],
        };
        return found.ToLookup(redirect => folder + redirect.To, redirect => redirect.From);
    }

    // The target counts from the old address: "/deep/old.html" = "../new.html".
    private static IEnumerable<(string From, string To)> OfMdBook(string text) =>
        from line in text.Split('\n')
            .Select(line => line.Trim())
            .SkipWhile(line => line != Section)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('['))
        let match = Line().Match(line)
        where match.Success
        let target = SourcePath.Resolve(
            match.Groups["from"].Value.TrimStart('/'),
            match.Groups["to"].Value.Split('#')[0]
        )
        where target?.EndsWith(".html", StringComparison.Ordinal) == true
        from file in (string[])[target[..^5] + ".md", .. Readme(target)]
        select (match.Groups["from"].Value, file);

    private static string[] Readme(string target) =>
        target.EndsWith("index.html", StringComparison.Ordinal) ? [target[..^"index.html".Length] + "README.md"] : [];

    private static IEnumerable<(string From, string To)> OfGitBook(SmallSite site) =>
        ((MarginKeys.Find(site.Path, site.Text, "redirects") as YamlMap)?.Entries ?? [])
            .Where(entry => entry.Value is YamlScalar)
            .Select(entry =>
                (
                    $"/{entry.Key.Value.Trim('/')}/",
                    SourcePath.Resolve("", ((YamlScalar)entry.Value).Value.Split('#')[0]) ?? ""
                )
            );

    [GeneratedRegex("""^"(?<from>/[^"]+)"\s*=\s*"(?<to>[^"]+)"\s*(?:#.*)?$""")]
    private static partial Regex Line();
}
