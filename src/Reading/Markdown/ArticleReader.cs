using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Blocks;
using Lintel.Reading.Files;
using Lintel.Reading.Links;
using Lintel.Reading.Markdown.Faults;
using Lintel.Reading.Markdown.Includes;
using Lintel.Reading.Markdown.Myst;
using Lintel.Text;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>From a parsed file to its article: one pass for what others need to know, one for the HTML.</summary>
internal static class ArticleReader
{
    private const int LeadLength = 200;

    /// <summary>Reads the article of a page. The tree is changed on the way and belongs to nobody afterwards.</summary>
    public static Article Read(
        SourceFile file,
        MarkdownDocument syntax,
        Route route,
        LinkResolver resolver,
        HtmlPolicy html,
        LessonBlocks known,
        Translations translations,
        DiagnosticBag bag
    )
    {
        var spans = SyntaxSpan.Of(syntax, file.Path, file.Text);
        AttributeList.Apply(syntax, file.Text);
        MarkdownFaults.Report(syntax, file, spans, html, known, bag);
        var unknown = UnknownSyntax.Find(syntax, file, spans, known, resolver);
        HeadingIds.Assign(syntax);
        HtmlAnchors.DropRepeated(syntax, html);
        var kept = DroppedHeadings.Take(syntax);
        var opening = Opening(syntax);
        var links = LinkRewriter.Rewrite(syntax, file.Path, route, resolver, html, spans);
        var (title, headings) = HeadingReader.Read(syntax, spans);
        if (html != HtmlPolicy.Off)
            title ??= HtmlTitle.Take(syntax, spans);
        LessonBlocks.Prepare(syntax, spans);
        var blocks = known.Read(syntax);
        return new()
        {
            Html = ArticleHtml.Write(syntax, html, known, translations),
            Title = title,
            Headings = headings,
            KeptAnchors = kept,
            Labels = [.. Labels.Of(syntax)],
            Links = links,
            Blocks = blocks,
            Unknown = unknown.AddRange(UnknownSyntax.In(links)),
            LeftOut = LeftOutMarkup.Find(syntax, html, spans),
            Includes = IncludeReader.TakenBy(syntax),
            Anchors =
            [
                .. Ids(syntax),
                .. kept,
                .. Labels.Of(syntax),
                .. HtmlAnchors.Read(syntax, html).Select(anchor => anchor.Id),
                .. title is null ? [] : new[] { title.Id },
            ],
            Terms = GlossaryReader.Read(syntax, file.Text),
            Passages = PassageReader.Read(syntax, headings),
            CodeLanguages =
            [
                .. syntax
                    .All<CodeBlock>()
                    .Where(code => code is not YamlFrontMatterBlock)
                    .Select(Language)
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ],
            Lead = Excerpt.Cut(
                blocks.OfType<LessonBlock.Tldr>().FirstOrDefault()?.Text
                    ?? (opening is null ? "" : PlainText.Of(opening)),
                LeadLength
            ),
        };
    }

    private static string Language(CodeBlock code) => (code as FencedCodeBlock)?.Info?.ToLowerInvariant() ?? "";

    private static IEnumerable<string> Ids(MarkdownDocument syntax) =>
        syntax
            .All<MarkdownObject>()
            .Select(node => node.TryGetAttributes()?.Id)
            .OfType<string>()
            .Concat(FootnoteIds(syntax));

    // Markdig writes these ids itself, without attributes.
    private static IEnumerable<string> FootnoteIds(MarkdownDocument syntax) =>
        syntax.All<Markdig.Extensions.Footnotes.Footnote>().Select(note => $"fn:{note.Order}");

    // The first paragraph that says something: a logo and badges have words of their own, which are nobody's sentence.
    private static ParagraphBlock? Opening(MarkdownDocument syntax) =>
        syntax
            .OfType<ParagraphBlock>()
            .FirstOrDefault(paragraph =>
                paragraph
                    .Inline?.All<LeafInline>()
                    .Any(leaf => leaf is LiteralInline or CodeInline && !IsInPicture(leaf) && HasWord(leaf)) == true
            );

    private static bool HasWord(LeafInline leaf) =>
        leaf is CodeInline || ((LiteralInline)leaf).Content.ToString().Any(char.IsLetterOrDigit);

    private static bool IsInPicture(Inline inline)
    {
        for (var around = inline.Parent; around is not null; around = around.Parent)
            if (around is LinkInline { IsImage: true })
                return true;
        return false;
    }
}
