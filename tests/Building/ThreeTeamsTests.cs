using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Site;

namespace Lintel.Tests.Building;

/// <summary>Two hundred real records of three dialects: none is lost, every relation shows on both sides, every link
/// leads somewhere, all data is valid.</summary>
public sealed class ThreeTeamsTests(ThreeTeams teams) : IClassFixture<ThreeTeams>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [SkippableFact]
    public void Every_record_is_in_the_catalog_and_in_each_grouping_and_the_counts_add_up()
    {
        var handbook = teams.Build().Check.Handbook;
        var catalog = teams.Catalog();
        Assert.True(handbook.Decisions.Length > 190, $"{handbook.Decisions.Length} records");
        Assert.Equal(handbook.Decisions.Length, catalog.Entries.Length);
        Assert.Equal(catalog.Entries.Length, catalog.Entries.DistinctBy(entry => entry.Id).Count());
        foreach (var grouping in catalog.Groupings)
        {
            Assert.Equal(
                catalog.Entries.Select(entry => entry.Id).Order(),
                grouping.Views.SelectMany(view => view.Entries).Select(entry => entry.Id).Distinct().Order()
            );
            if (grouping.Facet != CatalogFacet.Tag)
                Assert.Equal(catalog.Entries.Length, grouping.Views.Sum(view => view.Entries.Length));
        }
    }

    [SkippableFact]
    public void Every_relation_that_a_file_states_shows_on_both_pages()
    {
        var handbook = teams.Build().Check.Handbook;
        var names = new DecisionIndex(handbook.Decisions);
        var followed = 0;
        foreach (var decision in handbook.Decisions)
        {
            foreach (var relation in decision.Relations)
            {
                if (names.Find(decision, relation) is not { } other || other.Page.Route == decision.Page.Route)
                    continue;
                if (names.IsAmbiguous(decision, relation))
                    continue;
                Assert.Equal(decision.Package, other.Package);
                Assert.Contains((relation.Kind, other.Page.Route), Stated(decision));
                Assert.Contains((relation.Kind.Inverse(), decision.Page.Route), Stated(other));
                Assert.Contains(
                    Page(decision).QuerySelectorAll(".relations a"),
                    link => link.GetAttribute("href") == decision.Page.Route.LinkTo(other.Page.Route)
                );
                Assert.Contains(
                    Page(other).QuerySelectorAll(".relations a"),
                    link => link.GetAttribute("href") == other.Page.Route.LinkTo(decision.Page.Route)
                );
                followed++;
            }
        }

        Assert.True(followed > 40, $"only {followed} relations");
    }

    [SkippableFact]
    public void Every_link_of_the_catalogs_pages_leads_to_a_file()
    {
        teams.Build();
        var dead = new List<string>();
        var followed = 0;
        foreach (
            var page in Directory.EnumerateFiles(
                Path.Combine(teams.Output, "adr"),
                "*.html",
                SearchOption.AllDirectories
            )
        )
        {
            foreach (
                var link in new HtmlParser()
                    .ParseDocument(File.ReadAllText(page))
                    .QuerySelectorAll("[href]")
                    .Select(element => element.GetAttribute("href")!)
            )
            {
                if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith('#'))
                    continue;
                var target = Path.GetFullPath(
                    Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(link.Split('#')[0]))
                );
                followed++;
                if (!File.Exists(target) && !File.Exists(Path.Combine(target, "index.html")))
                    dead.Add($"{page}: {link}");
            }
        }

        Assert.Empty(dead.Take(10));
        Assert.True(followed > 5000, $"only {followed} links");
    }

    [SkippableTheory]
    [InlineData("adr/decisions.json", "adr/decisions.schema.json")]
    [InlineData("catalog.json", "catalog.schema.json")]
    public void Data_is_what_its_schema_says(string data, string schema)
    {
        var count = teams.Build().Check.Handbook.Decisions.Length;
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(teams.Output, data)));
        using var rules = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(teams.Output, schema)));
        Assert.Empty(JsonSchema.Faults(rules.RootElement, document.RootElement));
        var decisions = document.RootElement.GetProperty("decisions").EnumerateArray().ToArray();
        Assert.Equal(count, decisions.Length);
        var ids = decisions.Select(decision => decision.GetProperty("id").GetString()).ToHashSet();
        Assert.All(
            decisions
                .SelectMany(decision => decision.GetProperty("relations").EnumerateArray())
                .Select(relation => relation.GetProperty("target").GetString())
                .OfType<string>(),
            target => Assert.Contains(target, ids)
        );
    }

    [SkippableTheory]
    [InlineData("adr/feed.xml")]
    [InlineData("feed.xml")]
    public void Feeds_have_what_the_protocol_asks_for(string path)
    {
        teams.Build();
        var feed = XDocument.Load(Path.Combine(teams.Output, path)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.NotNull(feed.Element(Atom + "author"));
        Assert.All(
            entries.Prepend(feed),
            element =>
            {
                Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
                Assert.NotEmpty(element.Element(Atom + "title")!.Value);
                Assert.Matches(@"^\d{4}-\d{2}-\d{2}T00:00:00Z$", element.Element(Atom + "updated")!.Value);
                Assert.NotNull(
                    element.Elements(Atom + "link").FirstOrDefault(link => link.Attribute("rel")!.Value == "alternate")
                );
            }
        );
    }

    private IEnumerable<(RelationKind, Route)> Stated(Decision decision) =>
        teams
            .Build()
            .Check.Site.Decisions.RelationsOf(decision)
            .Where(related => related.Other is not null)
            .Select(related => (related.Kind, related.Other!.Page.Route));

    private AngleSharp.Html.Dom.IHtmlDocument Page(Decision decision) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(teams.Output, decision.Page.Route.OutputFile)));
}
