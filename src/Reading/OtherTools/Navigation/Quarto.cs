using Lintel.Disk;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.OtherTools.Navigation;

/// <summary>The order of a site or a book of Quarto: the sidebar or the chapters in <c>_quarto.yml</c>.</summary>
internal static class Quarto
{
    private const string FileName = "_quarto.yml";

    /// <summary>Reads the file in the content folder or in the root; null where there is none.</summary>
    public static OtherNavigation? Read(IFolder root, string input)
    {
        if (
            ((string[])[input, ""]).FirstOrDefault(place => root.HasFile(place + FileName)) is not { } home
            || SourceFileReader.ReadMap(root, home + FileName) is not { } settings
        )
            return null;
        var paths = new NavigationPaths(home.TrimEnd('/'), input);
        var items = new NavigationItems(
            ["text", "section", "part"],
            ["href", "file"],
            ["contents", "chapters"],
            paths.OfFile
        );
        var order = Sidebars((settings["website"] as YamlMap)?["sidebar"])
            .Append((settings["book"] as YamlMap)?["chapters"])
            .SelectMany(list => items.Read(list));
        return new([.. order], items.Unread);
    }

    // One, or several with a name each.
    private static IEnumerable<YamlNode?> Sidebars(YamlNode? node) =>
        node switch
        {
            YamlMap one => [one["contents"]],
            YamlList several => several.Items.OfType<YamlMap>().Select(one => one["contents"]),
            _ => [],
        };
}
