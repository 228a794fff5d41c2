using Lintel.Tests.Building;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>One browser and one built site for all tests that look at lessons and the theme.</summary>
public sealed class Reader : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly SiteServer site = new();

    /// <summary>Address of the front page, with its closing slash.</summary>
    public string Address => site.Address;

    /// <summary>The built site as files.</summary>
    public BuiltHandbook Handbook => site.Handbook;

    public async Task InitializeAsync()
    {
        await chromium.InitializeAsync();
        await site.InitializeAsync();
    }

    /// <summary>Opens a page of the site as a reader who was never here, and notes every complaint of the
    /// browser.</summary>
    public async Task<Visit> VisitAsync(string path, BrowserNewContextOptions? options = null)
    {
        var page = await chromium.OpenAsync(options);
        var visit = new Visit(page, []);
        page.Console += (_, message) => visit.Complaints.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => visit.Complaints.Add($"{page.Url}: {error}");
        await page.GotoAsync(Address + path);
        return visit;
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await chromium.DisposeAsync();
    }
}

/// <summary>An open page, and what the browser complained about: console messages, errors, violations of the
/// policy.</summary>
public sealed record Visit(IPage Page, List<string> Complaints);

/// <summary>The tests that share one <see cref="Reader"/>.</summary>
[CollectionDefinition(nameof(Reader))]
public sealed class ReaderTests : ICollectionFixture<Reader>;
