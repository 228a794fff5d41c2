using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Files;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading;

/// <summary>The addresses that other tools gave a page, as its front matter says them.</summary>
internal static class OldAddressReader
{
    /// <summary>Their keys.</summary>
    public static readonly string[] Keys = ["aliases", "alias", "redirect_from", "slug", "permalink", "url", "id"];

    // What the others say may be but a name.
    private static readonly string[] Aliases = ["aliases", "alias", "redirect_from"];

    /// <summary>All addresses but for that of the page itself, also those that another tool made of its name; what
    /// could be none, as the other names of a note in Obsidian, is left out.</summary>
    public static ImmutableArray<Located<SitePath>> Read(SourceFile file, HandbookFiles files)
    {
        var page = files.RouteOf(file.Path);
        var named = Read(file.FrontMatter, page);
        return
        [
            .. named,
            .. files
                .Old.AddressesOf(
                    page,
                    named.Select(address => address.Value.Path),
                    file.Path,
                    files.IsDecision(file.Path)
                )
                .Select(path => SitePath.Parse(UrlPath.Escape(path)).Value)
                .OfType<SitePath>()
                .Where(path => path.Route != page && named.All(other => other.Value.Route != path.Route))
                .Select(path => new Located<SitePath>(path, file.Start)),
        ];
    }

    /// <summary>The addresses that front matter alone names.</summary>
    public static ImmutableArray<Located<SitePath>> Read(YamlMap? front, Route page)
    {
        if (front is null)
            return [];
        var found = ImmutableArray.CreateBuilder<Located<SitePath>>();
        foreach (var key in Keys)
        foreach (var written in Texts(front[key]))
        {
            if (Path(written.Value, page.Parent) is not { } path || SitePath.Parse(path).Value is not { } address)
                continue;
            if (
                address.Fragment is null
                && address.Route != page
                && found.All(other => other.Value.Route != address.Route)
            )
                found.Add(new(address, written.At));
        }

        return found.ToImmutable();
    }

    /// <summary>The old addresses that a page asks for in so many words.</summary>
    public static ImmutableArray<Located<SitePath>> ReadAliases(YamlMap? front, Route page) =>
        front is null
            ? []
            :
            [
                .. Aliases
                    .SelectMany(key => Texts(front[key]))
                    .Where(written => written.Value.StartsWith('/') && Path(written.Value, page.Parent) is not null)
                    .Select(written => (Path: SitePath.Parse(Path(written.Value, page.Parent)!).Value, written.At))
                    .Where(written => written.Path is { Fragment: null } path && path.Route != page)
                    .Select(written => new Located<SitePath>(written.Path!, written.At)),
            ];

    // From a word to a path of the site; a word alone stands beside the page.
    private static string? Path(string written, Route folder)
    {
        if (written.Length == 0 || written.Any(char.IsWhiteSpace) || written.Contains(':', StringComparison.Ordinal))
            return null;
        var path = written.StartsWith('/') ? written : folder.Path + written;
        return path.EndsWith('/') || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path : path + "/";
    }

    private static IEnumerable<YamlScalar> Texts(YamlNode? node) =>
        node switch
        {
            YamlScalar { IsNull: false } scalar => [scalar],
            YamlList list => list.Items.OfType<YamlScalar>(),
            _ => [],
        };
}
