using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Lintel.Content;

namespace Lintel.Rendering;

/// <summary>The theme's files: those inside the program, with the handbook's own in their place or added to them.</summary>
public static class ThemeAssets
{
    private const string Folder = "assets/";
    private const string StyleSheets = "assets/css/";
    private const string StyleSheet = "assets/site.css";
    private const string SearchModules = "assets/search/";
    private const string Search = "assets/search.js";

    /// <summary>
    /// The files of the site's <c>assets</c> folder, in the order of their paths. All style sheets become one, and so do the modules of search. <paramref name="own"/> are the
    /// handbook's files by path, as <c>assets/icon.svg</c>: they replace those of the same name, and its <c>assets/site.css</c> follows the theme's.
    /// </summary>
    public static ImmutableArray<OutputFile> With(IEnumerable<OutputFile> own)
    {
        var files = BuiltIn().Concat(own.Where(file => file.Path != StyleSheet));
        var byPath = new SortedDictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files) byPath[file.Path] = file;

        var sheets = byPath.Values.Where(file => file.Path.StartsWith(StyleSheets, StringComparison.Ordinal)).ToList();
        foreach (var sheet in sheets) byPath.Remove(sheet.Path);
        byPath[StyleSheet] = OutputFile.OfText(StyleSheet, string.Concat(sheets.Concat(own.Where(file => file.Path == StyleSheet)).Select(Text)));
        byPath[Search] = OutputFile.OfText(Search, ModuleBundle.Of(SearchModules + "main.js", path => Text(byPath[path])));
        foreach (var module in byPath.Keys.Where(path => path.StartsWith(SearchModules, StringComparison.Ordinal)).ToList()) byPath.Remove(module);
        return [.. byPath.Values];
    }

    private static IEnumerable<OutputFile> BuiltIn()
    {
        var program = typeof(ThemeAssets).Assembly;
        return program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => new OutputFile(name.Replace('\\', '/'), Bytes(program, name)));
    }

    private static byte[] Bytes(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd() + "\n";
}
