using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>Redirects that the host of the old site was told: <c>_redirects</c> of Netlify and Cloudflare,
/// <c>netlify.toml</c>, <c>vercel.json</c>; and those of MkDocs that lead to other sites.</summary>
internal static partial class HostRedirects
{
    private static readonly string[] Folders = ["", "static/", "public/", "website/static/", "docs/public/"];

    /// <summary>From old addresses to pages of this site.</summary>
    public static IEnumerable<(string From, string To)> Read(IFolder root, string input) =>
        All(root, input).Where(IsTaken).Select(found => (found.From.TrimEnd('/') + "/", found.To.Split('#', '?')[0]));

    /// <summary>Tells of each file whose redirects are not all taken over.</summary>
    public static void Report(IFolder root, string input, DiagnosticBag bag)
    {
        foreach (
            var lost in All(root, input)
                .Concat(MkDocs.Read(root)?.RedirectsElsewhere ?? [])
                .Where(found => !IsTaken(found))
                .GroupBy(found => found.At.File)
        )
        {
            var first = lost.First();
            bag.Add(RepositoryRules.LostRedirect.At(first.At, (first.From, first.To, lost.Count())));
        }
    }

    private static bool IsTaken((string From, string To, SourceSpan At) found) =>
        found.To.StartsWith('/')
        && !found.To.StartsWith("//", StringComparison.Ordinal)
        && found.From.StartsWith('/')
        && !Pattern().IsMatch(found.From + found.To);

    private static IEnumerable<(string From, string To, SourceSpan At)> All(IFolder root, string input) =>
        Folders
            .Append(input)
            .Distinct()
            .Select(folder => folder + "_redirects")
            .Where(root.HasFile)
            .SelectMany(path => OfLines(root, path))
            .Concat(OfVercel(root, "vercel.json"))
            .Concat(OfNetlify(root, "netlify.toml"));

    // `/old /new 301`; conditions and other status codes belong to the host.
    private static IEnumerable<(string From, string To, SourceSpan At)> OfLines(IFolder root, string path) =>
        from line in (SourceFileReader.ReadText(root, path, new()) ?? "").Split('\n').Index()
        let words = line.Item.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        where words.Length is 2 or 3 && words[0][0] != '#'
        where words.Length == 2 || Moved().IsMatch(words[2])
        select (words[0], words[1], new SourceSpan(path, line.Index + 1, 1, line.Index + 1, 1));

    private static IEnumerable<(string From, string To, SourceSpan At)> OfVercel(IFolder root, string path) =>
        Pairs(root.HasFile(path) ? SourceFileReader.ReadMap(root, path) : null, "source", "destination");

    private static IEnumerable<(string From, string To, SourceSpan At)> OfNetlify(IFolder root, string path)
    {
        var text = root.HasFile(path) ? SourceFileReader.ReadText(root, path, new()) : null;
        return Pairs(text is null ? null : TomlReader.Read(path, text, 1, new()), "from", "to");
    }

    private static IEnumerable<(string From, string To, SourceSpan At)> Pairs(YamlMap? map, string old, string now) =>
        from item in ((map?["redirects"] as YamlList)?.Items ?? []).OfType<YamlMap>()
        let source = item[old] as YamlScalar
        let target = item[now] as YamlScalar
        where source is { Value.Length: > 0 } && target is { Value.Length: > 0 }
        where (item["status"] as YamlScalar)?.Value is null or "301" or "302" or "307" or "308"
        select (source.Value, target.Value, source.At);

    [GeneratedRegex(@"[*:()$]")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^30[1278]!?$")]
    private static partial Regex Moved();
}
