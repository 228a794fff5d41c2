using Lintel.Building;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary><c>lintel build --offline</c>: a folder that is read from disk, search included, under the same policy as on the web.</summary>
public sealed class OfflineTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task A_folder_on_disk_can_be_searched_and_walked()
    {
        var page = await chromium.OpenAsync();
        using var folder = new TemporaryFolder();
        Assert.True(Build.Run(RepositoryRoot.Path, folder.Combine("site"), strict: false, offline: true).Pages > 0);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync("file://" + folder.Combine("site", "index.html"));
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Decisions" }).ClickAsync();
        await page.WaitForURLAsync("**/adr/index.html");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("razor componnet");
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new("Razor components") }).First.ClickAsync();
        await page.WaitForURLAsync("**/adr/0003-razor-components-as-the-theme/index.html**");
        await Assertions.Expect(page.Locator("main mark.found").First).ToBeVisibleAsync();
        await page.GotoAsync("file://" + folder.Combine("site", "search", "index.html") + "?q=permalinks");
        await Assertions.Expect(page.Locator("#search-results li").First).ToContainTextAsync("Permalinks are a promise");
        Assert.Empty(complaints);
    }
}
