using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>A reader opens the site, searches, and finds the lesson: with the mouse, with the keyboard alone, on a
/// small screen, without scripts.</summary>
public sealed class SearchTests(Chromium chromium, SiteServer site) : IClassFixture<Chromium>, IClassFixture<SiteServer>
{
    [SkippableFact]
    public async Task A_reader_finds_the_lesson()
    {
        var page = await chromium.OpenAsync();
        var complaints = Listen(page);
        await page.GotoAsync(site.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Combobox).FillAsync("evolving role");
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new("Evolving Role") }).First.ClickAsync();
        await page.WaitForURLAsync("**/lessons/backend-role/**");
        Assert.Contains("Evolving Role", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("main mark.found").First).ToBeVisibleAsync();
        await page.WaitForURLAsync(url => !url.Contains("highlight", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task The_keyboard_alone_finds_a_misspelt_decision()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(site.Address + "lessons/");
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("permalnks");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("“permalinks” was");
        await page.Keyboard.PressAsync("ArrowDown");
        var active = await page.GetByRole(AriaRole.Combobox).GetAttributeAsync("aria-activedescendant");
        await Assertions.Expect(page.Locator("#" + active)).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/adr/0006-permalinks-are-a-promise/**");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "permalnks" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task What_is_typed_before_the_search_has_come_is_sought()
    {
        var page = await chromium.OpenAsync();
        var script = new TaskCompletionSource();
        await page.RouteAsync(
            "**/assets/search.js",
            async route =>
            {
                await script.Task;
                await route.ContinueAsync();
            }
        );
        await page.GotoAsync(site.Address);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("permalink/");
        script.SetResult();
        await Assertions.Expect(page.Locator(".search-field")).ToHaveValueAsync("permalink/");
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.TypeAsync("s");
        await Assertions.Expect(page.Locator(".search-field")).ToHaveValueAsync("permalinks");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_slash_key_can_be_turned_off()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(site.Address);
        await page.Keyboard.PressAsync("/");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("Open with") }).UncheckAsync();
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("/");
        await page.WaitForTimeoutAsync(200);
        Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync());
    }

    [SkippableFact]
    public async Task A_question_in_the_address_is_answered_and_markup_in_it_is_text()
    {
        var page = await chromium.OpenAsync();
        var complaints = Listen(page);
        await page.GotoAsync(
            site.Address + "search/?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)> permalinks")
        );
        await Assertions
            .Expect(page.GetByRole(AriaRole.Searchbox))
            .ToHaveValueAsync("<img src=x onerror=alert(1)> permalinks");
        await Assertions.Expect(page.Locator("#search-results li").First).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        await page.GetByRole(AriaRole.Searchbox).FillAsync("htmlrenderer");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^superseded") }).CheckAsync();
        await Assertions.Expect(page.Locator("#search-results li")).ToHaveCountAsync(1);
        Assert.Contains("?q=htmlrenderer&status=superseded", page.Url, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task Only_the_newest_question_is_answered()
    {
        var page = await chromium.OpenAsync();
        await page.RouteAsync(
            "**/search/terms/**",
            async route =>
            {
                await Task.Delay(300);
                await route.ContinueAsync();
            }
        );
        await page.GotoAsync(site.Address + "search/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("permalinks");
        await page.WaitForTimeoutAsync(50);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("razor");
        await Assertions.Expect(page.Locator("#search-results li").First).ToContainTextAsync("Razor");
        await page.WaitForTimeoutAsync(400);
        await Assertions.Expect(page.Locator("#search-results li").First).ToContainTextAsync("Razor");
    }

    [SkippableFact]
    public async Task Nothing_found_says_what_to_try()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(site.Address + "search/?q=zzqqxxzz");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Status))
            .ToContainTextAsync("Nothing found for “zzqqxxzz”. Try fewer words");
    }

    [SkippableFact]
    public async Task Nothing_stands_in_the_way_of_an_answer_and_nothing_is_cut_off()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(site.Address + "search/?q=decision");
        await Assertions.Expect(page.Locator("#search-facets fieldset").First).ToBeVisibleAsync();
        Assert.Empty(await Audit.FindingsAsync(page, Sample.Take(Sight.All)));
        await Sight.Narrow.Take(page);
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox).FillAsync("razor components");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Empty(await Audit.FindingsAsync(page, Sight.Light, Sight.Narrow));
        Assert.True(
            await page.EvaluateAsync<bool>(
                "document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth"
            )
        );
    }

    [SkippableFact]
    public async Task Without_script_the_search_page_lists_every_title()
    {
        var page = await chromium.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.Address + "search/");
        await page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { NameRegex = new("Evolving Role") })
            .ClickAsync();
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
