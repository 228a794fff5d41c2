using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Markdown links in YAML values, which no Markdown parser sees.</summary>
internal static partial class MarkdownLink
{
    /// <summary>The same line with its links as links.</summary>
    public static TextLine Unfold(TextLine line)
    {
        var text = new StringBuilder();
        var offsets = ImmutableArray.CreateBuilder<int>();
        var links = ImmutableArray.CreateBuilder<LineLink>();
        var done = 0;
        foreach (Match match in Inline().Matches(line.Text))
        {
            Copy(done, match.Index);
            var start = text.Length;
            var said = match.Groups["text"].Success ? match.Groups["text"] : match.Groups["page"];
            Copy(said.Index, said.Index + said.Length);
            links.Add(
                new(
                    start,
                    text.Length,
                    (match.Groups["page"].Success ? match.Groups["page"] : match.Groups["url"]).Value
                )
            );
            done = match.Index + match.Length;
        }

        Copy(done, line.Text.Length);
        return line with { Text = text.ToString(), Offsets = offsets.ToImmutable(), Links = links.ToImmutable() };

        void Copy(int start, int end)
        {
            text.Append(line.Text, start, end - start);
            for (var index = start; index < end; index++)
                offsets.Add(line.Offsets[index]);
        }
    }

    // `[[0002-b|the new one]]` too, as wikis write it.
    [GeneratedRegex(
        @"\[(?<text>[^\[\]]*)\]\((?<url>[^()\s]*)\)|\[\[(?<page>[^\[\]|#]+)(?:[|#](?<text>[^\[\]]+))?\]\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Inline();
}
