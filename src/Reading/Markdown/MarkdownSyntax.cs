using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Html;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Reading.Markdown.Myst;
using Lintel.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>
/// The Markdown that Lintel reads: CommonMark with GitHub's tables, task lists, footnotes, alerts and strikethrough,
/// containers (<c>:::</c>) and front matter. Generic attributes are left out: they would swallow <c>/users/{id}</c> and
/// let <c>onclick</c> through.
/// </summary>
internal static class MarkdownSyntax
{
    /// <summary>Parser and renderer set-up; immutable, shared by all threads.</summary>
    public static readonly MarkdownPipeline Pipeline = Create(builder => builder.UseYamlFrontMatter());

    // A file may open with a line across the page.
    private static readonly MarkdownPipeline WithoutFrontMatter = Create(builder => builder);

    private static MarkdownPipeline Create(Func<MarkdownPipelineBuilder, MarkdownPipelineBuilder> open) =>
        open(new() { MaximumNestingDepth = BeyondOurs })
            .UsePreciseSourceLocation()
            .UseAlertBlocks()
            .UseCustomContainers()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseFootnotes()
            .UsePipeTables()
            .UseTaskLists()
            .UseAutoLinks()
            .UseAbbreviations()
            .UseEmojiAndSmiley(enableSmileys: false)
            .UseMathematics()
            .UseCjkFriendlyEmphasis()
            .Use<ForeignSyntax>()
            .Use<ParsingMeter.Extension>()
            .Build();

    /// <summary>
    /// Parses a file, front matter included, so that positions are those of the file; null when it nests too deeply or
    /// would take too long, which is reported. Under <paramref name="html"/> that lets markup through, the markup is
    /// held to the same limits.
    /// </summary>
    public static MarkdownDocument? Parse(SourceFile file, DiagnosticBag bag, HtmlPolicy html = HtmlPolicy.Off)
    {
        var meter = new ParsingMeter();
        var lines = new LineMap(file.Text);
        try
        {
            var early =
                FindRunawayLine(file, lines)
                ?? LineMeter.Find(file.Text, lines)
                ?? NestingMeter.Find(file.Text, file.Path);
            if (early is not null)
                return Refuse(early);
            var text = SourceDialect.Adapt(file);
            var syntax = meter.Parse(text, FrontMatterBlock.Find(text) is null ? WithoutFrontMatter : Pipeline);
            MarkdownInHtml.Expand(syntax, text, ParseInner);
            Directives.Expand(syntax, text, ParseInner);
            // Markup is measured by going down the tree, which must not be deep.
            if (TreeMeter.Find(syntax, file.Path) is { } excess)
                return Refuse(excess);
            if (Badges.IsIn(text))
                Badges.Read(syntax);
            var mayHoldMarkup = html != HtmlPolicy.Off && text.Contains('<', StringComparison.Ordinal);
            if (mayHoldMarkup && html == HtmlPolicy.Sanitize)
                WordsInBrackets.Keep(syntax);
            if (mayHoldMarkup && RawHtmlMeter.Find(syntax, file.Path) is { } markup)
                return Refuse(markup);
            ForeignBlocks.Finish(syntax, file);
            RemarkInLine.Read(syntax);
            if (TableCode.IsIn(text))
                TableCode.Unescape(syntax);
            CodeFence.ReadAll(syntax);
            if (RawTagParser.IsIn(text))
                RawTagParser.Clean(syntax);
            CharacterReferences.Clean(syntax, file, bag);
            return syntax;
        }
        catch (ParsingMeter.TooMuchException much)
        {
            return Refuse(new(SourceRules.TooMuch, meter.Offset, much.Message));
        }
        catch (ArgumentException)
        {
            return Refuse(new(SourceRules.TooDeep, meter.Offset, file.Path));
        }

        MarkdownDocument? Refuse(Excess excess)
        {
            var at = new SyntaxSpan(file.Path, file.Text).Of(excess.Offset, excess.Offset);
            bag.Add(excess.Rule.At(at, excess.Detail));
            return null;
        }
    }

    /// <summary>The words of a line of Markdown without their marks.</summary>
    public static string ParseWords(string line) =>
        string.Join(' ', Markdig.Markdown.Parse(line, Words).Select(PlainText.Of)).Trim();

    /// <summary>The inlines of a line of Markdown that is a paragraph; null of any other.</summary>
    public static ContainerInline? ParseLine(string line) =>
        Markdig.Markdown.Parse(line, Words) is [ParagraphBlock paragraph] ? paragraph.Inline : null;

    private static readonly MarkdownPipeline Words = new MarkdownPipelineBuilder()
        .UseEmojiAndSmiley(enableSmileys: false)
        .UseCjkFriendlyEmphasis()
        .Build();

    private static MarkdownDocument ParseInner(string text) => Markdig.Markdown.Parse(text, WithoutFrontMatter);

    // Markdig reads the rest of the line for every link that opens and does not close: ten thousand of them take
    // minutes.
    private static Excess? FindRunawayLine(SourceFile file, LineMap lines)
    {
        for (var number = 1; number <= lines.Count; number++)
        {
            var line = file.Text.AsSpan()[lines.RangeOf(number)];
            if (line.Length > 4 * Limits.UnclosedLinks && line.Count("](") - line.Count(')') > Limits.UnclosedLinks)
                return new(SourceRules.TooDeep, lines.OffsetOf(number, 1)!.Value, file.Path);
        }

        return null;
    }

    // Markdig does not say where it gave up, so it is let go on until the tree can be asked.
    private const int BeyondOurs = 10_000;
}
