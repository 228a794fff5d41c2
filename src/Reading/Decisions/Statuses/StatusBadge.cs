using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>A status as a picture whose address spells it: <c>…/badge/status-accepted-green</c>.</summary>
internal static partial class StatusBadge
{
    /// <summary>The status in an address; null where it is no badge, or one of something else.</summary>
    public static StatusVocabulary.Found? Read(string address) =>
        IsBadge(address)
            ? StatusVocabulary.Find(Uri.UnescapeDataString(address).Replace('_', ' ').Replace('-', ' '))
            : null;

    /// <summary>Whether an address is that of a badge that names a status.</summary>
    public static bool IsOne(string address) =>
        IsBadge(address) && Labelled().IsMatch(address) && Read(address) is not null;

    private static bool IsBadge(string address) =>
        address.Contains("badge", StringComparison.OrdinalIgnoreCase)
        || address.Contains("shields.io", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("(status|state|adr)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
