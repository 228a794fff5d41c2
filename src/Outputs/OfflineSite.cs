using System.Text;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Search;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>
/// Turns a site into one that can be read from disk. A browser that opens a file shows no folder's page by itself,
/// loads no modules and reads no files,
/// so links name <c>index.html</c>, modules become classic scripts, and the files of the index become scripts that hand
/// over their text. The policy stays.
/// </summary>
internal static class OfflineSite
{
    private static readonly HashSet<string> Parts = ModuleBundle
        .All.Values.SelectMany(bundle => bundle.Parts)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What stands in the way: modules that the handbook replaces are in no bundle.</summary>
    public static IEnumerable<Diagnostic> Check(HandbookSite site) =>
        ModuleBundle.All.Count == 0
            ? [OutputRules.NoBundle.At(SourceSpan.StartOf("."), null)]
            : ModuleBundle
                .All.Values.SelectMany(bundle => bundle.ReplacedBy(site.Handbook))
                .DistinctBy(file => file.Path)
                .Select(file => OutputRules.NoBundle.At(SourceSpan.StartOf("theme/" + file.Path), file.Path));

    /// <summary>What hands on each file changed where it must be, but not those that only hosts read, nor those that
    /// are only imported, which are a part of what imports them.</summary>
    public static Action<OutputFile> Before(Action<OutputFile> write, Translations translations) =>
        file =>
        {
            if (file.Path is not ("_headers" or "_redirects") && !IsOnlyImported(file.Path))
                write(Convert(file, translations));
        };

    private static bool IsOnlyImported(string path) => Parts.Contains(path) && !ModuleBundle.All.ContainsKey(path);

    private static OutputFile Convert(OutputFile file, Translations translations) =>
        file.Path switch
        {
            var path when IsPage(file) => OutputFile.OfText(path, OfflinePage.Convert(Text(file))),
            var path when ModuleBundle.All.TryGetValue(path, out var bundle) => TranslatedScript.Create(
                bundle.At(path),
                translations
            ),
            // The search page's Markdown alternate lies beside the index, and is no part of it.
            var path
                when path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal) && !SourcePath.IsMarkdown(path) =>
                Registered(path, Text(file)),
            _ => file,
        };

    private static OutputFile Registered(string path, string text) =>
        OutputFile.OfText(
            Path.ChangeExtension(path, ".js"),
            $"lintelFile({JsonText.Quote(path[SearchIndex.Folder.Length..])}, {JsonText.Quote(text)});\n"
        );

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
