using AngleSharp.Html.Parser;
using Lintel.Html;
using Lintel.Outputs;

namespace Lintel.Tests.Building;

/// <summary>The project's own handbook: it builds without a word, and everything in it leads somewhere.</summary>
public sealed class HandbookTests(BuiltHandbook handbook) : IClassFixture<BuiltHandbook>
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void It_has_nothing_to_complain_about() => Assert.Empty(handbook.Build.Check.Findings);

    [Theory]
    [InlineData("index.html")]
    [InlineData("lessons/backend-role/index.html")]
    [InlineData("lessons/index.html")]
    [InlineData("adr/index.html")]
    [InlineData("adr/new/index.html")]
    [InlineData("rubrics/backend/index.html")]
    [InlineData("rubrics/backend/senior/index.html")]
    [InlineData("rubrics/backend/system-design/index.html")]
    [InlineData("rubrics/backend/system-design/senior/index.html")]
    [InlineData("rubrics/backend/senior-to-staff/index.html")]
    [InlineData("rubrics/backend/rubric.json")]
    [InlineData("rubrics/backend/rubric.csv")]
    [InlineData("rubrics/backend/v/2026.2/system-design/senior/index.html")]
    [InlineData("rubrics/backend/v/2026.2/changes/index.html")]
    [InlineData("rubrics/backend/v/2026.2/rubric.json")]
    [InlineData("schemas/rubric.json")]
    [InlineData("packet/index.html")]
    [InlineData("search/index.html")]
    [InlineData("search/index.json")]
    [InlineData("search/terms/0.txt")]
    [InlineData("assets/search.js")]
    [InlineData("rules/adr002/index.html")]
    [InlineData("404.html")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("_headers")]
    public void It_has_the_page(string path) => Assert.True(File.Exists(Path.Combine(handbook.Output, path)), path);

    [Fact]
    public void The_map_of_the_site_is_the_site()
    {
        var drawn = handbook
            .Pages.Where(page => !page.EndsWith("404.html", StringComparison.Ordinal))
            .Select(page =>
                "/" + Path.GetRelativePath(handbook.Output, page).Replace("index.html", "", StringComparison.Ordinal)
            );
        var site = handbook.Build.Check.Site;
        var old = site.Redirects.Accepted.Select(redirect => redirect.FromText);
        Assert.Equal(
            site.Map.Routes.Select(route => route.Path).Concat(old).Order(StringComparer.Ordinal),
            drawn.Order(StringComparer.Ordinal)
        );
    }

    // They are told from what components drew, and not from the HTML.
    [Fact]
    public void Markdown_of_generated_pages_says_what_their_HTML_says()
    {
        var alternates = new MarkdownAlternates(handbook.Build.Check.Site.ForAudience());
        var told = handbook
            .Pages.Where(page => alternates.IsTold(Path.GetRelativePath(handbook.Output, page)))
            .ToArray();
        Assert.True(told.Length > 50, $"{told.Length} pages");
        Assert.All(
            told,
            page =>
            {
                using var html = HtmlTree.Parse(File.ReadAllText(page));
                if (html.QuerySelector("main") is { } main)
                    Assert.Equal(
                        HtmlMarkdown.Write(HtmlNode.From([main]).Single()),
                        File.ReadAllText(MarkdownAlternates.Beside(page))
                    );
            }
        );
    }

    [Fact]
    public void Every_internal_link_and_fragment_leads_somewhere()
    {
        var pages = handbook.Pages.ToDictionary(AddressOf, page => Parser.ParseDocument(File.ReadAllText(page)));
        var followed = 0;
        var dead = new List<string>();
        foreach (var (page, document) in pages)
        {
            foreach (
                var address in document
                    .QuerySelectorAll("[href], [src]")
                    .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            )
            {
                if (
                    address.StartsWith("http", StringComparison.Ordinal)
                    || address.StartsWith("mailto:", StringComparison.Ordinal)
                    || address.StartsWith("data:", StringComparison.Ordinal)
                )
                    continue;
                followed++;
                if (!Leads(page, address, pages))
                    dead.Add($"{page.AbsolutePath}: {address}");
            }
        }

        Assert.Empty(dead);
        Assert.True(followed > 1000, $"only {followed} links were followed");
    }

    [Fact]
    public void The_sidebar_marks_one_entry_at_most() =>
        Assert.All(
            handbook.Pages,
            page =>
                Assert.InRange(
                    Parser
                        .ParseDocument(File.ReadAllText(page))
                        .QuerySelectorAll(".sidebar [aria-current=page], .sidebar [aria-current=true]")
                        .Length,
                    0,
                    1
                )
        );

    [Fact]
    public void No_page_has_inline_script_style_or_handlers() =>
        Assert.All(
            handbook.Pages,
            page =>
            {
                var document = Parser.ParseDocument(File.ReadAllText(page));
                Assert.Empty(document.QuerySelectorAll("style, [style], script:not([src])"));
                Assert.DoesNotContain(
                    document.All.SelectMany(element => element.Attributes),
                    attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                );
                Assert.DoesNotContain(
                    document.QuerySelectorAll("script[src], link[rel=stylesheet], img[src]"),
                    element =>
                        (element.GetAttribute("src") ?? element.GetAttribute("href")!).Contains(
                            "//",
                            StringComparison.Ordinal
                        )
                );
            }
        );

    [Fact]
    public void Every_page_states_the_policy_before_it_loads_anything()
    {
        Assert.Contains(
            "require-trusted-types-for 'script'",
            Lintel.Site.ContentSecurityPolicy.Meta,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"  Content-Security-Policy: {Lintel.Site.ContentSecurityPolicy.Header}\n",
            File.ReadAllText(Path.Combine(handbook.Output, "_headers")),
            StringComparison.Ordinal
        );
        Assert.All(
            handbook.Pages,
            page =>
            {
                var head = Parser.ParseDocument(File.ReadAllText(page)).Head!;
                var policy = head.QuerySelector("meta[http-equiv=Content-Security-Policy]");
                Assert.Equal(Lintel.Site.ContentSecurityPolicy.Meta, policy?.GetAttribute("content"));
                Assert.DoesNotContain(
                    head.QuerySelectorAll("script, link"),
                    element =>
                        element.CompareDocumentPosition(policy!).HasFlag(AngleSharp.Dom.DocumentPositions.Following)
                );
            }
        );
    }

    [Fact]
    public void Every_page_has_one_title_one_language_and_no_id_twice() =>
        Assert.All(
            handbook.Pages,
            page =>
            {
                var document = Parser.ParseDocument(File.ReadAllText(page));
                Assert.Single(document.QuerySelectorAll("h1"));
                Assert.NotEmpty(document.Title!);
                Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
                Assert.Empty(
                    document
                        .QuerySelectorAll("[id]")
                        .GroupBy(element => element.Id)
                        .Where(group => group.Count() > 1)
                        .Select(group => $"{page}: #{group.Key}")
                );
            }
        );

    private bool Leads(Uri page, string address, Dictionary<Uri, AngleSharp.Html.Dom.IHtmlDocument> pages)
    {
        var target = new Uri(page, address);
        var file = new Uri(target.GetLeftPart(UriPartial.Path));
        if (file.AbsolutePath.EndsWith('/'))
            file = new Uri(file, "index.html");
        if (!File.Exists(handbook.Output + Uri.UnescapeDataString(file.AbsolutePath)))
            return false;
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || pages[file].GetElementById(fragment) is not null;
    }

    // As a web server would serve it: file addresses treat '#' as part of a name.
    private Uri AddressOf(string page) =>
        new(new Uri("http://handbook.test/"), Path.GetRelativePath(handbook.Output, page));
}
