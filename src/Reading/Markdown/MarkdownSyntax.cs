using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Html;
using Lintel.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>
/// The Markdown that Lintel reads: CommonMark with GitHub's tables, task lists, footnotes, alerts and strikethrough,
/// containers (<c>:::</c>)
/// and front matter. Generic attributes are left out: they would swallow <c>/users/{id}</c> and let <c>onclick</c>
/// through.
/// </summary>
internal static class MarkdownSyntax
{
    /// <summary>Parser and renderer set-up; immutable, shared by all threads.</summary>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = BeyondOurs }
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UseAlertBlocks()
        .UseCustomContainers()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UsePipeTables()
        .UseTaskLists()
        .UseAutoLinks()
        .Use<ParsingMeter.Extension>()
        .Build();

    /// <summary>
    /// Parses a file, front matter included, so that positions are those of the file; null when it nests too deeply or
    /// would take
    /// too long, which is reported. Under <paramref name="html"/> that lets markup through, the markup is held to the
    /// same limits.
    /// </summary>
    public static MarkdownDocument? Parse(SourceFile file, DiagnosticBag bag, HtmlPolicy html = HtmlPolicy.Off)
    {
        var meter = new ParsingMeter();
        var lines = new LineMap(file.Text);
        try
        {
            if (RunawayLine(file.Text, lines) is { } line)
                return Refuse(SourceRules.TooDeep, lines.OffsetOf(line, 1)!.Value, file.Path);
            if (Stretches.Find(file.Text, lines) is { } stretch)
                return Refuse(SourceRules.TooMuch, lines.OffsetOf(stretch.Line, 1)!.Value, stretch.What);
            var syntax = meter.Parse(file.Text, Pipeline);
            if (TreeLimits.Find(syntax, file.Path) is { } found)
                return Refuse(found.Rule, found.Node.Span.Start, found.Detail);
            if (html != HtmlPolicy.Off && RawHtmlLimits.Find(syntax, file.Path) is { } markup)
                return Refuse(markup.Rule, markup.Offset, markup.Detail);
            Legible.Make(syntax, file, bag);
            return syntax;
        }
        catch (ParsingMeter.TooMuchException much)
        {
            return Refuse(SourceRules.TooMuch, meter.Offset, much.Message);
        }
        catch (ArgumentException)
        {
            return Refuse(SourceRules.TooDeep, meter.Offset, file.Path);
        }

        MarkdownDocument? Refuse(Rule<string> rule, int offset, string detail)
        {
            bag.Add(rule.At(new SyntaxSpan(file.Path, file.Text).Of(offset, offset), detail));
            return null;
        }
    }

    // Markdig reads the rest of the line for every link that opens and does not close: ten thousand of them take
    // minutes.
    private static int? RunawayLine(string text, LineMap lines)
    {
        for (var number = 1; number <= lines.Count; number++)
        {
            var line = text.AsSpan()[lines.RangeOf(number)];
            if (line.Length > 4 * MostUnclosed && line.Count("](") - line.Count(')') > MostUnclosed)
                return number;
        }

        return null;
    }

    // Markdig does not say where it gave up, so it is let go on until the tree can be asked.
    private const int BeyondOurs = 10_000;

    private const int MostUnclosed = 500;
}
