using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>axe finds nothing on the kinds of page that rubrics have, by day, by night, on a phone and on paper.</summary>
public sealed class RubricAccessTests(Chromium chromium, SiteServer site) : IClassFixture<Chromium>, IClassFixture<SiteServer>
{
    // The kinds that differ in how they are laid out; the others are looked at once.
    private static readonly string[] Kinds =
        ["rubrics/backend/v/2026.2/", "rubrics/backend/system-design/senior/", "rubrics/backend/senior-to-staff/", "rubrics/backend/v/2026.2/changes/", "packet/"];

    private static readonly string[] Others = ["rubrics/", "rubrics/backend/senior/", "rubrics/backend/system-design/", "rubrics/backend/v/"];

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280, Media.Screen)]
    [InlineData(ColorScheme.Dark, 1280, Media.Screen)]
    [InlineData(ColorScheme.Light, 320, Media.Screen)]
    [InlineData(ColorScheme.Light, 1280, Media.Print)]
    public async Task Nobody_is_shut_out(ColorScheme scheme, int width, Media media)
    {
        var page = await chromium.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        await page.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
        var found = new List<string>();
        foreach (var path in (scheme, width, media) == (ColorScheme.Light, 1280, Media.Screen) ? [.. Kinds, .. Others] : Kinds)
        {
            await page.GotoAsync(site.Address + path);
            if (path == "packet/") await FillPacket(page);
            var result = await page.RunAxe();
            found.AddRange(result.Violations.Select(violation => $"{path}: {violation.Id} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) found.Add($"{path}: wider than the window");
            if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = $"{folder}/{path.TrimEnd('/').Replace('/', '_')}-{scheme}-{width}-{media}.png", FullPage = true });
        }

        Assert.Empty(found);
    }

    private static async Task FillPacket(IPage page)
    {
        if (await page.Locator(".packet-state").IsVisibleAsync()) return;
        await page.EvaluateAsync("localStorage.setItem('packet', JSON.stringify({ level: '/rubrics/backend/staff/', cells: { '/rubrics/backend/system-design/staff/': { evidence: 'https://example.org/1', notes: 'Why it counts.' }, '/rubrics/backend/reliability/staff/': { evidence: '', notes: '' } } }))");
        await page.ReloadAsync();
    }
}
