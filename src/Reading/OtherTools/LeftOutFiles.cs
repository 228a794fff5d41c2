using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Reading.Files;
using Lintel.Reading.OtherTools.Scripts;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>What the settings of another tool keep off its site, and so off this one: a team that hid a page there has
/// not asked anybody to show it.</summary>
internal sealed partial class LeftOutFiles
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries;

    private readonly ImmutableArray<Func<string, bool>> tools;

    private LeftOutFiles(ImmutableArray<Func<string, bool>> tools, ImmutableArray<Located<string>> unread) =>
        (this.tools, Unread) = (tools, unread);

    /// <summary>What keeps pages off the site of another tool, and cannot be read here.</summary>
    public ImmutableArray<Located<string>> Unread { get; }

    /// <summary>Reads the settings of all tools that a repository was set up for.</summary>
    public static LeftOutFiles Read(IFolder root, string input)
    {
        var sphinx = Sphinx.Read(root, input);
        return new(
            [
                .. OfMkDocs(root),
                .. Texts(root, input, "_config.yml").Select(file => Below(file.Folder, OfJekyll(file.Path, file.Text))),
                .. sphinx is not null
                    ? [Below(SourcePath.Folder(sphinx.Path), sphinx.LeftOut)]
                    : (Func<string, bool>[])[],
                .. Texts(root, input, "docfx.json").Select(file => Below(file.Folder, OfDocfx(root, file.Path))),
                .. Texts(root, input, ".bookignore").Select(file => Below(file.Folder, file.Text.Split('\n', Trimmed))),
                .. Myst.Read(root, input) is { } myst
                    ? [Below(myst.Folder, Anchored(Words(myst.Excluded)))]
                    : (Func<string, bool>[])[],
                .. OfDocusaurus(root),
                .. OfSmallSite(root),
            ],
            [.. sphinx?.Unread ?? [], .. UnreadOfScripts(root), .. UnreadPatterns(root)]
        );
    }

    // `exclude: findDrafts()`, `exclude: [...drafts]`: of names that are found, what they name is known.
    private static IEnumerable<Located<string>> UnreadOfScripts(IFolder root)
    {
        var (docusaurus, small) = (Docusaurus.Read(root, new DiagnosticBag()), SmallSite.Read(root));
        return Of(docusaurus?.Path, "exclude", OfPages)
            .Concat(Of(small is { Tool: "VitePress" } ? small.Path : null, "srcExclude", []));

        IEnumerable<Located<string>> Of(string? path, string key, string[] siblings) =>
            path is null
                ? []
                : Values(ScriptFile.Read(root, path), key, siblings)
                    .SelectMany(value => value is YamlList list ? list.Items : [value])
                    .OfType<YamlScalar>()
                    .Where(item => item is { IsNull: true, Value.Length: > 0 })
                    .Select(item => new Located<string>(item.Value, item.At));
    }

    private static IEnumerable<Located<string>> UnreadPatterns(IFolder root)
    {
        var mkDocs = MkDocs.Read(root);
        var patterns = Items(mkDocs?.Plugin("exclude")?["regex"])
            .Concat(Items(SmallSite.Read(root) is { Tool: "Hugo" } hugo ? hugo.Settings?["ignoreFiles"] : null))
            .Where(item => Expression(item.Value) is null)
            .Select(item => new Located<string>(item.Value, item.At));
        // MkDocs takes lines of one text, and refuses a list of them.
        var lists = new[] { mkDocs?.Node("exclude_docs"), mkDocs?.Node("draft_docs") }
            .Where(node => node is YamlList or YamlMap)
            .Select(node => new Located<string>("exclude_docs", node!.At));
        return patterns.Concat(lists);
    }

    // A map of a plugin that has pages says one of these besides.
    private static readonly string[] OfPages = ["editUrl", "include", "path", "routeBasePath", "sidebarPath"];

    /// <summary>Whether a file is left out by one of them.</summary>
    public bool Contains(string path) => tools.Any(isLeftOut => isLeftOut(path));

    private static IEnumerable<Func<string, bool>> OfMkDocs(IFolder root)
    {
        if (MkDocs.Read(root) is not { Folder: { } folder } site)
            return [];
        var plugin = site.Plugin("exclude");
        return new[] { site.Text("exclude_docs"), site.Text("draft_docs") }
            .Select(text => (text ?? "").Split('\n', Trimmed))
            .Append([.. Words(plugin?["glob"])])
            .Select(patterns => Below(folder, patterns))
            // They are of the whole path below the folder.
            .Concat(Matching(folder, Words(plugin?["regex"]).Select(found => $"^{Regex.Escape(folder)}/(?:{found})")));
    }

    private static IEnumerable<Func<string, bool>> OfDocusaurus(IFolder root)
    {
        if (
            Docusaurus.Read(root, new DiagnosticBag()) is not { } site
            || SourceFileReader.ReadText(root, site.Path, new DiagnosticBag()) is not { } text
        )
            return [];
        // Words of a list with a name are found where the settings are written down, others where they stand.
        string[] patterns =
        [
            .. Anchored(Listed(ExcludeList(), text).Concat(Exported(root, site.Path, "exclude")).Distinct()),
        ];
        return new[] { site.Folder }
            .Concat(site.Others.Select(other => other.Folder))
            .OfType<string>()
            .Select(folder => Below(folder, patterns));
    }

    private static IEnumerable<Func<string, bool>> OfSmallSite(IFolder root)
    {
        if (SmallSite.Read(root) is not { } site)
            yield break;
        if (site.Tool is "VitePress")
            yield return Below(
                site.Folder,
                Anchored(
                    Listed(SourceExcludeList(), site.Text).Concat(Exported(root, site.Path, "srcExclude")).Distinct()
                )
            );
        if (site.Tool is "Hugo")
            foreach (var isLeftOut in Matching(site.Folder, Words(site.Settings?["ignoreFiles"])))
                yield return isLeftOut;
    }

    private static IEnumerable<Func<string, bool>> Matching(string folder, IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
            if (Expression(pattern) is { } expression)
                yield return path =>
                    path.StartsWith(folder + "/", StringComparison.Ordinal) && expression.IsMatch(path);
    }

    private static IEnumerable<string> Exported(IFolder root, string path, string key) =>
        Values(ScriptFile.Read(root, path), key, []).SelectMany(Words);

    // Wherever in the settings: presets and plugins have some of their own.
    private static IEnumerable<YamlNode> Values(YamlNode? node, string key, string[] siblings) =>
        node switch
        {
            YamlList list => list.Items.SelectMany(item => Values(item, key, siblings)),
            YamlMap map => map.Entries.SelectMany(entry =>
                entry.Key.Value != key ? Values(entry.Value, key, siblings)
                : siblings is [] || siblings.Any(sibling => map[sibling] is not null) ? [entry.Value]
                : []
            ),
            _ => [],
        };

    private static Regex? Expression(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static IEnumerable<string> OfJekyll(string path, string text) =>
        Anchored(Words(MarginKeys.Find(path, text, "exclude")));

    private static IEnumerable<string> OfDocfx(IFolder root, string path) =>
        (ScriptFile.Read(root, path) as YamlMap)?["build"] is YamlMap build
            ? Anchored(
                ((build["content"] as YamlList)?.Items ?? [])
                    .OfType<YamlMap>()
                    .SelectMany(content => Words(content["exclude"]))
                    .Concat(Words(build["dest"]))
            )
            : [];

    private static IEnumerable<(string Path, string Folder, string Text)> Texts(
        IFolder root,
        string input,
        string name
    ) =>
        ((string[])["", input])
            .Distinct()
            .Select(folder => folder + name)
            .Where(root.HasFile)
            .Select(path =>
                (path, SourcePath.Folder(path), SourceFileReader.ReadText(root, path, new DiagnosticBag()) ?? "")
            );

    private static IEnumerable<string> Words(YamlNode? node) => Items(node).Select(item => item.Value);

    private static IEnumerable<YamlScalar> Items(YamlNode? node) =>
        node switch
        {
            YamlScalar { IsNull: false } word => [word],
            YamlList list => list.Items.OfType<YamlScalar>(),
            _ => [],
        };

    private static IEnumerable<string> Listed(Regex list, string text) =>
        list.Matches(text)
            .SelectMany(found => Quoted().Matches(found.Groups["items"].Value))
            .Select(item => item.Groups["text"].Value);

    // A pattern of git without a slash means a name in any folder; these mean one beside the settings.
    private static IEnumerable<string> Anchored(IEnumerable<string> patterns) =>
        patterns.Select(pattern => "/" + pattern.TrimStart('/'));

    // As git has it, a later line takes back by an exclamation mark what an earlier one left out.
    private static Func<string, bool> Below(string folder, IEnumerable<string> patterns)
    {
        var prefix = folder.Length > 0 ? folder.TrimEnd('/') + "/" : "";
        var globs = patterns
            .Where(pattern => pattern.Length > 0 && pattern[0] != '#')
            .Select(pattern => (IsLeftOut: pattern[0] != '!', Glob: PathGlob.Parse(pattern.TrimStart('!')).Value))
            .Where(line => line.Glob is not null)
            .ToArray();
        return path =>
            path.StartsWith(prefix, StringComparison.Ordinal)
            && globs.LastOrDefault(line => line.Glob!.Match(path[prefix.Length..]) is not null).IsLeftOut;
    }

    [GeneratedRegex(@"\bexclude['""]?:\s*\[(?<items>[^\[\]]*)\]")]
    private static partial Regex ExcludeList();

    [GeneratedRegex(@"\bsrcExclude['""]?:\s*\[(?<items>[^\[\]]*)\]")]
    private static partial Regex SourceExcludeList();

    [GeneratedRegex(@"(?<quote>['""`])(?<text>[^'""`\r\n]+)\k<quote>")]
    private static partial Regex Quoted();
}
