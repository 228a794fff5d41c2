using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>One Chromium for all tests of the reader's side; null where the machine has none, and then the tests
/// skip.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Address of the site that a folder is made to be.</summary>
    public const string Site = "http://site.test/";

    private static readonly string? Executable = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Executable,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A fresh page, as of a reader who was never here; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        const string lacking = "There is no Chromium on this machine (apt-get install chromium).";
        Assert.False(
            browser is null && Environment.GetEnvironmentVariable("CI") == "true",
            lacking + " Continuous integration must not skip what a reader sees."
        );
        Skip.If(browser is null, lacking);
        var context = await browser!.NewContextAsync(options ?? new());
        return await context.NewPageAsync();
    }

    /// <summary>A fresh page to which a folder is a site, at <see cref="Site"/>.</summary>
    public async Task<IPage> OpenSiteAsync(string folder)
    {
        var page = await OpenAsync();
        await page.RouteAsync(
            Site + "**",
            route =>
            {
                var path = new Uri(route.Request.Url).AbsolutePath;
                var file = folder + (path.EndsWith('/') ? path + "index.html" : path);
                return File.Exists(file)
                    ? route.FulfillAsync(new() { Path = file })
                    : route.FulfillAsync(new() { Status = 404 });
            }
        );
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
