using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Includes;

/// <summary>Lines that ask for the text of another file: <c>--8&lt;-- "file"</c> of MkDocs, or such lines around
/// several names; <c>[!INCLUDE [title](file)]</c> of docfx, and its <c>[!code-lang[title](file)]</c> for code;
/// <c>{{#include file}}</c> of mdBook; <c>&lt;&lt;&lt; file</c> and <c>&lt;!--@include: file--&gt;</c> of VitePress;
/// <c>{% include-markdown "file" %}</c>; <c>&lt;%= partial "file" %&gt;</c> of Middleman. Behind a semicolon the mark
/// of MkDocs asks for nothing, and is shown.</summary>
internal sealed partial class IncludeParser : BlockParser
{
    private const int LongestTag = 1000;

    public IncludeParser() => OpeningCharacters = ['-', '[', '{', ';', '<'];

    /// <summary>Whether a text may hold such a line.</summary>
    public static bool MayAsk(string text) => text.AsSpan().ContainsAny(Marks);

    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [
            "--8<--",
            "[!include",
            "[!code",
            "{include}",
            "{literalinclude}",
            "include-markdown",
            "<<<",
            "@include:",
            "<%=",
            "{{#",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The file that a line asks for; null when it asks for none.</summary>
    public static string? PathIn(string line) =>
        Line().Match(line) is { Success: true } match ? match.Groups["path"].Value : null;

    /// <summary>The file that a line of code asks for; null when it asks for none. In code docfx takes in
    /// nothing.</summary>
    public static string? PathInCode(string line) =>
        line.TrimStart().StartsWith("[!", StringComparison.Ordinal) ? null : PathIn(line);

    /// <summary>What is shown of a line whose mark stands behind a semicolon; null for any other line.</summary>
    public static string? Shown(string line) =>
        Escaped().Match(line) is { Success: true, Groups: [_, var semicolon] } ? line.Remove(semicolon.Index, 1) : null;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.ToString();
        if (Shown(line) is not null)
        {
            processor.NextChar();
            return BlockState.None;
        }

        if (line.TrimEnd() == "{%" && Spread().Match(Ahead(processor)) is { Success: true } spread)
        {
            processor.NewBlocks.Push(
                new IncludeBlock(this)
                {
                    Column = processor.Column,
                    Span = new(processor.Start, processor.Line.End),
                    Paths = [spread.Groups["path"].Value],
                    IsSpread = true,
                }
            );
            return BlockState.ContinueDiscard;
        }

        var code = Code().Match(line);
        if (!code.Success)
            code = Snippet().Match(line);
        var path = code.Success ? code.Groups["path"].Value : PathIn(line);
        if (path is null && line.TrimEnd() != "--8<--")
            return BlockState.None;
        processor.NewBlocks.Push(
            new IncludeBlock(this)
            {
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
                Paths = path is null ? [] : [path],
                IsList = path is null,
                Language = code.Success ? code.Groups["language"].Value : null,
            }
        );
        return path is null ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var include = (IncludeBlock)block;
        var line = processor.Line.ToString().Trim();
        if (include.IsSpread)
            return line.EndsWith("%}", StringComparison.Ordinal) ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
        if (line == "--8<--")
            return BlockState.BreakDiscard;
        if (line.Length > 0 && line[0] != ';')
            include.Paths = include.Paths.Add(line.Trim('"', '\''));
        return BlockState.ContinueDiscard;
    }

    private static string Ahead(BlockProcessor processor)
    {
        var (text, start) = (processor.Line.Text, processor.Line.Start);
        return text[start..Math.Min(text.Length, start + LongestTag)];
    }

    // The same over several lines.
    [GeneratedRegex("""^\{%\s+include-markdown\s+["'](?<path>[^"']+)["'][^%]*%\}[ \t]*(?:\r?\n|$)""")]
    private static partial Regex Spread();

    [GeneratedRegex(
        """^\s*\[!(?i:code)(?:-(?<language>[\w+#-]+))?\s*\[[^\]]*\]\(\s*(?<path>[^()\s]+)(?:\s+"[^"]*")?\s*\)\]\s*$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Code();

    // <<< ./code.js{2,4-6} of VitePress, or <<< @/code.js from the top of the site.
    [GeneratedRegex(
        @"^<<<\s+(?:@/)?(?<path>[^\s{}\[\]]+?\.(?<language>\w+)(?:\#[\w-]+)?)"
            + @"\s*(?:\{[^{}]*\})?\s*(?:\[[^\[\]]*\])?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Snippet();

    [GeneratedRegex("""^\s*(;);*--8<--(?:\s|$)""")]
    private static partial Regex Escaped();

    [GeneratedRegex(
        """
            ^\s*(?:--8<--\s+["'](?<path>[^"']+)["']
            |\[!(?i:include)\s*\[[^\]]*\]\(\s*(?<path>[^()\s]+)(?:\s+"[^"]*")?\s*\)\]
            |\{\{\#(?:rustdoc_)?include\s+(?<path>[^\s{}]+)\s*\}\}
            |<!--\s*@include:\s*(?:@/)?(?<path>[^\s{}<>]+?)(?:\{[^{}]*\})?\s*-->
            |<%=\s*partial[\s(]\s*["'](?<path>[^"']+)["'][^%]*%>
            |\{%\s*include-markdown\s+["'](?<path>[^"']+)["'][^%]*%\})\s*$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Line();
}

/// <summary>The place where the text of other files goes.</summary>
internal sealed class IncludeBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The files as they are written.</summary>
    public ImmutableArray<string> Paths { get; set; } = [];

    /// <summary>Whether the tag that asks goes over several lines.</summary>
    public bool IsSpread { get; init; }

    /// <summary>The language of the code that they hold; null where they hold Markdown.</summary>
    public string? Language { get; init; }

    /// <summary>Whether their names stand between two lines.</summary>
    public bool IsList { get; init; }
}
