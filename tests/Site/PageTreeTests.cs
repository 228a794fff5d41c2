using Lintel.Building;
using Lintel.Site;

namespace Lintel.Tests.Site;

/// <summary>The tree of pages that the sidebar shows: its order, its titles, and that nothing is left out.</summary>
public sealed class PageTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folders_nest_and_one_that_only_holds_another_is_no_step()
    {
        Pages("index", "start", "guides/deep/er/pilot", "team/index", "team/who");
        Assert.Equal("Start | Guides / Deep / Er (Pilot) | Team (Who)", Tree());
    }

    [Fact]
    public void Order_and_titles_come_from_settings_files_of_folders_front_matter_and_names()
    {
        Pages("index", "z", "02-second/x", "01-first/x", "api/x", "last/x");
        folder.Write("input/a.md", "---\nsidebar_position: 3.5\n---\n\n# A\n");
        folder.Write("input/last/_category_.json", "{\n  \"label\": \"The Last\",\n  \"position\": 99\n}\n");
        folder.Write("settings.yml", "sidebar:\n  - Zed: z.md\n");
        Assert.Equal("Zed | First (X) | Second (X) | A | The Last (X) | API (X)", Tree());
    }

    [Fact]
    public void The_navigation_of_mkdocs_is_followed_and_what_it_leaves_out_comes_behind()
    {
        folder.Write(
            "mkdocs.yml",
            "site_name: X\nnav:\n  - Home: index.md\n  - Use:\n    - b.md\n    - More: sub/c.md\nx: !!python/name:y\n"
        );
        foreach (var page in new[] { "index", "a", "b", "sub/c", "sub/d" })
            folder.Write($"docs/{page}.md", $"# {page[^1..].ToUpperInvariant()}\n\nText.\n");
        Assert.Equal("Use (B More) | A | Sub (D)", Tree());
    }

    [Fact]
    public void Neighbours_go_across_folders()
    {
        Pages("index", "start", "guides/one", "guides/two");
        var navigation = Site().Navigation;
        // A folder without an index has a page that lists what is in it.
        Assert.Equal("/guides/", navigation.Next(new("/start/"))?.Route.Path);
        Assert.Equal("/guides/one/", navigation.Next(new("/guides/"))?.Route.Path);
        Assert.Equal("/start/", navigation.Previous(new("/guides/"))?.Route.Path);
    }

    [Fact]
    public void A_page_may_have_a_shorter_name_in_the_sidebar()
    {
        Pages("index");
        folder.Write("input/long.md", "---\ntitle: All about anchors\nsidebar_label: Anchors\n---\n\nText.\n");
        Assert.Contains("Anchors", Tree(), StringComparison.Ordinal);
        Assert.DoesNotContain("All about", Tree(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Every_page_of_foreign_repositories_is_in_the_tree()
    {
        var corpora = RepositoryRoot.Combine("..", "shared", "corpora");
        Skip.IfNot(Directory.Exists(corpora), "The foreign repositories are not here.");
        foreach (
            var root in new[] { "adoption", "handbooks" }.SelectMany(kind =>
                Directory.EnumerateDirectories(Path.Combine(corpora, kind))
            )
        )
        {
            var site = Check.Run(root).Site;
            var shown = site.Navigation.Tree.SelectMany(node => node.Pages).Select(item => item.Route).ToHashSet();
            var missed =
                from page in site.Handbook.Pages
                where page.IsListed && !site.Map.Generated.Contains(page.Route) && !shown.Contains(page.Route)
                select page.Source;
            Assert.Equal("", string.Join(' ', missed));
        }
    }

    private void Pages(params string[] names)
    {
        foreach (var name in names)
        {
            var word =
                name.Split('/')[^1] is "index" && name.Contains('/', StringComparison.Ordinal)
                    ? name.Split('/')[^2]
                    : name.Split('/')[^1];
            folder.Write($"input/{name}.md", $"# {char.ToUpperInvariant(word[0])}{word[1..]}\n\nText.\n");
        }
    }

    private HandbookSite Site() => Check.Run(folder.Path).Site;

    private string Tree() => string.Join(" | ", Site().Navigation.Tree.Select(Show));

    private static string Show(NavigationNode node) =>
        node.Children.IsEmpty ? node.Title : $"{node.Title} ({string.Join(' ', node.Children.Select(Show))})";
}
