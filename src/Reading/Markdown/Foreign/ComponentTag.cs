using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>
/// A tag that opens or closes a part of another tool: <c>&lt;Tabs&gt;</c> of MDX, <c>{{&lt; tabs &gt;}}</c> of Hugo,
/// <c>{% tabs %}</c> of Jekyll and GitBook.
/// </summary>
/// <param name="Name">As written, without the word that closes.</param>
/// <param name="IsEnd">Whether it closes.</param>
/// <param name="IsWhole">Whether it stands for a part without content.</param>
/// <param name="Text">The tag as written.</param>
/// <param name="Attributes">Names and values; what is written without a name is called by its place, from 0.</param>
internal sealed partial record ComponentTag(
    string Name,
    bool IsEnd,
    bool IsWhole,
    string Text,
    ImmutableDictionary<string, string> Attributes
)
{
    /// <summary>How the part is closed.</summary>
    public string Closing => Text[0] == '<' ? $"</{Name}>" : "";

    /// <summary>What to call it in a message.</summary>
    public string Shown =>
        Text[0] == '<' ? $"<{Name}>"
        : Text.StartsWith("{%", StringComparison.Ordinal) ? $"{{% {Name} %}}"
        : $"{{{{< {Name} >}}}}";

    /// <summary>Whether another tag closes what this one opened.</summary>
    public bool IsClosedBy(ComponentTag other) =>
        other.IsEnd && other.Text[0] == Text[0] && string.Equals(other.Name, Name, StringComparison.Ordinal);

    /// <summary>How long the tag is that closes this part at the end of a line; 0 when none does.</summary>
    public int ClosingLength(string line)
    {
        if (Text[0] == '<')
            return line.EndsWith(Closing, StringComparison.Ordinal) ? Closing.Length : 0;
        var start = line.LastIndexOf(Text[..2], StringComparison.Ordinal);
        return
            start >= 0 && Parse(line[start..]) is { } end && IsClosedBy(end) && start + end.Text.Length == line.Length
            ? end.Text.Length
            : 0;
    }

    /// <summary>The first of some attributes that says something; null when none does.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Attributes.GetValueOrDefault(name) is { Length: > 0 } value)
                return value;
        return null;
    }

    /// <summary>Reads the tag that opens a text; null when there is none.</summary>
    public static ComponentTag? Parse(string text)
    {
        var match = Tag().Match(text);
        if (!match.Success || IsMarkup(match.Groups["name"].Value))
            return null;
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var unnamed = 0;
        foreach (Match attribute in Attribute().Matches(match.Groups["attributes"].Value))
        {
            var (key, value) = (attribute.Groups["name"], attribute.Groups["value"]);
            if (key.Success || attribute.Groups["quoted"].Success || text[0] != '<')
                attributes[key.Success ? key.Value : $"{unnamed++}"] = Unquoted(value.Value);
            else
                attributes[value.Value] = "";
        }

        // {% include note.html content="…" %} of Jekyll is a part called note.
        var name = match.Groups["name"].Value;
        var included = name == "include" ? Included().Match(attributes.GetValueOrDefault("0", "")) : Match.Empty;
        if (included.Success)
            attributes.Remove("0");
        return new(
            included.Success ? included.Groups["name"].Value : name,
            match.Groups["end"].Success,
            match.Groups["whole"].Success || included.Success,
            match.Value,
            attributes.ToImmutable()
        );
    }

    /// <summary>Whether a tag opens here that goes on in the next line.</summary>
    public static bool IsBegun(string text) =>
        Begun().IsMatch(text) && (text[0] != '<' || !IsMarkup(NameOf().Match(text).Value));

    // Old pages write HTML in capitals; a part of another tool is `Table`, and no `TABLE`.
    private static bool IsMarkup(string name) =>
        name.Length > 0 && !name.Any(char.IsAsciiLetterLower) && MarkupNames.IsKnown(name.ToLowerInvariant());

    // `"x"`, `{"x"}`, `{`x`}`; any other expression says nothing without its program.
    private static string Unquoted(string value)
    {
        var isExpression = value.StartsWith('{');
        var inner = isExpression ? value.Trim('{', '}').Trim() : value;
        if (inner.Length > 1 && inner[0] is '"' or '\'' or '`' && inner[^1] == inner[0])
            return inner[1..^1];
        return isExpression ? "" : inner;
    }

    [GeneratedRegex(
        """
            ^(?:
              <(?<end>/)?(?<name>[A-Z][\w.]*)
            (?<attributes>(?:[^"'{}<>/]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|/(?!>))*)(?<whole>/)?>
            | \{\{[<%]\s*(?<end>/)?\s*(?<name>[A-Za-z_][\w/-]*)
            (?<attributes>(?:[^"<>%/]|"[^"]*"|/(?![>%]))*?)(?<whole>/)?\s*[>%]\}\}
            | \{%-?\s*(?<end>end)?(?<name>[A-Za-z][\w-]*)(?<attributes>(?:[^"'%]|"[^"]*"|'[^']*'|%(?!\}))*?)-?%\}
            )
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=^<)[A-Z][\w.]*")]
    private static partial Regex NameOf();

    [GeneratedRegex(
        @"^(?<name>note|tip|info|important|warning|caution|danger|alert|callout|image|figure|youtube)(?:\.html)?$"
    )]
    private static partial Regex Included();

    [GeneratedRegex(
        """(?:(?<name>[\w:-]+)\s*=\s*)?(?<value>(?<quoted>"[^"]*"|'[^']*')|\{(?:[^{}]|\{[^{}]*\})*\}|[^\s"'{}=]+)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Attribute();

    [GeneratedRegex(
        """
            ^<[A-Z][\w.]*(?:\s(?:[^"'{}<>/]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|/(?!>))*
            (?:\{(?:[^{}]|\{[^{}]*\})*)?)?$
            |^\{\{[<%]\s*[A-Za-z_][\w/-]*(?:\s[^{}]*)?$
            |^\{%-?\s*[A-Za-z][\w-]*(?:\s[^{}%]*)?$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Begun();
}
