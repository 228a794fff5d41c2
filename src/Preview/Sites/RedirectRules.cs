using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Preview.Sites;

/// <summary>The rules of a <c>_redirects</c> file: old path, new address and status on a line each; the first that fits
/// counts.</summary>
internal sealed class RedirectRules
{
    private readonly ImmutableArray<(PathPattern From, string To, int Status)> rules;

    private RedirectRules(ImmutableArray<(PathPattern From, string To, int Status)> rules) => this.rules = rules;

    /// <summary>Reads the file; what is no rule is passed over, as hosts do.</summary>
    public static RedirectRules Parse(string text) =>
        new([
            .. from line in text.Split('\n')
            let words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .TakeWhile(word => !word.StartsWith('#'))
                .ToArray()
            where words.Length >= 2
            // What is asked for comes decoded; where it leads goes out as it stands.
            select (
                new PathPattern(Uri.UnescapeDataString(words[0])),
                words[1],
                words.Length > 2 && int.TryParse(words[2].TrimEnd('!'), CultureInfo.InvariantCulture, out var status)
                    ? status
                    : 301
            ),
        ]);

    /// <summary>Where a path leads; null when it is no old one.</summary>
    public (string To, int Status)? For(string path)
    {
        foreach (var (from, to, status) in rules)
            if (status is >= 300 and < 400 && from.Match(path) is { } rest)
                return (to.Replace(":splat", rest, StringComparison.Ordinal), status);
        return null;
    }
}
