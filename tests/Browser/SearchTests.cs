using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>A reader opens the site, searches, and finds the lesson.</summary>
public sealed class SearchTests(Chromium chromium, SiteServer site) : IClassFixture<Chromium>, IClassFixture<SiteServer>
{
    [SkippableFact]
    public async Task A_reader_finds_the_lesson()
    {
        var page = await chromium.OpenAsync();
        var complaints = Listen(page);
        await page.GotoAsync(site.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Search" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("evolving role");
        var result = page.GetByRole(AriaRole.Link, new() { Name = "The Backend Engineer’s Evolving Role" })
            .Or(page.GetByRole(AriaRole.Link, new() { Name = "The Backend Engineer's Evolving Role" })).First;
        await result.ClickAsync();
        await page.WaitForURLAsync("**/lessons/backend-role/**");
        Assert.Contains("Evolving Role", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task A_question_in_the_address_is_answered_and_markup_in_it_is_text()
    {
        var page = await chromium.OpenAsync();
        var complaints = Listen(page);
        await page.GotoAsync(site.Address + "search/?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)> permalinks"));
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("<img src=x onerror=alert(1)> permalinks");
        await page.GotoAsync(site.Address + "search/?q=permalinks");
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new("[Pp]ermalinks") }).First).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task Without_script_the_search_page_lists_every_title()
    {
        var page = await chromium.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.Address + "search/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new("Evolving Role") }).ClickAsync();
        Assert.EndsWith("/lessons/backend-role/", page.Url, StringComparison.Ordinal);
    }

    private static List<string> Listen(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }
}
