using System.Globalization;
using Lintel.Building;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>Where things stand on a page.</summary>
[Collection(nameof(Reader))]
public sealed class LayoutTests(Reader reader, Chromium chromium) : IClassFixture<Chromium>
{
    private const string LeftEdge =
        "Math.round(document.querySelector('main h1').getBoundingClientRect().left * 10) / 10";

    // How much moved, and what.
    private const string Shift = """
        new Promise(resolve => {
          let sum = 0;
          const moved = [];
          new PerformanceObserver(list => {
            for (const entry of list.getEntries().filter(entry => !entry.hadRecentInput)) {
              sum += entry.value;
              moved.push(...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 100) ?? node?.textContent));
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([String(sum), ...moved.map(String)]), 600);
        })
        """;

    [SkippableTheory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Every_kind_of_page_begins_at_the_same_edge(int width)
    {
        var page = await OpenAsync(width);
        var edges = new List<(string Path, double Left)>();
        foreach (var path in Sample.Take(PageKinds.Of(reader.Handbook)))
        {
            await page.GotoAsync(reader.Address + path);
            edges.Add((path, await page.EvaluateAsync<double>(LeftEdge)));
        }

        Assert.True(edges.Count > (Sample.IsWhole ? 20 : 2), $"{edges.Count} kinds of pages");
        var usual = edges.GroupBy(edge => edge.Left).MaxBy(same => same.Count())!.Key;
        Assert.DoesNotContain(edges, edge => Math.Abs(edge.Left - usual) > 0.5);
    }

    [SkippableFact]
    public async Task The_current_entry_of_a_long_sidebar_is_in_sight()
    {
        using var folder = new TemporaryFolder();
        foreach (var number in Enumerable.Range(1, 60))
        {
            folder.Write($"book/input/guide/page-{number:00}.md", $"# Page {number}\n\nSomething.\n");
            folder.Write($"book/input/chapter-{number:00}/index.md", $"# Chapter {number}\n\nSomething.\n");
            folder.Write(
                $"book/adr/{number:0000}-choice.md",
                $"# {number}. Choice {number}\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nWhy.\n\n"
                    + "## Alternatives\n\n- One\n- Two\n\n## Decision\n\nOne.\n\n## Consequences\n\nSome.\n"
            );
        }

        Build.Run(new(folder.Combine("book"), folder.Combine("site")));
        var page = await chromium.OpenSiteAsync(folder.Combine("site"));
        await page.SetViewportSizeAsync(1440, 700);
        string[] paths =
        [
            "guide/page-01/",
            "guide/page-41/",
            "guide/page-60/",
            "chapter-01/",
            "chapter-58/",
            "adr/0031-choice/",
            "adr/0060-choice/",
            "adr/timeline/",
        ];
        foreach (var path in paths)
        {
            await page.GotoAsync(Chromium.Site + path);
            var current = page.Locator(".sidebar [aria-current=page]");
            await Assertions.Expect(current).ToHaveCountAsync(1);
            await Assertions.Expect(current).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.Equal(0, await page.EvaluateAsync<int>("scrollY"));
        }
    }

    [SkippableFact]
    public async Task A_disc_of_the_timeline_stands_over_the_day_of_its_decision()
    {
        var page = await OpenAsync(1440);
        await page.GotoAsync(reader.Address + "adr/timeline/");
        // A column reaches from stripe to stripe, and its name stands in its middle.
        var discs = await page.EvaluateAsync<string[][]>(
            """
            () => {
              const box = element => element.getBoundingClientRect();
              const names = [...document.querySelectorAll('.timeline .year:not(.start)')];
              const edges = [...document.querySelectorAll('.timeline .stripe')].flatMap(stripe => [box(stripe).left, box(stripe).right]);
              return [...document.querySelectorAll('.timeline .disc')].map(disc => {
                const { left, right } = box(disc.querySelector('circle'));
                const near = names.toSorted((one, other) => Math.abs(box(one).left + box(one).right - left - right) - Math.abs(box(other).left + box(other).right - left - right));
                const isInside = edges.every(edge => edge <= left + 1 || edge >= right - 1);
                return [disc.getAttribute('aria-label'), near[0].textContent, String(isInside)];
              });
            }
            """
        );
        Assert.Equal(reader.Handbook.Build.Check.Site.Handbook.Decisions.Length, discs.Length);
        Assert.All(
            discs,
            disc =>
            {
                Assert.Contains("-" + disc[1], disc[0], StringComparison.Ordinal);
                Assert.Equal("true", disc[2]);
            }
        );
    }

    [SkippableTheory]
    [InlineData("", 1440)]
    [InlineData("", 390)]
    [InlineData("adr/", 1440)]
    [InlineData("adr/", 390)]
    [InlineData("adr/?status=superseded", 1440)]
    [InlineData("search/?q=permalinks", 1440)]
    [InlineData("search/?q=permalinks", 390)]
    [InlineData("search/", 390)]
    [InlineData("packet/", 1440)]
    [InlineData("packet/", 390)]
    [InlineData("lessons/backend-role/", 390)]
    [InlineData("rubrics/backend/", 390)]
    public async Task Nothing_moves_while_a_page_loads(string path, int width)
    {
        var page = await OpenAsync(width);
        await page.GotoAsync(reader.Address + path);
        var shift = await page.EvaluateAsync<string[]>(Shift);
        Assert.True(double.Parse(shift[0], CultureInfo.InvariantCulture) < 0.001, string.Join('\n', shift));
    }

    [SkippableFact]
    public async Task Long_names_of_owners_make_no_page_scroll_sideways()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book/README.md", "# Book\n\nHello.\n");
        folder.Write(
            "book/adr/0001-wait.md",
            "---\nstatus: proposed\ndate: 2020-01-02\n"
                + "decision-makers: [somebody.with.a.long.name@company.example, another.one@company.example]\n---\n\n"
                + "# Wait for an answer\n\n## Context\n\nWhy.\n\n## Considered Options\n\n* One\n* Two\n\n"
                + "## Decision Outcome\n\nOne.\n\n### Consequences\n\n* Good, because it is over.\n"
        );
        Build.Run(new(folder.Combine("book"), folder.Combine("site")) { PageDay = new(2026, 1, 1) });
        var page = await chromium.OpenSiteAsync(folder.Combine("site"));
        await page.SetViewportSizeAsync(320, 700);
        await page.GotoAsync(Chromium.Site + "adr/health/");
        await Assertions.Expect(page.GetByText("another.one@company.example")).ToHaveCountAsync(1);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private async Task<IPage> OpenAsync(int width) =>
        await chromium.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
}
