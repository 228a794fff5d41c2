using Lintel.Model;
using Lintel.Site;

namespace Lintel.Outputs.Feeds;

/// <summary><c>feed.xml</c>: decisions, and lessons and pages by the day that they, or else git, name.</summary>
internal static class EverythingFeed
{
    private static readonly AtomFeed Feed = new("feed.xml", "everything", Route.Home);

    public static IEnumerable<OutputFile> Create(HandbookSite site) =>
        Feed.Write(
            site.Handbook.Settings,
            [
                .. DecisionFeed.Entries(site),
                .. site.Handbook.Lessons.SelectMany(lesson => Entry(site, "lesson", lesson.Page)),
                .. site.Handbook.Pages.SelectMany(page => Entry(site, "page", page)),
            ]
        );

    private static IEnumerable<FeedEntry> Entry(HandbookSite site, string kind, Document page)
    {
        if (!page.IsListed || DayOf(site, page) is not { } day)
            yield break;
        var address = Address.Of(site.Handbook.Settings, page.Route);
        yield return new(address, page.Title, day, address, page.Description)
        {
            Categories = page.Metadata.Tags.Select(tag => tag.Value).Prepend(kind),
        };
    }

    private static string? DayOf(HandbookSite site, Document page) =>
        new[]
        {
            page.Metadata.Updated?.Value,
            page.Metadata.Published?.Value,
            site.History.Of(page.Source).FirstOrDefault()?.Day,
        }.FirstOrDefault(IsDay);

    private static bool IsDay(string? text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None,
            out _
        );
}
