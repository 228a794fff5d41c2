using System.Globalization;
using Lintel.Model;

namespace Lintel.Site;

/// <summary>What a team works on in previews and does not show on the site yet: records by their status, pages by their
/// own word or by a day to come.</summary>
internal static class Visibility
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Whether the settings keep a record out of production, or its own word does.</summary>
    public static bool IsHidden(Decision decision, Settings settings) =>
        settings.PreviewOnly.Contains(decision.Status) || decision.Page.Metadata.IsDraft;

    /// <summary>Whether a page or lesson is kept out of production on a day; without one, no day is to come.</summary>
    public static bool IsHeldBack(Document page, DateOnly? day) =>
        page.Metadata.IsDraft || (ReleaseDay(page) is { } release && release > day);

    /// <summary>The day from which a page is shown; null when it names none.</summary>
    public static DateOnly? ReleaseDay(Document page) =>
        page.Metadata.Published?.Value is { Length: >= 10 } text
        && DateOnly.TryParseExact(text[..10], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The pages and lessons that are kept out of production on a day.</summary>
    public static IEnumerable<Document> HeldBack(Handbook handbook, DateOnly? day) =>
        handbook.Pages.Concat(handbook.Lessons.Select(lesson => lesson.Page)).Where(page => IsHeldBack(page, day));

    /// <summary>The handbook as readers see it. Checks see the whole of it everywhere, so that a merge brings no
    /// surprise.</summary>
    public static Handbook ForReaders(Handbook handbook, DateOnly? day)
    {
        if (
            !HeldBack(handbook, day).Any() && !handbook.Decisions.Any(decision => IsHidden(decision, handbook.Settings))
        )
            return handbook;
        var shown = handbook with
        {
            Pages = [.. handbook.Pages.Where(page => !IsHeldBack(page, day))],
            Lessons = [.. handbook.Lessons.Where(lesson => !IsHeldBack(lesson.Page, day))],
            Decisions = [.. handbook.Decisions.Where(decision => !IsHidden(decision, handbook.Settings))],
        };
        return shown with { Assets = [.. handbook.Assets.Except(AssetsOfHidden(handbook, shown))] };
    }

    // What no page refers to but one that is held back, and what lies in a folder of such pages alone.
    private static IEnumerable<Asset> AssetsOfHidden(Handbook handbook, Handbook shown)
    {
        var kept = Files(shown.Documents);
        var sources = shown.Documents.Select(page => page.Source).ToHashSet(StringComparer.Ordinal);
        var hidden = handbook.Documents.Where(page => !sources.Contains(page.Source)).ToArray();
        var gone = Files(hidden);
        var folders = hidden
            .Select(page => SourcePath.Folder(page.Source))
            .Distinct()
            .Where(folder =>
                folder.Length > 0 && !sources.Any(source => source.StartsWith(folder, StringComparison.Ordinal))
            )
            .ToArray();
        return handbook.Assets.Where(asset =>
            !kept.Contains(asset.Source)
            && (
                gone.Contains(asset.Source)
                || folders.Any(folder => asset.Source.StartsWith(folder, StringComparison.Ordinal))
            )
        );
    }

    private static HashSet<string> Files(IEnumerable<Document> pages) =>
        pages
            .SelectMany(page => page.Body.Links)
            .Select(link => (link.Target as LinkTarget.ToAsset)?.Source)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
}
