using Lintel.Model;

namespace Lintel.Outputs.Feeds;

/// <summary>A feed by RFC 4287.</summary>
/// <param name="Path">Its file below the output folder.</param>
/// <param name="Title">Its title.</param>
/// <param name="Page">The page that it follows.</param>
internal sealed record AtomFeed(string Path, string Title, Route Page)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Most = 100;

    // A feed must say when it last changed, also one without an entry.
    private const string Never = "1970-01-01";

    /// <summary>The feed with its newest entries; none where the settings do not say where the site is published, since
    /// ids and links must be whole addresses.</summary>
    public IEnumerable<OutputFile> Write(Settings settings, IEnumerable<FeedEntry> entries)
    {
        if (settings.Url is null)
            yield break;
        var newest = entries
            .OrderByDescending(entry => entry.Day, StringComparer.Ordinal)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(Most)
            .ToArray();
        yield return XmlFile.Write(
            Path,
            "feed",
            Namespace,
            xml =>
            {
                xml.Element("id", Address.Of(settings, "/" + Path));
                xml.Element("title", $"{settings.Title}: {Title}");
                xml.Element("updated", Instant(newest.FirstOrDefault()?.Day ?? Never));
                Link(xml, "self", Address.Of(settings, "/" + Path));
                Link(xml, "alternate", Address.Of(settings, Page));
                Author(xml, settings.Title);
                foreach (var entry in newest)
                    Write(xml, entry);
            }
        );
    }

    private static void Write(XmlFile feed, FeedEntry entry) =>
        feed.Element(
            "entry",
            xml =>
            {
                xml.Element("id", entry.Id);
                xml.Element("title", entry.Title);
                xml.Element("updated", Instant(entry.Day));
                Link(xml, "alternate", entry.Address);
                foreach (var author in entry.Authors)
                    Author(xml, author);
                foreach (var category in entry.Categories)
                    xml.Element("category", ("term", category));
                xml.Element("summary", entry.Summary);
            }
        );

    private static void Author(XmlFile feed, string name) => feed.Element("author", xml => xml.Element("name", name));

    private static void Link(XmlFile xml, string relation, string address) =>
        xml.Element("link", ("rel", relation), ("href", address));

    // A record names a day, often only a month or year; the protocol asks for an instant.
    private static string Instant(string day) =>
        (
            day.Length switch
            {
                4 => day + "-01-01",
                7 => day + "-01",
                _ => day,
            }
        ) + "T00:00:00Z";
}

/// <summary>Something new.</summary>
/// <param name="Id">An address that never names anything else.</param>
/// <param name="Title">What is new.</param>
/// <param name="Day">ISO 8601, possibly partial.</param>
/// <param name="Address">Its page.</param>
/// <param name="Summary">A sentence about it.</param>
internal sealed record FeedEntry(string Id, string Title, string Day, string Address, string Summary)
{
    /// <summary>Who wrote or decided it; where empty, the feed's author speaks.</summary>
    public IEnumerable<string> Authors { get; init; } = [];

    /// <summary>Words to sort it by.</summary>
    public IEnumerable<string> Categories { get; init; } = [];
}
