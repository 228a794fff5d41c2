using System.Collections.Immutable;
using System.Text;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Search;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>
/// Turns a site into one that can be read from disk. A browser that opens a file shows no folder's page by itself,
/// loads no modules and reads no files,
/// so links name <c>index.html</c>, modules become classic scripts, and the files of the index become scripts that hand
/// over their text. The policy stays.
/// </summary>
public static class OfflineSite
{
    /// <summary>The same files, changed where they must be; those for hosts are left out.</summary>
    public static ImmutableArray<OutputFile> Create(IReadOnlyCollection<OutputFile> files)
    {
        var scripts = files
            .Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, Text, StringComparer.Ordinal);
        OutputFile[] pages = [.. files.Where(IsPage)];
        var loaded = AllCores
            .Map(pages, page => OfflinePage.ScriptsOf(Text(page)).ToArray())
            .SelectMany(paths => paths)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. AllCores.Map(
                [.. files.Where(file => file.Path is not ("_headers" or "_redirects") && !IsPart(file))],
                file => Convert(file, scripts)
            ),
        ];

        // What is only imported becomes part of what imports it.
        bool IsPart(OutputFile file) =>
            scripts.TryGetValue(file.Path, out var script)
            && ModuleBundle.IsModule(script)
            && !loaded.Contains(file.Path);
    }

    private static OutputFile Convert(OutputFile file, Dictionary<string, string> scripts) =>
        file.Path switch
        {
            var path when IsPage(file) => OutputFile.OfText(path, OfflinePage.Convert(Text(file))),
            var path when scripts.TryGetValue(path, out var script) && ModuleBundle.IsModule(script) =>
                OutputFile.OfText(path, ModuleBundle.Create(path, other => scripts[other])),
            // The search page's Markdown twin lies beside the index, and is no part of it.
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
