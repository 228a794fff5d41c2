using System.Text;
using Lintel.Model;
using Lintel.Site;
using Lintel.Theme.Documents;

namespace Lintel.Outputs;

/// <summary>The theme's files: those inside the program, with the handbook's own in their place or added to
/// them.</summary>
internal static class ThemeAssets
{
    private const string Folder = "assets/";
    private const string StyleSheets = "assets/css/";
    private const string StyleSheet = "assets/site.css";
    private const string SearchModules = "assets/search/";
    private const string SearchMain = "assets/search/main.js";
    private const string Search = "assets/search.js";

    // In the place of the bundle, where there is none: the first call loads the modules, and answers when they are
    // there.
    private const string LoadSearchModules = """
        globalThis.lintelSearch = async options => {
          await import('./search/main.js');
          return globalThis.lintelSearch(options);
        };

        """;

    /// <summary>
    /// The files of the site's <c>assets</c> folder, in the order of their paths. Style sheets become one for all pages
    /// and one for each kind of page, the modules of search are published as their bundle, and scripts speak the site's
    /// language. The handbook's own files replace those of the same name, as <c>assets/icon.svg</c>, and its
    /// <c>assets/site.css</c> follows the theme's.
    /// </summary>
    public static IEnumerable<OutputFile> Create(HandbookSite site) =>
        Files(site.Handbook).Select(file => TranslatedScript.Create(file, site.Translations));

    private static IEnumerable<OutputFile> Files(Handbook handbook)
    {
        var own = handbook.Theme;
        var files = BuiltIn(handbook).Concat(own.Where(file => file.Path != StyleSheet));
        var byPath = new SortedDictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files)
            byPath[file.Path] = file;

        var sheets = byPath
            .Values.Where(file => file.Path.StartsWith(StyleSheets, StringComparison.Ordinal))
            .ToLookup(file => SheetOf(file.Path), StringComparer.Ordinal);
        foreach (var part in sheets.SelectMany(sheet => sheet))
            byPath.Remove(part.Path);
        foreach (var sheet in sheets)
            byPath[sheet.Key] = OutputFile.OfText(sheet.Key, string.Concat(sheet.Select(Text)));
        byPath[StyleSheet] = OutputFile.OfText(
            StyleSheet,
            string.Concat(
                sheets[StyleSheet]
                    .Select(Text)
                    .Append(AccentOf(handbook))
                    .Concat(own.Where(file => file.Path == StyleSheet).Select(Text))
            )
        );
        if (own.Any(file => file.Path == Search))
            return byPath.Values;
        if (ModuleBundle.All.GetValueOrDefault(SearchMain) is not { } bundle || bundle.ReplacedBy(handbook).Any())
        {
            byPath[Search] = OutputFile.OfText(Search, LoadSearchModules);
            return byPath.Values;
        }

        byPath[Search] = bundle.At(Search);
        foreach (var module in bundle.Parts.Where(path => path.StartsWith(SearchModules, StringComparison.Ordinal)))
            byPath.Remove(module);
        return byPath.Values;
    }

    // The libraries are large, so a site has them only when a page of it loads them.
    private static IEnumerable<OutputFile> BuiltIn(Handbook handbook)
    {
        var program = typeof(ThemeAssets).Assembly;
        var languages = handbook.Documents.SelectMany(document => document.Body.CodeLanguages).ToHashSet();
        return program
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && IsWanted(name))
            .Select(name => new OutputFile(name.Replace('\\', '/'), EmbeddedFile.Read(name)!));

        bool IsWanted(string name) =>
            name.StartsWith("assets/highlight/", StringComparison.Ordinal) ? languages.Any(ArticleScripts.IsColoured)
            : name.StartsWith("assets/mermaid/", StringComparison.Ordinal) ? languages.Any(ArticleScripts.IsDiagram)
            : name != SocialImage.BuiltIn[1..] || SocialImage.Find(handbook) is { IsBuiltIn: true };
    }

    // What only pages of a kind need is a sheet of its own: assets/css/catalog/… becomes assets/catalog.css.
    private static string SheetOf(string path) =>
        path[StyleSheets.Length..].Split('/') is [var kind, _, ..] ? $"{Folder}{kind}.css" : StyleSheet;

    private static string AccentOf(Handbook handbook) =>
        handbook.Settings.Appearance.Accent is not { } accent
            ? ""
            : $":root {{ --accent: light-dark({accent.Light}, {accent.Dark}); --accent-soft: "
                + $"light-dark({accent.LightSoft}, {accent.DarkSoft}); }}\n";

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd() + "\n";
}
