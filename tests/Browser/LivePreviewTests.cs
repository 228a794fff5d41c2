using Lintel.Building;
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
        await using var preview = await PreviewServer.StartAsync(
            new(folder.Path),
            0,
            new PreviewDays(null, null),
            Extensions.None,
            _ => { },
            _ => { }
        );
        await page.GotoAsync(preview!.Server.Address);

        folder.Write("input/index.md", "# Home\n\nThe second text.\n");
        await page.GetByText("The second text.").WaitForAsync();

        folder.Write("input/index.md", "# Home\n\nThe third text, [gone](gone.md).\n");
        var overlay = page.GetByRole(AriaRole.Region, new() { Name = "Found in the sources: 1 error" });
        await overlay.WaitForAsync();
        Assert.Contains("input/index.md(3,24): error LNK", await overlay.InnerTextAsync(), StringComparison.Ordinal);
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

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        folder.Dispose();
    }
}
