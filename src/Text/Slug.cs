using System.Collections.Immutable;
using System.Text;

namespace Lintel.Text;

/// <summary>Words as a segment of an address.</summary>
internal static class Slug
{
    // Four bytes each at most, and a name on disk has 255 bytes.
    private const int Longest = 60;

    /// <summary>Small letters and digits, with dashes between them; what has no letter becomes <c>other</c>.</summary>
    public static string Of(string words)
    {
        var text = words
            .Replace("+", "plus", StringComparison.Ordinal)
            .Replace("#", "sharp", StringComparison.Ordinal)
            .ToLowerInvariant();
        var slug = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (slug.Length >= Longest)
                break;
            if (Rune.IsLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } found ? found : "other";
    }

    /// <summary>A segment for each of several words, no two the same; <paramref name="taken"/> ones are left to
    /// others.</summary>
    public static ImmutableDictionary<string, string> Unique(IEnumerable<string> words, params string[] taken)
    {
        var slugs = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var used = taken.ToHashSet(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var slug = Of(word);
            for (var i = 2; !used.Add(slug); i++)
                slug = FormattableString.Invariant($"{Of(word)}-{i}");
            slugs[word] = slug;
        }

        return slugs.ToImmutable();
    }
}
