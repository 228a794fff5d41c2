using Lintel.Preview;
using Lintel.Preview.Live;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>An author has a page open and saves.</summary>
public sealed class LivePreviewTests : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly TemporaryFolder folder = new();

    public Task InitializeAsync() => chromium.InitializeAsync();

    [SkippableFact]
    public async Task The_page_follows_the_file_and_findings_come_and_go()
    {
        folder.Write("input/index.md", "# Home\n\nThe first text.\n");
        var page = await chromium.OpenAsync();
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await using var preview = await StartAsync();
        await page.GotoAsync(preview.Server.Address);

        folder.Write("input/index.md", "# Home\n\nThe second text.\n");
        await page.GetByText("The second text.").WaitForAsync();

        folder.Write("input/index.md", "# Home\n\nThe third text, [gone](gone.md).\n");
        var overlay = page.GetByRole(AriaRole.Region, new() { Name = "Found in the sources: 1 error" });
        await overlay.WaitForAsync();
        await overlay.GetByRole(AriaRole.Heading, new() { Name = "input/index.md" }).WaitForAsync();
        Assert.Contains("3,24 error LNK", await overlay.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith(
            "/rules/lnk",
            await overlay.GetByRole(AriaRole.Link, new() { Name = "LNK" }).GetAttributeAsync("href"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            $"vscode://file{folder.Combine("input/index.md")}:3:24",
            await overlay.GetByRole(AriaRole.Link, new() { Name = "3,24" }).GetAttributeAsync("href")
        );
        Assert.Empty(await Audit.FindingsAsync(page, Sight.Light, Sight.Narrow));

        await overlay.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await overlay.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        folder.Write("input/index.md", "---\ntitle: [open\n---\n\nThe fourth text.\n");
        await overlay.WaitForAsync();
        await page.GetByText("The third text").WaitForAsync();

        folder.Write("input/index.md", "# Home\n\nThe fifth text.\n");
        await page.GetByText("The fifth text.").WaitForAsync();
        await overlay.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Empty(complaints);
    }

    [SkippableFact]
    public async Task A_reader_stays_where_they_are_and_blocks_come_alive_again()
    {
        string Lesson(string last) =>
            "# One\n\n<details><summary>More</summary>\n\nHidden words.\n\n</details>\n\n"
            + string.Concat(Enumerable.Range(1, 40).Select(number => $"## Part {number}\n\nSome text of it.\n\n"))
            + "[A link](https://example.org/)\n\n```sh\nls -l\n```\n\n"
            + last
            + string.Concat(Enumerable.Repeat("\n\nMore text behind it.", 40));
        folder.Write("input/index.md", "# Home\n\n[One](lessons/one.md)\n");
        folder.Write("input/lessons/one.md", Lesson("The first end."));
        // Else it still glides to the link when it is measured.
        var page = await chromium.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await using var preview = await StartAsync();
        await page.GotoAsync(preview.Server.Address + "lessons/one/");
        await page.GetByText("More", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "A link" }).FocusAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).WaitForAsync();
        await page.EvaluateAsync("window.sameDocument = true");
        var heading = page.GetByRole(AriaRole.Heading, new() { Name = "Part 40" });
        var before = (await heading.BoundingBoxAsync())!.Y;

        // What grows above does not push away what is being read.
        folder.Write("input/lessons/one.md", Lesson("The second end.").Replace("## Part 2\n", "New.\n\n## Part 2\n"));
        await page.GetByText("The second end.").WaitForAsync();

        Assert.True(await page.EvaluateAsync<bool>("window.sameDocument === true"));
        await page.GetByText("Hidden words.").WaitForAsync();
        Assert.Equal("A link", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Equal(before, (await heading.BoundingBoxAsync())!.Y, tolerance: 2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).WaitForAsync();
        Assert.Empty(complaints);
    }

    // A page whose modules cannot run twice is loaded again.
    [SkippableFact]
    public async Task A_page_that_cannot_be_exchanged_is_loaded_again()
    {
        folder.Write("input/index.md", "# Home\n\nThe first text.\n");
        var page = await chromium.OpenAsync();
        await using var preview = await StartAsync();
        await page.GotoAsync(preview.Server.Address);
        await page.EvaluateAsync("window.sameDocument = true");
        folder.Write("input/index.md", "# Home\n\nThe second text.\n\n```mermaid\ngraph TD; A-->B\n```\n");
        await page.GetByText("The second text.").WaitForAsync();
        await page.WaitForFunctionAsync("window.sameDocument === undefined");
    }

    private async Task<PreviewServer> StartAsync() =>
        (
            await PreviewServer.StartAsync(
                new(new(folder.Path), new PreviewDays(null, null))
                {
                    Editor = new(new(folder.Path), EditorAddress.Known["vscode"]),
                },
                _ => { },
                _ => { }
            )
        )!;

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        folder.Dispose();
    }
}
