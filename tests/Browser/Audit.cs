using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>What axe-core finds on an open page, and whether it can be read without scrolling sideways. axe is handed
/// over once and asked for each sight.</summary>
internal static class Audit
{
    // From the top: what happens to lie below the sticky head is one scroll away from being whole.
    private const string Ask = """
        async runOnly => {
          scrollTo({ top: 0, behavior: 'instant' });
          const { violations } = await axe.run({
            runOnly,
            resultTypes: ['violations'],
          });
          return violations.map(found => `${found.id}: ${found.nodes.slice(0, 5).map(node => node.html).join(' | ')}`);
        }
        """;

    private static readonly string[] Everything =
    [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ];

    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>One line for each finding; the page is left as the last sight shows it.</summary>
    public static async Task<List<string>> FindingsAsync(IPage page, params IEnumerable<Sight> sights)
    {
        var findings = new List<string>();
        await page.EvaluateAsync(Axe);
        foreach (var sight in sights)
        {
            await sight.Take(page);
            var violations = await page.EvaluateAsync<string[]>(Ask, RulesFor(sight));
            findings.AddRange(violations.Select(found => $"{sight.Name}: {found}"));
            // Paper is as wide as its printer says.
            if (
                sight.Media == Media.Screen
                && await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")
            )
                findings.Add($"{sight.Name}: the page scrolls sideways");
            if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
                await Picture(page, sight, folder);
        }

        return findings;
    }

    // By night and on paper a page differs in its colours alone; continuous integration takes no one's word for it.
    private static string[] RulesFor(Sight sight) =>
        Sample.IsWhole || sight == Sight.Light || sight == Sight.Narrow ? Everything : Colours;

    private static Task Picture(IPage page, Sight sight, string folder)
    {
        var name = new Uri(page.Url).AbsolutePath.Trim('/').Replace('/', '_');
        return page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name} {sight.Name}.png"), FullPage = true });
    }
}
