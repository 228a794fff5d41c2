using System.Text.RegularExpressions;
using Lintel.Text;

namespace Lintel.Outputs.Entities;

/// <summary>Names as developer portals take them: letters, digits and dashes, 63 at most.</summary>
internal static partial class EntityName
{
    private const int Longest = 63;
    private const int DigestLength = 8;

    /// <summary>The name of a decision; two ids never have the same.</summary>
    public static string Of(string id)
    {
        var plain = Strange().Replace(id, "-").Trim('-');
        if (plain == id && plain.Length <= Longest)
            return plain;
        var start = plain[..Math.Min(plain.Length, Longest - DigestLength - 1)].TrimEnd('-');
        return $"{start}-{Digest.Hash(id)[..DigestLength]}".TrimStart('-');
    }

    /// <summary>A word to find it by, or the name of a team or component; null where nothing of it can be
    /// one.</summary>
    public static string? OfWord(string word) =>
        Strange().Replace(word.ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } plain
            ? plain[..Math.Min(plain.Length, Longest)].TrimEnd('-')
            : null;

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Strange();
}
