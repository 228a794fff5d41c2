using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>What stands behind the language of fenced code: a title, marked lines, numbers of lines, as Docusaurus,
/// Material
/// for MkDocs, Starlight, VuePress and Hugo write them.</summary>
/// <param name="Title">What the code is, as the name of a file; null when it is not said.</param>
/// <param name="Marked">Lines to look at, from 1.</param>
/// <param name="FirstNumber">Number of the first line; null where lines have none.</param>
internal sealed partial record CodeFence(string? Title, ImmutableHashSet<int> Marked, int? FirstNumber)
{
    private const int MostLines = 10_000;

    private static readonly object Key = new();

    /// <summary>Whether lines are told apart.</summary>
    public bool HasLines => !Marked.IsEmpty || FirstNumber is not null;

    /// <summary>What was said of a block of code; null when nothing was.</summary>
    public static CodeFence? Of(CodeBlock code) => code.GetData(Key) as CodeFence;

    /// <summary>Code that was written in another way than between fences.</summary>
    public static FencedCodeBlock Make(string? language, string lines, Block place)
    {
        var code = new FencedCodeBlock(new FencedCodeBlockParser())
        {
            Info = language,
            Lines = new StringLineGroup(lines),
            Span = place.Span,
            Line = place.Line,
            FencedChar = '`',
            OpeningFencedCharCount = 3,
            ClosingFencedCharCount = 3,
        };
        if (language is { Length: > 0 })
            code.GetAttributes().AddClass("language-" + language);
        return code;
    }

    /// <summary>Reads what stands behind the languages, and leaves the languages.</summary>
    public static void ReadAll(MarkdownDocument syntax)
    {
        foreach (var code in syntax.All<FencedCodeBlock>().Where(code => code.Info is { Length: > 0 }))
        {
            HiddenLines.Take(code);
            var marked = CodeMarks.Take(code);
            if (marked.Count > 0)
                code.SetData(Key, new CodeFence(null, [.. marked], null));
            var head = $"{code.Info} {code.Arguments}".Trim();
            if (head.AsSpan().IndexOfAny("{=\", ") < 0)
                continue;
            var written = "language-" + code.Info;
            code.Info = Language().Match(head).Groups["name"].Value;
            var attributes = code.GetAttributes();
            if (attributes.Classes?.Remove(written) == true && code.Info.Length > 0)
                attributes.AddClass("language-" + code.Info);
            var fence = Parse(head);
            code.SetData(Key, fence with { Marked = fence.Marked.Union(marked) });
        }
    }

    private static CodeFence Parse(string head)
    {
        var title = Titles().Match(head) is { Success: true } match ? match.Groups["title"].Value : null;
        var marked = Lines()
            .Matches(head)
            .SelectMany(lines => Numbers().Matches(lines.Groups["lines"].Value))
            .SelectMany(part => Range(part.Groups["first"].Value, part.Groups["last"].Value))
            .ToImmutableHashSet();
        int? first =
            Start().Match(head) is { Success: true } start ? Number(start.Groups["number"].Value) ?? 1
            : Numbered().IsMatch(head) ? 1
            : null;
        return new(title, marked, first);
    }

    private static IEnumerable<int> Range(string first, string last)
    {
        var from = Number(first) ?? 0;
        var to = last.Length > 0 ? Number(last) ?? 0 : from;
        return from > 0 && to >= from ? Enumerable.Range(from, Math.Min(to - from + 1, MostLines)) : [];
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\{?\s*\.?(?<name>[^\s{}="",]*)(?![^\s{}]*=)")]
    private static partial Regex Language();

    [GeneratedRegex("""\b(?:title|filename|file|name|caption)\s*=\s*["'](?<title>[^"']+)["']""")]
    private static partial Regex Titles();

    [GeneratedRegex(
        """hl_lines\s*=\s*(?:"(?<lines>[\d\s,-]+)"|\[(?<lines>[\d\s,"-]+)\])|(?<!\w=)\{(?<lines>[\d\s,-]+)\}"""
    )]
    private static partial Regex Lines();

    [GeneratedRegex(@"(?<first>\d{1,5})(?:\s*-\s*(?<last>\d{1,5}))?")]
    private static partial Regex Numbers();

    [GeneratedRegex("""(?:linenums|linenostart|startLineNumber)\s*=\s*["']?(?<number>\d+)""")]
    private static partial Regex Start();

    [GeneratedRegex(@"\bshowLineNumbers\b(?!\s*=\s*\{?false)|\blinenos\s*=\s*(?:true|table|inline)|:line-numbers")]
    private static partial Regex Numbered();
}
