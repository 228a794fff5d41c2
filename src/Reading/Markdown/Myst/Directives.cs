using System.Text.RegularExpressions;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Reading.Markdown.Includes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Myst;

/// <summary>Fences of MyST, mdbook-admonish and Obsidian that hold Markdown and no code: <c>```{warning}</c>,
/// <c>```admonish tip</c>, <c>```ad-note</c>.</summary>
internal static partial class Directives
{
    private const int Deepest = 8;

    /// <summary>Replaces them in place.</summary>
    /// <param name="syntax">A parsed text.</param>
    /// <param name="text">That text.</param>
    /// <param name="parse">What parses the text in them.</param>
    public static void Expand(MarkdownDocument syntax, string text, Func<string, MarkdownDocument> parse) =>
        Expand(syntax, text, parse, 0);

    private static void Expand(MarkdownDocument syntax, string text, Func<string, MarkdownDocument> parse, int depth)
    {
        if (depth > Deepest || !Sign().IsMatch(text))
            return;
        foreach (var code in syntax.Descendants<FencedCodeBlock>().ToArray())
        {
            if (Directive.Parse(code.Info, code.Arguments) is not { } directive)
                continue;
            var lines = InnerMarkdown.LinesOf(code.Lines).ToList();
            directive = directive with { Options = TakeOptions(lines) };
            var parent = code.Parent!;
            var at = parent.IndexOf(code);
            if (directive.Use == DirectiveUse.Code)
            {
                var language = directive.Block.Length > 0 ? directive.Block : directive.Argument.Split(' ')[0];
                parent[at] = CodeFence.Make(language, string.Join('\n', lines.Select(line => line.Text)), code);
                continue;
            }

            parent.RemoveAt(at);
            if (Replacement(directive, code, () => Inner(lines)) is { } block)
                parent.Insert(at, block);
        }

        MarkdownDocument Inner(List<(string Text, int Offset)> lines) =>
            InnerMarkdown.Parse(
                lines,
                inner =>
                {
                    var parsed = parse(inner);
                    Expand(parsed, inner, parse, depth + 1);
                    return parsed;
                }
            );
    }

    private static Block? Replacement(Directive directive, FencedCodeBlock code, Func<MarkdownDocument> content)
    {
        switch (directive.Use)
        {
            case DirectiveUse.Nothing:
                return null;
            case DirectiveUse.Include:
                return new IncludeBlock(new IncludeParser())
                {
                    Paths = [directive.Argument],
                    Span = code.Span,
                    Language = directive.Option("language"),
                };
            case DirectiveUse.Picture:
                return Picture(directive, code, content());
            case DirectiveUse.Table:
                return ListTable.Make(directive, content(), code.Span);
        }

        var box = new CustomContainer(new CustomContainerParser())
        {
            Info = directive.Use == DirectiveUse.Content ? "raw" : directive.Kind,
            Arguments = directive.Argument.Length > 0 ? directive.Argument : directive.Option("title"),
            Span = code.Span,
            Line = code.Line,
            Column = code.Column,
        };
        InnerMarkdown.Put(content(), box);
        Name(box, directive);
        return box;
    }

    private static CustomContainer Picture(Directive directive, FencedCodeBlock code, MarkdownDocument caption)
    {
        var picture = new LinkInline(directive.Argument, "")
        {
            IsImage = true,
            IsClosed = true,
            Span = code.Span,
            UrlSpan = Markdig.Syntax.SourceSpan.Empty,
        };
        picture.AppendChild(new ReadInline(directive.Option("alt") ?? "") { Span = code.Span });
        var inlines = new ContainerInline();
        inlines.AppendChild(picture);
        var box = new CustomContainer(new CustomContainerParser()) { Info = "raw", Span = code.Span };
        box.Add(new ParagraphBlock { Inline = inlines, Span = code.Span });
        InnerMarkdown.Put(caption, box);
        return box;
    }

    /// <summary>Gives a block the name by which others refer to it.</summary>
    private static void Name(Block block, Directive directive)
    {
        if (directive.Option("name") is { Length: > 0 } name)
            Labels.Give(block, name);
    }

    // `:class: tip`, or `title: Title` of Obsidian, in the first lines.
    private static Dictionary<string, string> TakeOptions(List<(string Text, int Offset)> lines)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (lines.Count > 0 && Option().Match(lines[0].Text) is { Success: true } option)
        {
            options[option.Groups["name"].Value] = option.Groups["value"].Value.Trim();
            lines.RemoveAt(0);
        }

        return options;
    }

    [GeneratedRegex(@"^[ \t]*(?:`{3,}|~{3,})[ \t]*(?:\{[A-Za-z]|admonish\b|ad-)", RegexOptions.Multiline)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^[ \t]*(?::(?<name>[\w-]+):|(?<name>title|collapse|icon|color):)(?<value>[^\r\n]*)$")]
    private static partial Regex Option();
}
