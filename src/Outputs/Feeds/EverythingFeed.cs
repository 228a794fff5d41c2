using Lintel.Model;
using Lintel.Site.Catalogs;

namespace Lintel.Outputs.Feeds;

/// <summary><c>feed.xml</c>: decisions, and lessons and pages by the day that they, or else git, name.</summary>
internal static class EverythingFeed
{
    private static readonly AtomFeed Feed = new("feed.xml", "everything", Route.Home);

    public static IEnumerable<OutputFile> Write(Handbook handbook, Catalog catalog) =>
        Feed.Write(
            handbook.Settings,
            [
                .. DecisionFeed.Entries(handbook, catalog),
                .. handbook.Lessons.SelectMany(lesson => Entry(handbook, "lesson", lesson.Page)),
                .. handbook.Pages.SelectMany(page => Entry(handbook, "page", page)),
            ]
        );

    private static IEnumerable<FeedEntry> Entry(Handbook handbook, string kind, Document page)
    {
        if (!page.IsListed || DayOf(handbook, page) is not { } day)
            yield break;
        var address = Address.Of(handbook.Settings, page.Route);
        yield return new(address, page.Title, day, address, page.Description)
        {
            Categories = page.Metadata.Tags.Select(tag => tag.Value).Prepend(kind),
        };
    }

    private static string? DayOf(Handbook handbook, Document page) =>
        new[]
        {
            page.Metadata.Updated?.Value,
            page.Metadata.Published?.Value,
            handbook.History.Of(page.Source).FirstOrDefault()?.Day,
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
