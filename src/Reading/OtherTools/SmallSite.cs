using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools;

/// <summary>A site of VitePress, mdBook, Hugo, docfx or another small tool: what its settings say in plain words of
/// where its pages lie.</summary>
/// <param name="Tool">Name of the tool.</param>
/// <param name="Folder">The folder of its pages, below the root.</param>
/// <param name="Title">Title of the site; null when it is no plain text.</param>
/// <param name="Description">Its sentence under the title; null when it is no plain text.</param>
/// <param name="HasEndings">Whether a page was a file of its own, as <c>/guide.html</c>.</param>
internal sealed partial record SmallSite(
    string Tool,
    string Folder,
    string? Title,
    string? Description,
    bool HasEndings
)
{
    /// <summary>The file of its settings, below the root.</summary>
    public string Path { get; private init; } = "";

    /// <summary>What that says.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The same as a map, where it is one of YAML, TOML or JSON.</summary>
    public YamlMap? Settings { get; private init; }

    /// <summary>Address of the site, as Hugo and Starlight have it; null where it is no plain text.</summary>
    public string? Url => Tool is "Hugo" or Starlight ? Find(UrlLine(), Text) : null;

    private static readonly string[] Places = ["", "docs/", "doc/", "website/", "site/", "book/", "guide/"];
    private static readonly string[] Endings = [".ts", ".mts", ".js", ".mjs"];
    private static readonly string[] Configurations = [".vitepress/config", ".vitepress/config/index"];

    private static readonly string[] HugoParts =
    [
        .. ((string[])["languages", "module"]).SelectMany(name =>
            ((string[])[".toml", ".yaml", ".yml"]).Select(ending => $"config/_default/{name}{ending}")
        ),
    ];

    private static readonly string[] HugoFiles =
    [
        "hugo.toml",
        "hugo.yaml",
        "hugo.yml",
        "hugo.json",
        "config.toml",
        "config.yaml",
        "config.yml",
        "config.json",
    ];

    /// <summary>A tool whose settings are a program, in which <c>src</c> is that of a logo.</summary>
    public const string Starlight = "Starlight";

    /// <summary>A tool that orders files by numbers with a point, as <c>1.guide</c>.</summary>
    public const string Nuxt = "Nuxt Content";

    private const string Middleman = "Middleman";

    // Home: before the name of a folder counts. Key: how the settings say the folder of pages, if they do.
    private static readonly (string Tool, string Home, string[] Files, string Pages, string Key)[] Tools =
    [
        (
            "VitePress",
            ".vitepress/",
            [.. Configurations.SelectMany(name => Endings.Select(end => name + end))],
            "",
            "srcDir"
        ),
        ("VuePress", ".vuepress/", [.. Endings.Select(end => ".vuepress/config" + end)], "", ""),
        ("GitBook", "", [".gitbook.yaml"], "", "root"),
        ("mdBook", "", ["book.toml"], "src", "src"),
        ("Hugo", "", [.. HugoFiles, .. HugoFiles.Select(file => "config/_default/" + file)], "content", "contentDir"),
        (Starlight, "", [.. Endings.Select(end => "astro.config" + end)], "src/content/docs", ""),
        (Nuxt, "", [.. Endings.Select(end => "nuxt.config" + end)], "content", ""),
        (Nuxt, "", [".config/docs.yaml", ".config/docs.yml"], "", ""),
        (Middleman, "", ["config.rb", "config/tech-docs.yml"], "source", ""),
        ("docfx", "", ["docfx.json"], "", ""),
        ("MyST", "", ["myst.yml"], "", ""),
    ];

    /// <summary>Finds the settings in the root or in a folder that such a site often has; null where there are
    /// none, or where the pages that they speak of are not there.</summary>
    public static SmallSite? Read(IFolder root) =>
        Places
            .Concat(LikelyFolders(root))
            .SelectMany(place => Tools.Select(tool => Read(root, place, tool)))
            .FirstOrDefault(site => site is not null);

    /// <summary>The settings of such tools that are there, with what they say, whether or not they can be read: of
    /// those that keep pages from readers, or order them. <c>Pages</c> is the folder that they name
    /// themselves.</summary>
    public static IEnumerable<(string Path, string Text, string? Pages)> Files(IFolder root) =>
        from place in Places.Concat(LikelyFolders(root))
        from tool in Tools
        where tool.Tool is not (Nuxt or Middleman or Starlight)
        let path = tool.Files.Select(file => place + file).FirstOrDefault(root.HasFile)
        where path is not null
        let text = SourceFileReader.ReadText(root, path, new DiagnosticBag())
        where text is not null && (tool.Tool is not "Hugo" || OfHugo().IsMatch(text))
        let named = PagesOf(root, place, tool.Key, text)
        select (path, text, named is null ? null : SourcePath.Resolve(place + "index.md", named)?.TrimEnd('/'));

    private static SmallSite? Read(
        IFolder root,
        string place,
        (string Tool, string Home, string[] Files, string Pages, string Key) tool
    ) =>
        tool.Files.Select(file => place + file).FirstOrDefault(root.HasFile) is { } path
        && SourceFileReader.ReadText(root, path, new DiagnosticBag()) is { } text
        && (!path.EndsWith(".rb", StringComparison.Ordinal) || OfMiddleman().IsMatch(text))
        && new[] { PagesOf(root, place, tool.Key, text), tool.Pages }
            .OfType<string>()
            .Select(pages => SourcePath.Resolve(place + "index.md", pages)?.TrimEnd('/'))
            .FirstOrDefault(pages => pages is not null && root.HasFolder(pages))
            is { } folder
            ? new(
                tool.Tool,
                folder,
                Find(TitleLine(), text),
                Find(DescriptionLine(), text),
                tool.Tool is "mdBook" or "VuePress" or Middleman or "docfx"
                    || (tool.Tool == "VitePress" && !text.Contains("cleanUrls: true", StringComparison.Ordinal))
            )
            {
                Path = path,
                Text = text,
                Settings = tool.Tool is "Hugo" ? SourceFileReader.ReadMap(root, path) : null,
            }
            : null;

    // A folder right below the root whose name speaks of a site: `acme.dev-docs`, `website-v2`, `handbook`.
    private static IEnumerable<string> LikelyFolders(IFolder root) =>
        root.List("", new DiagnosticBag())
            .Where(entry =>
                entry.Kind == EntryKind.Folder && FolderListing.IsEntered(entry.Name) && SiteName().IsMatch(entry.Name)
            )
            .Select(entry => entry.Name + "/")
            .Except(Places)
            .Order(StringComparer.Ordinal);

    // A site of Hugo in one language may have it in a folder of its own, that is the top of the site all the same.
    private static string? PagesOf(IFolder root, string place, string key, string text)
    {
        if (key.Length == 0)
            return null;
        if (key is not "contentDir")
            return FoldersIn(text, key).FirstOrDefault();
        var all = HugoParts
            .Select(file => place + file)
            .Where(root.HasFile)
            .Select(file => SourceFileReader.ReadText(root, file, new DiagnosticBag()) ?? "")
            .Prepend(text)
            .SelectMany(part =>
                FoldersIn(part, key).Concat(Mounts().Matches(part).Select(mount => mount.Groups["text"].Value))
            )
            .Select(folder => folder.Trim('/'))
            .ToArray();
        var own = "content/" + (Find(LanguageLine(), text) ?? "en");
        return all.FirstOrDefault(folder => folder == own) ?? all.FirstOrDefault();
    }

    private static IEnumerable<string> FoldersIn(string text, string key) =>
        Pages()
            .Matches(text)
            .Where(said => said.Groups["key"].Value == key)
            .Select(said => said.Groups["text"].Value.Trim());

    private static string? Find(Regex line, string text) =>
        line.Match(text) is { Success: true } match ? match.Groups["text"].Value.Trim() : null;

    // VitePress: srcDir; mdBook: src; Hugo: contentDir; GitBook: root.
    [GeneratedRegex(
        @"(?:^[ \t]*|[{,]\s*)(?<key>srcDir|src|contentDir|root)\s*[:=]\s*(?:(?<quote>['""`])(?<text>[\w./-]+)\k<quote>"
            + @"|(?<text>[\w./-]+)[ \t]*\r?$)",
        RegexOptions.Multiline
    )]
    private static partial Regex Pages();

    [GeneratedRegex(@"(?:docs?|site|book|web|www|guide)(?:$|[^a-z])|\.(?:dev|io|org|com)$", RegexOptions.IgnoreCase)]
    private static partial Regex SiteName();

    // source = 'content/en', target = 'content'
    [GeneratedRegex(
        @"^[ \t-]*source\s*[:=]\s*(?<quote>['""]?)(?<text>content/[\w./-]+)\k<quote>[ \t]*"
            + @"[\r\n]\s*target\s*[:=]\s*(?<other>['""]?)content\k<other>[ \t]*\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex Mounts();

    [GeneratedRegex(@"^defaultContentLanguage\s*[:=]\s*['""]?(?<text>[\w-]+)", RegexOptions.Multiline)]
    private static partial Regex LanguageLine();

    // Other programs have a config.toml, too.
    [GeneratedRegex(
        @"^[ \t""]*(?:baseURL|languageCode|contentDir|defaultContentLanguage|ignoreFiles)\b",
        RegexOptions.Multiline | RegexOptions.IgnoreCase
    )]
    private static partial Regex OfHugo();

    [GeneratedRegex(@"^(?:activate\s+:|set\s+:|page\s+['""]|GovukTechDocs\b)", RegexOptions.Multiline)]
    private static partial Regex OfMiddleman();

    [GeneratedRegex(
        @"(?:^[ \t]*|[{,]\s*)title\s*[:=]\s*(?:(?<quote>['""`])(?<text>(?:(?!\k<quote>)[^\r\n$])+)\k<quote>"
            + @"|(?<text>[^'""`\r\n#{}\[\],\s][^'""`\r\n#{}\[\],]*)\r?$)",
        RegexOptions.Multiline
    )]
    private static partial Regex TitleLine();

    // Hugo: baseURL; Starlight: site.
    [GeneratedRegex(
        @"(?:^[ \t]*|[{,]\s*)(?:baseURL|site)\s*[:=]\s*(?:(?<quote>['""`])(?<text>https?://[^'""`\s]+)\k<quote>"
            + @"|(?<text>https?://[^'""`\s#,]+))",
        RegexOptions.Multiline | RegexOptions.IgnoreCase
    )]
    private static partial Regex UrlLine();

    [GeneratedRegex(
        @"(?:^[ \t]*|[{,]\s*)description\s*[:=]\s*(?<quote>['""`])(?<text>(?:(?!\k<quote>)[^\r\n$])+)\k<quote>",
        RegexOptions.Multiline
    )]
    private static partial Regex DescriptionLine();
}
