using Lintel.Building;
using Lintel.Outputs;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>A handbook may replace a module of the search; browsers then load the modules one by one, and the search is
/// the same to its reader.</summary>
public sealed class ReplacedModuleTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task The_search_finds_by_modules_as_it_does_by_their_bundle()
    {
        Skip.If(ModuleBundle.All.Count == 0, "Lintel was built without Node.js, so there are no bundles.");
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("input/tides.md", "# Tides\n\nThey wait for nobody.\n");
        var rank = File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "search", "rank.js"));
        folder.Write("theme/assets/search/rank.js", rank + "globalThis.isOurs = true;\n");
        Assert.NotEqual(0, Build.Run(new(folder.Path, folder.Combine("site"))).Pages);

        var page = await chromium.OpenSiteAsync(folder.Combine("site"));
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(Chromium.Site);
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Combobox).FillAsync("tides");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { NameRegex = new("Tides") })).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("globalThis.isOurs"));
        Assert.Empty(complaints);
    }
}
