using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>A way to look at a page: by day or by night, on a desk, on a phone or on paper.</summary>
internal sealed record Sight(string Name, ColorScheme Scheme, int Width, Media Media = Media.Screen)
{
    public static readonly Sight Light = new("light", ColorScheme.Light, 1280);
    public static readonly Sight Dark = new("dark", ColorScheme.Dark, 1280);
    public static readonly Sight Narrow = new("320 px", ColorScheme.Dark, 320);
    public static readonly Sight Paper = new("paper", ColorScheme.Light, 1280, Media.Print);

    /// <summary>Every way that a reader has.</summary>
    public static readonly Sight[] All = [Light, Dark, Narrow, Paper];

    /// <summary>Pages with the ways to look at each: every one, or a sample in which the ways take turns.</summary>
    public static IEnumerable<IGrouping<string, Sight>> Ways(IEnumerable<string> paths, params Sight[] sights) =>
        Sample
            .Take(paths.SelectMany(path => sights.Select(sight => (Path: path, Sight: sight))))
            .GroupBy(way => way.Path, way => way.Sight);

    public async Task Take(IPage page)
    {
        await page.EmulateMediaAsync(
            new()
            {
                ColorScheme = Scheme,
                Media = Media,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        await page.SetViewportSizeAsync(Width, 900);
    }
}
