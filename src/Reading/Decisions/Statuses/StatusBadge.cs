using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>A status as a picture whose address spells it: <c>…/badge/status-accepted-green</c>,
/// <c>status-accepted.svg</c>.</summary>
internal static partial class StatusBadge
{
    /// <summary>The status in an address; null where it is no badge, or one of something else.</summary>
    public static StatusVocabulary.Found? Read(string address) =>
        Words(address) is { } words ? StatusVocabulary.Find(words) : null;

    /// <summary>Whether an address is that of a badge that names a status.</summary>
    public static bool IsOne(string address) =>
        Parts(address) is { } badge
            ? badge.Label.Length > 0
                ? Labelled().IsMatch(badge.Label) && StatusVocabulary.Find(badge.Message) is not null
                : StatusVocabulary.IsStatus(badge.Message)
            : Labelled().IsMatch(address) && Read(address) is not null;

    /// <summary>What a badge says, its label first where it cannot be told from the rest; null where an address is none
    /// of a badge.</summary>
    public static string? Words(string address) =>
        Parts(address) is { } badge ? badge.Message
        : File().Match(address) is { Success: true } file ? Spell(file.Groups["message"].Value)
        : IsBadge(address) ? Spell(address)
        : null;

    // The form of shields.io: a label that may be missing, a message and a color; two dashes stand for one.
    private static (string Label, string Message)? Parts(string address) =>
        Shield().Match(address) is { Success: true } shield
            ? (Spell(shield.Groups["label"].Value), Spell(shield.Groups["message"].Value))
            : null;

    private static string Spell(string address) =>
        Uri.UnescapeDataString(address).Replace('_', ' ').Replace('-', ' ').Trim();

    private static bool IsBadge(string address) =>
        address.Contains("badge", StringComparison.OrdinalIgnoreCase)
        || address.Contains("shields.io", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("(status|state|adr|decision)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"/badge/(?:(?<label>(?:[^-/?#]|--)*)-)?(?<message>(?:[^-/?#]|--)+)-(?:[^-/?#]|--)+(?:[?#]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Shield();

    [GeneratedRegex(
        @"(?:^|/)(?:adr[-_])?(?:status|state)[-_](?<message>[\w-]+)\.(?:svg|png|gif|jpe?g|webp)(?:[?#]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex File();
}
