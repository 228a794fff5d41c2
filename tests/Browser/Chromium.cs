using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>The one Chromium that all tests of the reader's side share, each in contexts of its own; where the machine
/// has none, the tests skip. It ends with the tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Address of the site that a folder is made to be.</summary>
    public const string Site = "http://site.test/";

    // The shell first: without the window of a browser around it, a page costs a third.
    private static readonly string? Executable = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "",
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    private static readonly Lazy<Task<IBrowser>> Browser = new(StartAsync);

    private readonly ConcurrentBag<IBrowserContext> contexts = [];

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A fresh page, as of a reader who was never here; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        const string lacking = "There is no Chromium on this machine (apt-get install chromium-headless-shell).";
        Assert.False(
            Executable is null && Environment.GetEnvironmentVariable("CI") == "true",
            lacking + " Continuous integration must not skip what a reader sees."
        );
        Skip.If(Executable is null, lacking);
        var context = await (await Browser.Value).NewContextAsync(options ?? new());
        contexts.Add(context);
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
        foreach (var context in contexts)
            await context.CloseAsync();
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
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
}
