using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Site.Drafts;

/// <summary>How the next record of a folder is called and written: as its neighbours are. <c>lintel new adr</c> and the
/// composer of the site go by it.</summary>
/// <param name="Number">The next free number.</param>
/// <param name="Prefix">What its file's name begins with.</param>
/// <param name="Dialect">The family of its headings.</param>
internal sealed partial record NextDecision(int Number, NamePrefix Prefix, DecisionDialect Dialect)
{
    /// <summary>Most characters of a title that its file is named after.</summary>
    public const int LongestSlug = 50;

    /// <summary>Characters of a title, any of which becomes a dash in its file's name.</summary>
    public const string Separators = @"[^\p{L}\p{N}]+";

    /// <summary>Of the newest record, whose language the next one is written in.</summary>
    public DecisionLayout Language { get; init; } = DecisionLayout.Unknown;

    /// <summary>What the folder's records start from; null where it keeps no template of its own.</summary>
    public DecisionTemplate? Own { get; init; }

    /// <summary>The template of its text.</summary>
    public DecisionTemplate Template =>
        (Own ?? DialectTemplates.Create(Dialect, Language)) is var template && Prefix.IsDayAlone
            ? template.Unnumbered()
            : template.Numbered(Number);

    /// <summary>What follows the records of a folder; those that count up with them, as <see cref="CountedRecords"/>
    /// says.</summary>
    public static NextDecision After(IReadOnlyCollection<Decision> records)
    {
        var number = DecisionNumbers.Next(records);
        var newest = records
            .OrderBy(DecisionNumbers.Of)
            .ThenBy(record => record.Id, StringComparer.Ordinal)
            .LastOrDefault();
        return new(
            number,
            NamePrefix.Next(records, number),
            newest?.Layout.Dialect is DecisionDialect.Nygard ? DecisionDialect.Nygard : DecisionDialect.Madr
        )
        {
            Language = newest?.Layout ?? DecisionLayout.Unknown,
            Between = HasUnderscores(newest?.Id ?? "") ? '_' : '-',
        };
    }

    /// <summary>The name of its file under a title, on a day; without one, a blank stands in the day's place.</summary>
    public string FileName(string title, DateOnly? day = null) =>
        $"{(day is { } on ? Prefix.On(on) : Prefix.Text)}{Joined(Slug(title))}.md";

    /// <summary>What stands between the words of its file's name.</summary>
    public char Between { get; init; } = '-';

    /// <summary>The words of a slug, parted as the neighbours part theirs.</summary>
    public string Joined(string slug) => slug.Replace('-', Between);

    /// <summary>The name of a record's file without its ending, as its title would have it; null where its name begins
    /// with no number.</summary>
    public static string? NameFor(Decision record) =>
        NamePrefix.Of(record.Id) is { } prefix && IsTitle(record.Name) ? prefix + Slug(record.Name) : null;

    /// <summary>Whether a text can be the title of a record, whose file is named after it.</summary>
    public static bool IsTitle(string text) => Slug(text).Length > 0 && !text.Any(char.IsControl);

    private static bool HasUnderscores(string id) =>
        NamePrefix.Of(id) is { } prefix
        && id.AsSpan(prefix.Length) is var words
        && words.Contains('_')
        && !words.Contains('-');

    // File systems take 255 bytes, and a letter may have four of them; whole words read better.
    internal static string Slug(string title)
    {
        var slug = Rest().Replace(title.ToLowerInvariant(), "-").Trim('-');
        if (slug.Length <= LongestSlug)
            return slug;
        var cut = slug.LastIndexOf('-', LongestSlug);
        return cut > 0
            ? slug[..cut]
            : slug[..(char.IsHighSurrogate(slug[LongestSlug - 1]) ? LongestSlug - 1 : LongestSlug)];
    }

    [GeneratedRegex(Separators, RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
