using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>A reader narrows the catalog, looks at its pictures, and writes a decision down; with script and
/// without.</summary>
public sealed class CatalogTests(Chromium chromium, SiteServer site)
    : IClassFixture<Chromium>,
        IClassFixture<SiteServer>
{
    [SkippableFact]
    public async Task The_filter_finds_what_the_search_finds_and_the_address_remembers_it()
    {
        var page = await Open("adr/");
        var rows = page.Locator(".catalog tbody tr:visible");
        var found = page.Locator("#_found");
        var all = await rows.CountAsync();
        await page.GetByLabel("Words").FillAsync("htmlrenderer");
        await Assertions.Expect(found).ToHaveTextAsync(new Regex($"^[1-9] of {all} records$"));
        await Assertions.Expect(rows.First).ToContainTextAsync("HtmlRenderer");
        // The counts of the other choices follow.
        await Assertions
            .Expect(page.Locator("#_status option", new() { HasText = "Superseded" }))
            .ToHaveTextAsync("Superseded (1)");
        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("superseded");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(found).ToHaveTextAsync($"1 of {all} records");
        await page.ReloadAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(all);
    }

    [SkippableFact]
    public async Task Where_nothing_matches_the_list_says_what_to_leave_out()
    {
        var page = await Open("adr/?status=superseded&q=htmlrenderer");
        await page.GetByLabel("Words").FillAsync("xylophone");
        await Assertions.Expect(page.GetByText("No decision matches.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".catalog")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Without “xylophone”: [1-9]") }).ClickAsync();
        await Assertions.Expect(page.Locator(".catalog tbody tr").First).ToContainTextAsync("Superseded");
        Assert.EndsWith("?status=superseded", page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_head_sorts_and_Enter_opens_the_first_record()
    {
        var page = await Open("adr/");
        var first = page.Locator(".catalog tbody tr").First;
        await page.GetByRole(AriaRole.Button, new() { Name = "Record" }).ClickAsync();
        await Assertions.Expect(first).ToContainTextAsync("ADR-1");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Record" }))
            .ToHaveAttributeAsync("aria-sort", "ascending");
        await page.GetByLabel("Words").FillAsync("permalinks");
        await page.GetByLabel("Words").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/adr/\\d{4}-"));
    }

    [SkippableFact]
    public async Task The_timeline_tells_the_record_in_focus_and_arrows_go_on()
    {
        var page = await Open("adr/timeline/");
        await page.Locator("a[data-id='0004-share-one-htmlrenderer']").FocusAsync();
        var told = page.Locator("[data-told]");
        await Assertions.Expect(told).ToContainTextAsync("ADR-4 Share one HtmlRenderer");
        await Assertions.Expect(page.Locator("a.lit[data-id='0005-one-htmlrenderer-per-page']")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("path.arc.lit")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(told).ToContainTextAsync("ADR-5");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/adr/0005-one-htmlrenderer-per-page/$"));
    }

    [SkippableFact]
    public async Task The_composer_says_what_the_build_would_say_and_hands_over_the_record()
    {
        var page = await Open("adr/new/");
        var open = page.GetByRole(AriaRole.Link, new() { Name = "Open on GitHub" });
        await page.GetByLabel("Title").FocusAsync();
        await page.GetByLabel("Context").FillAsync("TBD");
        await Assertions
            .Expect(page.Locator("[data-complaints=title]"))
            .ToHaveTextAsync(new Regex("^This record has no title\\..* ADR005$"));
        await page.GetByLabel("Options", new() { Exact = true }).FillAsync("A queue");
        await page.GetByLabel("Because").FocusAsync();
        await Assertions
            .Expect(page.Locator("[data-rule=ADR001]"))
            .ToHaveTextAsync(
                new Regex("^Nothing stands under 'Context and Problem Statement', so the record has no context\\.")
            );
        await Assertions
            .Expect(page.Locator("[data-rule=ADR015]"))
            .ToHaveTextAsync(new Regex("^'A queue' is the only option named\\."));
        await page.GetByLabel("Title").FillAsync("Send orders through a queue");
        await page.GetByLabel("Context").FillAsync("Checkout waits four seconds.");
        await page.GetByLabel("Options", new() { Exact = true }).FillAsync("A queue\nA faster database");
        await page.GetByLabel("Consequences")
            .FillAsync("Good, because checkout is quick.\nBad, because someone has to watch it.");
        await Assertions
            .Expect(page.Locator("[data-tally]"))
            .ToHaveTextAsync("All parts are there; 2 blanks are left to fill in.");
        await page.GetByLabel("Chosen option").SelectOptionAsync("A queue");
        await page.GetByLabel("Because").FillAsync("it takes the wait away.");
        await Assertions.Expect(page.Locator(".complaint:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-tally]")).ToHaveTextAsync("All parts are there.");
        await Assertions
            .Expect(page.Locator("#_text"))
            .ToContainTextAsync("Chosen option: \"A queue\", because it takes the wait away.");
        var address = Uri.UnescapeDataString(await open.GetAttributeAsync("href") ?? "");
        Assert.Matches(@"/new/main/adr\?filename=\d{4}-send-orders-through-a-queue\.md&value=---\n", address);
        Assert.Contains("* A faster database", address, StringComparison.Ordinal);
        await page.GetByLabel("Because").FillAsync("it is [measured](0999-nowhere.md).");
        await Assertions
            .Expect(page.Locator("[data-complaints=decision] [data-rule=LNK001]"))
            .ToHaveTextAsync(new Regex("^There is no published file 'adr/0999-nowhere\\.md'\\."));
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Download" }).ClickAsync()
        );
        Assert.EndsWith("-send-orders-through-a-queue.md", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Without_script_every_view_is_a_page()
    {
        var page = await chromium.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.Address + "adr/");
        await Assertions.Expect(page.Locator(".catalog-filter")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { NameRegex = new("^Superseded") })
            .First.ClickAsync();
        Assert.EndsWith("/adr/status/superseded/", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await page.Locator("a[data-id='0005-one-htmlrenderer-per-page']").ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("One HtmlRenderer per page");
        await page.GotoAsync(site.Address + "adr/new/");
        await Assertions.Expect(page.Locator(".composer")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#_blank")).ToContainTextAsync("## Considered Options");
        await Assertions.Expect(page.Locator("#_blank")).ToBeVisibleAsync();
    }

    private async Task<IPage> Open(string path)
    {
        var page = await chromium.OpenAsync();
        page.PageError += (_, error) => Assert.Fail(error);
        await page.GotoAsync(site.Address + path);
        return page;
    }
}
