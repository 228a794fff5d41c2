using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Blocks;
using Lintel.Reading.Files;
using Lintel.Reading.Html;
using Lintel.Reading.Links;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Reading.Markdown.Includes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Faults;

/// <summary>What another tool would have understood, and Lintel does not: parts by names that nobody knows, and marks
/// that readers see as text.</summary>
internal static partial class UnknownSyntax
{
    /// <summary>Each place, with what stands there.</summary>
    public static ImmutableArray<Located<string>> Find(
        MarkdownDocument syntax,
        SourceFile file,
        SyntaxSpan spans,
        LessonBlocks known,
        LinkResolver resolver
    )
    {
        var found = ImmutableArray.CreateBuilder<Located<string>>();
        bool? isProgram = null;
        foreach (var box in syntax.All<CustomContainer>().Where(known.IsForeign))
            found.Add(new(Kind(box), spans.Of(box.Span.Start, box.Span.Start)));
        foreach (var (name, start) in ForeignBlocks.UnknownIn(syntax).Concat(WordsInBrackets.UnknownIn(syntax)))
            found.Add(new(name, spans.Of(start, start)));
        found.AddRange(
            RubyTags.Shown(file).Select(tag => new Located<string>("<%= … %>", spans.Of(tag.Start, tag.End)))
        );
        if (HasMarks(file.Text))
            foreach (
                var leaf in syntax
                    .All<LeafBlock>()
                    .Where(leaf => leaf.Inline is not null && !IncludeReader.IsIncluded(leaf))
            )
            foreach (Match match in Mark().Matches(LiteralText.Of(leaf, file.Text)))
            {
                // Between such tags the marks are what readers are to see; and in a repository of no tool that knows
                // them, the page speaks of them.
                if (match.Groups["value"].Success && (RawTagParser.IsIn(file.Text) || !IsProgram()))
                    continue;
                if (
                    match.Groups["wiki"] is { Success: true, Value: var wiki }
                    && !resolver.IsNamed(wiki.Trim('!', '[', ']'))
                )
                    continue;
                var start = leaf.Span.Start + match.Index;
                // Behind a semicolon the mark of an include is meant to be seen.
                if (start > 0 && file.Text[start - 1] == ';')
                    continue;
                found.Add(new(Kind(match), spans.Of(start, start + match.Length)));
            }

        if (file.Text.Contains("{{", StringComparison.Ordinal) || file.Path.EndsWith(".mdx", StringComparison.Ordinal))
            foreach (var block in syntax.All<HtmlBlock>().Where(block => !IncludeReader.IsIncluded(block)))
                found.AddRange(
                    Programmed(block.Lines.ToString())
                        .Select(part => new Located<string>(
                            part.Groups["value"].Success ? "{{ … }}" : "{ … .map(…) }",
                            spans.Of(PlaceIn(block, part.Index), PlaceIn(block, part.Index + part.Length))
                        ))
                );
        return found.DrainToImmutable();

        bool IsProgram() => isProgram ??= resolver.HasValues || TagsInLine.IsProgram(file.Text);
    }

    /// <summary>The addresses of which a program was to make a part.</summary>
    public static IEnumerable<Located<string>> In(IEnumerable<Link> links) =>
        links
            .Where(link => link.Target is LinkTarget.ToUnknown && link.Written is not "{%%}")
            .Select(link => new Located<string>(
                InAddress().Match(link.Written) is not { Success: true } tag ? "{{ … }}"
                    : tag.Groups["shortcode"].Success ? $"{{{{< {tag.Groups["shortcode"].Value} >}}}}"
                    : $"{{% {tag.Groups["tag"].Value} %}}",
                link.At
            ));

    private static bool HasMarks(string text) =>
        text.Contains("{{", StringComparison.Ordinal)
        || text.Contains("{%", StringComparison.Ordinal)
        || text.Contains("!!!", StringComparison.Ordinal)
        || text.Contains("???", StringComparison.Ordinal)
        || text.Contains("--8<--", StringComparison.Ordinal)
        || text.Contains("===", StringComparison.Ordinal)
        || text.Contains("[[", StringComparison.Ordinal);

    // mkdocstrings names a module behind the mark, and each a different one.
    private static string Kind(CustomContainer box) =>
        box.Info!.Contains('.', StringComparison.Ordinal) ? "::: module.name" : $"::: {box.Info}";

    private static string Kind(Match match) =>
        match.Groups["shortcode"] is { Success: true } shortcode ? $"{{{{< {shortcode.Value} >}}}}"
        : match.Groups["tag"] is { Success: true } tag ? $"{{% {tag.Value} %}}"
        : match.Groups["value"].Success ? "{{ … }}"
        : match.Groups["wiki"].Success ? "[[ … ]]"
        : match.Value.Trim();

    private static int PlaceIn(HtmlBlock block, int offset)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            if (offset <= line.Slice.Length)
                return line.Position + offset;
            offset -= line.Slice.Length + 1;
        }

        return block.Span.End + 1;
    }

    // What stands for a value of a program, and a list that one makes: `{items.map((item) => <li>{item}</li>)}`. In
    // code it is shown.
    private static IEnumerable<Match> Programmed(string markup)
    {
        var depth = 0;
        foreach (Match part in InMarkup().Matches(markup))
            if (part.Groups["end"].Success)
                depth = Math.Max(0, depth - 1);
            else if (part.Groups["open"].Success)
                depth++;
            else if (part.Groups["whole"].Success)
                yield break;
            else if (depth == 0 && !part.Groups["address"].Success)
                yield return part;
    }

    [GeneratedRegex(
        """
            (?<end></(?:pre|code|script|style)\b)
            |(?<open><(?:pre|code|script|style)\b)
            |(?<whole>\bv-pre\b)
            |(?<address>(?<=[\s"'])(?:href|srcset|src)\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'))
            |(?<value>\{\{\s{0,9}[A-Za-z_$][\w.$]*\s{0,9}\}\})
            |\{[^{}<>\r\n]{1,300}\.map\(
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex InMarkup();

    [GeneratedRegex(@"\{\{%(?<shortcode>[\w/-]+)%\}\}|\{%(?<tag>\w+)%\}")]
    private static partial Regex InAddress();

    [GeneratedRegex(
        """
            \{\{[<%]\s*/?\s*(?<shortcode>[\w/-]+)[^{}\n]*[>%]\}\}
            | \{%-?\s*(?<tag>\w+)[^{}]*?%\}
            | (?<!\$)\{\{\s*(?<value>\#?[A-Za-z_][\w.]*)\s*\}\}
            | (?<wiki>!?\[\[[^\[\]\n\0]+\]\])
            | (?<=^|\n)[ \t]*(?:===|--8<--)[ \t](?=\S)
            | (?<=^|\n)[ \t]*(?:!!!|\?\?\?\+?)[ \t]
                (?=(?:[\w-]+(?:[ ]inline(?:[ ]end)?)?|[^"\n]*"[^"\n]*")[ \t]*(?:\n|$))
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();
}
