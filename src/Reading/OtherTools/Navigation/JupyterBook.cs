using Lintel.Disk;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>The order of a Jupyter book: <c>_toc.yml</c>, or <c>project.toc</c> in <c>myst.yml</c>.</summary>
internal static class JupyterBook
{
    private const string FileName = "_toc.yml";

    private static readonly string[] Below = ["subtrees", "parts", "chapters", "sections", "entries", "children"];

    /// <summary>Reads the file in the content folder or in the root; null where there is none.</summary>
    public static OtherNavigation? Read(IFolder root, string input)
    {
        var old = ((string[])[input, ""]).FirstOrDefault(folder => root.HasFile(folder + FileName));
        var myst = Myst.Read(root, input);
        if ((old is not null ? ListOf(root, old + FileName) : myst?.Contents) is not { } contents)
            return null;
        var paths = new NavigationPaths((old ?? myst!.Folder).TrimEnd('/'), input);
        var items = new NavigationItems(["title", "caption"], ["file", "url"], Below, paths.OfFile);
        return new(items.Read(contents), []);
    }

    // `root` names the page at the top, beside what stands below it.
    private static YamlNode? ListOf(IFolder root, string path)
    {
        var node = SourceFileReader.ReadText(root, path, new()) is { } text
            ? YamlReader.Read(path, text, 1, new())
            : null;
        return node is YamlMap map && Below.Select(key => map[key]).FirstOrDefault(list => list is not null) is { } list
            ? map["root"] is YamlScalar front && list is YamlList others
                ? others with
                {
                    Items = others.Items.Insert(0, front),
                }
                : list
            : node as YamlList;
    }
}
