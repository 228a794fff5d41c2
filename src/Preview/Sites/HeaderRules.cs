using System.Collections.Immutable;

namespace Lintel.Preview.Sites;

/// <summary>The rules of a <c>_headers</c> file: a line with a pattern of paths, then indented lines with a header
/// each.</summary>
internal sealed class HeaderRules
{
    private readonly ImmutableArray<(PathPattern Pattern, string Name, string Value)> rules;

    private HeaderRules(ImmutableArray<(PathPattern Pattern, string Name, string Value)> rules) => this.rules = rules;

    /// <summary>Reads the file; what is no rule is passed over, as hosts do.</summary>
    public static HeaderRules Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<(PathPattern, string, string)>();
        var pattern = new PathPattern("");
        foreach (
            var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.TrimStart() is [not '#', ..])
        )
        {
            if (!char.IsWhiteSpace(line[0]))
                pattern = new(line);
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                rules.Add((pattern, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return new(rules.ToImmutable());
    }

    /// <summary>The headers of a path such as <c>/adr/</c>.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) =>
        from rule in rules
        where rule.Pattern.Match(path) is not null
        select (rule.Name, rule.Value);
}
