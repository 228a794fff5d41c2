using System.Text.Json;
using Lintel.Building;
using Lintel.Model;

namespace Lintel.Tests.Site;

/// <summary>Several folders of records in one handbook, and other handbooks' records beside them.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Numbers_count_within_a_package_and_a_path_reaches_into_another()
    {
        Write("hub/adr/0001-start.md", "1. Start", "Accepted");
        Write("hub/services/billing/adr/0001-queue.md", "1. Use a queue", "Superseded by [2](0002-stream.md)");
        Write(
            "hub/services/billing/adr/0002-stream.md",
            "2. Use a stream",
            "Accepted\n\nSupersedes [1](0001-queue.md)\n\nAmends [the start](../../../adr/0001-start.md)"
        );
        Write("hub/services/shop/adr/0001-cart.md", "1. Keep carts", "Accepted\n\nRelates to ADR 2");
        folder.Write("hub/settings.yml", "title: Hub\nadr: [adr, services/*/adr]\nrules: {ADR010: off}\n");
        var catalog = Build("hub").Check.Site.Catalog;
        Assert.Equal(
            ["handbook/0001-start", "billing/0001-queue", "billing/0002-stream", "shop/0001-cart"],
            catalog.Entries.Select(entry => entry.Id)
        );
        Assert.Equal(["handbook", "billing", "shop"], catalog.Packages.Select(package => package.Id));
        Assert.Equal(["billing/0002-stream"], Related(catalog, "billing/0001-queue", RelationKind.SupersededBy));
        Assert.Equal(["billing/0002-stream"], Related(catalog, "handbook/0001-start", RelationKind.AmendedBy));
        // The shop has no record 2, and billing's is not meant.
        Assert.Equal([null], catalog.Find("shop/0001-cart")!.Relations.Select(relation => relation.Target));
        Assert.True(File.Exists(folder.Combine("hub-site", "services", "billing", "adr", "index.html")));
        Assert.True(File.Exists(folder.Combine("hub-site", "adr", "package", "handbook", "index.html")));
    }

    [Fact]
    public void Another_handbooks_catalog_is_shown_and_its_relations_too()
    {
        Write("team/adr/0001-old.md", "1. Poll", "Superseded by [2](0002-new.md)");
        Write("team/adr/0002-new.md", "2. Push", "Accepted\n\nSupersedes [1](0001-old.md)");
        folder.Write("team/settings.yml", "title: Team Nord\nurl: https://nord.example\n");
        Build("team");
        Write("hub/adr/0001-start.md", "1. Start", "Accepted");
        folder.Write("hub/settings.yml", "title: Hub\nurl: https://hub.example\ncatalogs: [../team-site]\n");
        var catalog = Build("hub").Check.Site.Catalog;
        Assert.Equal(
            ["0001-start", "team-nord/0001-old", "team-nord/0002-new"],
            catalog.Entries.Select(entry => entry.Id)
        );
        Assert.Equal("https://nord.example/adr/0002-new/", catalog.Find("team-nord/0002-new")!.Address);
        Assert.Equal(["team-nord/0002-new"], Related(catalog, "team-nord/0001-old", RelationKind.SupersededBy));
        Assert.Contains(
            "href=\"https://nord.example/adr/0002-new/\"",
            File.ReadAllText(folder.Combine("hub-site", "adr", "index.html")),
            StringComparison.Ordinal
        );
        // Whoever reads the hub's export sees which of them are others'.
        using var exported = JsonDocument.Parse(File.ReadAllBytes(folder.Combine("hub-site", "catalog.json")));
        Assert.Equal(
            [null, "team-nord", "team-nord"],
            exported
                .RootElement.GetProperty("decisions")
                .EnumerateArray()
                .Select(entry => entry.TryGetProperty("catalog", out var catalog) ? catalog.GetString() : null)
        );
    }

    [Fact]
    public void An_exported_address_that_runs_code_is_no_link()
    {
        Write("hub/adr/0001-start.md", "1. Start", "Accepted");
        folder.Write("hub/settings.yml", "catalogs: evil.json\n");
        folder.Write(
            "hub/evil.json",
            """{"title":"Evil","decisions":[{"id":"1","title":"<img src=x onerror=alert(1)>","address":"javascript:alert(1)","status":"accepted"}]}"""
        );
        Build("hub");
        var page = File.ReadAllText(folder.Combine("hub-site", "adr", "index.html"));
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Related(Lintel.Site.Catalogs.Catalog catalog, string id, RelationKind kind) =>
        catalog.Find(id)!.Relations.Where(relation => relation.Kind == kind).Select(relation => relation.Target);

    private Build Build(string name)
    {
        var root = new Lintel.Disk.DiskFolder(folder.Combine(name)) { Granted = [folder.Path] };
        var build = Lintel.Building.Build.Run(
            new(root, new(folder.Combine(name + "-site"), IsNamed: true)) { Strict = true }
        );
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        return build;
    }

    private void Write(string path, string title, string status) =>
        folder.Write(
            path,
            $"# {title}\n\nDate: 2026-01-02\n\n## Status\n\n{status}\n\n## Context\n\nSlow.\n\n"
                + "## Options\n\n- One\n- Another\n\n## Decision\n\nOne.\n\n## Consequences\n\nFast.\n"
        );
}
