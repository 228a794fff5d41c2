using System.Text.Json;
using System.Text.RegularExpressions;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Rules;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Site;

/// <summary>A hub of other handbooks' exports counts and shows what one handbook with the same records as packages
/// would.</summary>
[Raises("SRC031")]
public sealed partial class HubTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    private static readonly (string Name, string Title, string Status, string More)[] Records =
    [
        ("billing/adr/0001-poll", "1. Poll", "Superseded by [2](0002-push.md)", ""),
        ("billing/adr/0002-push", "2. Push", "Accepted\n\nSupersedes [1](0001-poll.md)", "review-by: 2026-01-31\n"),
        ("shop/adr/0001-cart", "1. Cart in the cookie", "Proposed", "tags: [web]\n"),
        ("shop/adr/0002-cart", "2. Cart on the server", "Accepted", "tags: [web, storage]\n"),
        ("search/adr/0001-index", "1. One index", "Deprecated", ""),
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Catalogs_are_counted_as_packages_are()
    {
        foreach (var (name, title, status, more) in Records)
        {
            Write($"whole/{name}.md", title, status, more);
            Write($"{name}.md", title, status, more);
        }

        folder.Write("whole/settings.yml", "title: Hub\nurl: https://hub.example\nadr: ['*/adr']\n");
        foreach (var team in (string[])["billing", "search", "shop"])
        {
            folder.Write($"{team}/settings.yml", $"title: {team}\nurl: https://{team}.example\n");
            Build(team);
        }

        folder.Write(
            "hub/settings.yml",
            "title: Hub\nurl: https://hub.example\ncatalogs: [billing-site, search-site, shop-site]\n"
        );
        Build("whole");
        Build("hub");
        Assert.Equal(Counts("whole-site"), Counts("hub-site"));
        Assert.Equal(File("whole-site", "badge.svg"), File("hub-site", "badge.svg"));
    }

    [Fact]
    public void A_repository_that_is_checked_out_is_read_as_it_is()
    {
        foreach (var (name, title, status, more) in Records)
            Write($"fetched/{name}.md", title, status, more);
        folder.Write("fetched/shop/settings.yml", "title: The shop\nurl: https://shop.example\n");
        folder.Write("hub/input/index.md", "# Home\n\nSee [](adr:billing/2).\n");
        folder.Write(
            "hub/settings.yml",
            "catalogs:\n  - {name: billing, repository: 'https://github.com/acme/billing', ref: v1}\n  - shop\n"
        );
        var root = new DiskFolder(folder.Combine("hub")) { Granted = [folder.Combine("fetched")] };
        var site = Check.Run(root).Site;
        Assert.Equal(
            [
                "billing/0001-poll Replaced https://github.com/acme/billing/blob/v1/adr/0001-poll.md",
                "billing/0002-push InForce https://github.com/acme/billing/blob/v1/adr/0002-push.md",
                "the-shop/0001-cart Open https://shop.example/adr/0001-cart/",
                "the-shop/0002-cart InForce https://shop.example/adr/0002-cart/",
            ],
            site.Catalog.Entries.Select(entry => $"{entry.Id} {entry.Standing} {entry.Address}")
        );
        Assert.Contains(
            "<a href=\"https://github.com/acme/billing/blob/v1/adr/0002-push.md\">ADR-2 Push</a>",
            site.Handbook.Pages.Single().Body.Html,
            StringComparison.Ordinal
        );
        Assert.Empty(Check.Run(folder.Combine("hub")).Handbook.Federated);
    }

    [Fact]
    public void SRC031_an_old_export_is_told_with_whom_to_ask()
    {
        folder.Write("hub/input/index.md", "# Home\n\nHello.\n");
        folder.Write("hub/old.json", """{"title": "Old", "day": "2026-01-01", "contact": "#old", "decisions": []}""");
        folder.Write("hub/settings.yml", "catalogs: old.json\n");
        var finding = Assert.Single(Check.Run(folder.Combine("hub"), new CheckOptions { Today = Day }).Findings);
        Assert.Equal(CatalogAgeRules.StaleCatalog, finding.Rule);
        Assert.Contains("329 days ago", finding.Message.Problem, StringComparison.Ordinal);
        Assert.Contains("ask #old", finding.Message.Remedy, StringComparison.Ordinal);
        folder.Write("hub/settings.yml", "catalogs: old.json\ncatalogs-for-days: 400\n");
        Assert.Empty(Check.Run(folder.Combine("hub"), new CheckOptions { Today = Day }).Findings);
    }

    // What a reader of either site is told, without the names of its parts.
    private string[] Counts(string site)
    {
        using var data = JsonDocument.Parse(File(site, "decisions.json"));
        return
        [
            .. data
                .RootElement.GetProperty("decisions")
                .EnumerateArray()
                .Select(entry =>
                    string.Join(
                        ' ',
                        new[] { "number", "title", "status", "standing", "date", "review", "label", "parts", "tags" }
                            .Select(key => entry.GetProperty(key).ToString())
                            .Append($"{entry.GetProperty("relations").GetArrayLength()}")
                    )
                )
                .Order(StringComparer.Ordinal),
            .. Numbers().Matches(File(site, "health/index.html")).Select(match => match.Value),
            .. Titles().Matches(File(site, "feed.xml")).Select(match => match.Value).Order(StringComparer.Ordinal),
        ];
    }

    private string File(string site, string path) => System.IO.File.ReadAllText(folder.Combine(site, "adr", path));

    private void Build(string name)
    {
        var root = new DiskFolder(folder.Combine(name)) { Granted = [folder.Path] };
        var build = Lintel.Building.Build.Run(
            new(root, new(folder.Combine(name + "-site"), IsNamed: true)) { Today = Day }
        );
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
    }

    private void Write(string path, string title, string status, string more) =>
        folder.Write(
            path,
            $"---\ndate: 2026-01-02\n{more}---\n\n# {title}\n\n## Status\n\n{status}\n\n## Context\n\nSlow.\n\n"
                + "## Options\n\n- One\n- Another\n\n## Decision\n\nOne.\n\n## Consequences\n\nFast.\n"
        );

    [GeneratedRegex("<span class=\"count\">[^<]*</span>|<td[^>]*>[0-9]+</td>")]
    private static partial Regex Numbers();

    [GeneratedRegex("<title>[^<]*</title>")]
    private static partial Regex Titles();
}
