using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Lintel.Reading.Files;

/// <summary>Which paths the settings' patterns mean; a pattern that means a folder means all that is in it.</summary>
internal sealed class PathPatterns
{
    private readonly Matcher? matcher;

    private PathPatterns(Matcher? matcher) => this.matcher = matcher;

    /// <summary>Reads the patterns.</summary>
    public static PathPatterns Create(ImmutableArray<string> patterns)
    {
        if (patterns.IsEmpty)
            return new(null);
        var matcher = new Matcher(StringComparison.Ordinal);
        foreach (var pattern in patterns.Select(pattern => pattern.Trim('/')))
            matcher.AddInclude(pattern).AddInclude(pattern + "/**");
        return new(matcher);
    }

    /// <summary>Whether there is no pattern.</summary>
    public bool IsEmpty => matcher is null;

    /// <summary>Whether a pattern means the path.</summary>
    public bool Contains(string path) => matcher?.Match(path).HasMatches == true;
}
