using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Authoring;

/// <summary>A record that is about to be written.</summary>
/// <param name="Path">Below the folder, named as its neighbours are.</param>
/// <param name="Text">The whole file.</param>
public sealed partial record NewDecision(string Path, string Text)
{
    private const int LongestSlug = 50;

    /// <summary>Makes the record; <paramref name="records"/> are those of its folder, <paramref name="number"/> the
    /// next free one.</summary>
    public static NewDecision Create(
        string title,
        DecisionDialect dialect,
        int number,
        IReadOnlyCollection<Decision> records,
        Decision? superseded,
        DateOnly day
    )
    {
        var link = superseded is null
            ? null
            : $"[{superseded.Label}]({superseded.Page.Source.Replace(" ", "%20", StringComparison.Ordinal)})";
        return new(
            $"{Prefix(records, number)}{Slug(title)}.md",
            DecisionTemplate.Text(dialect, number, title, day, link)
        );
    }

    // The newest neighbour shows how numbers are written here: 0007-, adr-007-, ADR007-.
    private static string Prefix(IEnumerable<Decision> records, int number)
    {
        var newest = records
            .Where(record => record.Number is not null)
            .MaxBy(record =>
                int.TryParse(record.Number!.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var own)
                    ? own
                    : 0
            );
        var match = Numbered().Match(newest?.Id ?? "0000-");
        var digits = number
            .ToString(CultureInfo.InvariantCulture)
            .PadLeft(match.Success ? match.Groups["digits"].Length : 4, '0');
        return match.Success ? $"{match.Groups["before"]}{digits}{match.Groups["after"]}" : $"{digits}-";
    }

    /// <summary>Whether a text can be the title of a record, whose file is named after it.</summary>
    public static bool IsTitle(string text) => Slug(text).Length > 0 && !text.Any(char.IsControl);

    // File systems take 255 bytes, and a letter may have four of them; whole words read better.
    private static string Slug(string title)
    {
        var slug = Rest().Replace(title.ToLowerInvariant(), "-").Trim('-');
        if (slug.Length <= LongestSlug)
            return slug;
        var cut = slug.LastIndexOf('-', LongestSlug);
        return cut > 0
            ? slug[..cut]
            : slug[..(char.IsHighSurrogate(slug[LongestSlug - 1]) ? LongestSlug - 1 : LongestSlug)];
    }

    [GeneratedRegex(@"^(?<before>\D{0,40})(?<digits>\d{1,6})(?<after>[-_ ])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
