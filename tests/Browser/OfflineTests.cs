using System.Text.RegularExpressions;
using Lintel.Building;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary><c>lintel build --offline</c>: a folder that is read from disk, search and lessons included, under the same
/// policy as on the web.</summary>
public sealed class OfflineTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> complaints = [];

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task A_folder_on_disk_can_be_searched_and_walked()
    {
        var page = await OpenAsync(RepositoryRoot.Path, "index.html");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })
            .GetByRole(AriaRole.Link, new() { Name = "Decisions" })
            .ClickAsync();
        await page.WaitForURLAsync("**/adr/index.html");
        await page.Keyboard.PressAsync("/");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search the handbook" }).FillAsync("razor componnet");
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new("Razor components") }).First.ClickAsync();
        await page.WaitForURLAsync("**/adr/0003-razor-components-as-the-theme/index.html**");
        await Assertions.Expect(page.Locator("main mark.found").First).ToBeVisibleAsync();
        await page.GotoAsync("file://" + folder.Combine("site", "search", "index.html") + "?q=permalinks");
        await Assertions
            .Expect(page.Locator("#search-results li").First)
            .ToContainTextAsync("Permalinks are a promise");
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task The_blocks_of_a_lesson_come_alive_from_disk()
    {
        folder.Write(
            "book/input/lessons/all.md",
            """
            ---
            title: All blocks
            ---

            ::: tldr
            - Everything works from disk.
            :::

            :::: compare
            ::: before "Then"
            Servers.
            :::
            ::: after "Now"
            A folder.
            :::
            ::::

            ::: quick-check
            What is needed?

            - [x] A browser
            - [ ] A server

            Nothing else is.
            :::

            ::: worksheet
            | old focus | new focus |
            |---|---|
            | Typing | Deciding |
            :::

            ::: do-next
            - [ ] Read on
            :::

            ```csharp
            var answer = 42;
            ```

            ```mermaid
            flowchart LR
              Disk --> Reader
            ```
            """
        );
        var page = await OpenAsync(folder.Combine("book"), "lessons/all/index.html");
        await Assertions.Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Now" })).ToBeVisibleAsync();
        await page.Locator(".quick-check").GetByLabel("A browser").CheckAsync();
        await page.Locator(".quick-check").GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Assertions.Expect(page.Locator(".quick-check").GetByRole(AriaRole.Status)).ToContainTextAsync("Right");
        await Assertions.Expect(page.Locator(".worksheet input").First).ToBeVisibleAsync();
        await page.Locator(".do-next").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.Locator(".lesson-end").ScrollIntoViewIfNeededAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark as done" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy this code" }).First)
            .ToBeVisibleAsync();
        if (HasLibraries())
        {
            await Assertions.Expect(page.Locator("code.language-csharp .hljs-keyword").First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".diagram img")).ToHaveJSPropertyAsync("complete", true);
        }

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".do-next").GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        await page.GotoAsync("file://" + folder.Combine("site", "lessons", "index.html"));
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("✓ Done");
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task A_record_of_another_handbook_is_found_and_leads_there()
    {
        var page = await OpenAsync(
            RepositoryRoot.Combine("tests", "Cases", "the records of another handbook are found by search"),
            "index.html"
        );
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox).FillAsync("transactional outbx");
        var option = page.GetByRole(
            AriaRole.Option,
            new() { NameRegex = new("Publish through an outbox.*nord.example") }
        );
        await Assertions.Expect(option).ToHaveAttributeAsync("href", "https://nord.example/adr/0007-outbox/");
        await page.GotoAsync(
            "file://" + folder.Combine("site", "search", "index.html") + "?q=record&package=Team+Nord"
        );
        await Assertions.Expect(page.Locator("#search-results li")).ToHaveCountAsync(1);
        await Assertions
            .Expect(page.Locator("#search-results a"))
            .ToHaveAttributeAsync("href", new Regex("^file:.*/adr/package/team-nord/index.html"));
        await Assertions
            .Expect(page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Hub") }))
            .ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    // A program that was built without Node has none of them.
    private static bool HasLibraries() =>
        typeof(Build).Assembly.GetManifestResourceInfo("assets/mermaid/mermaid.tiny.js") is not null;

    private async Task<IPage> OpenAsync(string handbook, string path)
    {
        var page = await chromium.OpenAsync();
        var build = Build.Run(new(handbook, folder.Combine("site")) { Offline = true });
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync("file://" + folder.Combine("site", path));
        return page;
    }
}
