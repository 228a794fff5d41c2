using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown.Includes;

/// <summary>Texts that a page of MDX imports and shows by a tag: <c>import Steps from './_steps.mdx'</c>, and
/// <c>&lt;Steps /&gt;</c>.</summary>
internal static partial class ImportedParts
{
    /// <summary>Whether a text may import another one.</summary>
    public static bool MayAsk(string text) =>
        text.Contains("import ", StringComparison.Ordinal) && text.Contains(".md", StringComparison.Ordinal);

    /// <summary>The files that a text imports, by the names of their tags.</summary>
    public static IReadOnlyDictionary<string, string> In(string text)
    {
        if (!MayAsk(text))
            return FrozenDictionary<string, string>.Empty;
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match part in Import().Matches(text))
            parts.TryAdd(part.Groups["name"].Value, part.Groups["path"].Value);
        return parts;
    }

    // Docusaurus calls the folder of its site @site.
    [GeneratedRegex(
        """^import[ \t]+(?<name>[A-Z]\w*)[ \t]+from[ \t]+(?<quote>["'])(?:@site/)?(?<path>[^"'\r\n]+\.mdx?)\k<quote>""",
        RegexOptions.Multiline
    )]
    private static partial Regex Import();
}
