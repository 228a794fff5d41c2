using System.Globalization;
using Lintel.Model;
using Lintel.Reading.Blocks;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Reading.Markdown.Myst;
using Lintel.Text;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>Writes a tree as HTML that needs no script to read and no pointer to scroll.</summary>
internal static class ArticleHtml
{
    /// <summary>Writes the whole tree.</summary>
    public static string Write(MarkdownDocument syntax, HtmlPolicy html, LessonBlocks blocks, Translations translations)
    {
        var text = StringBuilderCache.Acquire();
        using var writer = new StringWriter(text, CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new ArticleRenderer(writer, translations);
        MarkdownSyntax.Pipeline.Setup(renderer);
        if (renderer.ObjectRenderers.FindExact<AlertBlockRenderer>() is { } alerts)
            alerts.RenderKind = ArticleRenderer.WriteKind;
        Replace<HtmlTableRenderer>(renderer, new ScrollingTableRenderer());
        Replace<CodeBlockRenderer>(renderer, new CodeRenderer());
        Replace<HtmlTaskListRenderer>(renderer, new TaskMarkRenderer());
        Replace<HtmlMathInlineRenderer>(renderer, new FormulaRenderer());
        Replace<HtmlMathBlockRenderer>(renderer, new FormulaBlockRenderer());
        renderer.ObjectRenderers.Add(new KeysRenderer());
        renderer.ObjectRenderers.Add(new AnchorRenderer());
        Replace<HtmlCustomContainerRenderer>(renderer, new LessonBlockRenderer(blocks));
        if (html == HtmlPolicy.Off)
        {
            Replace<HtmlBlockRenderer>(renderer, new HtmlBlockAsTextRenderer());
            Replace<HtmlInlineRenderer>(renderer, new HtmlInlineAsTextRenderer());
        }

        renderer.Render(syntax);
        // Markdig escapes the tilde, and then no browser looks for the text.
        return StringBuilderCache.ToStringAndRelease(text).Replace(":%7E:text=", ":~:text=", StringComparison.Ordinal);
    }

    private static void Replace<TRenderer>(HtmlRenderer renderer, IMarkdownObjectRenderer other)
        where TRenderer : class, IMarkdownObjectRenderer => renderer.ObjectRenderers.Replace<TRenderer>(other);

    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            AlignByClass(table);
            renderer
                .EnsureLine()
                .Write(
                    "<div class=\"table-scroll\" role=\"group\" "
                        + $"aria-label=\"{renderer.Encoded("Table")}\" tabindex=\"0\">"
                );
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    // Markdig aligns with style attributes, which the content security policy forbids.
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
            for (var i = 0; i < Math.Min(row.Count, table.ColumnDefinitions.Count); i++)
                if (
                    table.ColumnDefinitions[i].Alignment
                    is (TableColumnAlign.Right or TableColumnAlign.Center)
                        and var align
                )
                    row[i].GetAttributes().AddClass(align == TableColumnAlign.Right ? "right" : "center");
        foreach (var column in table.ColumnDefinitions)
            (column.Alignment, column.Width) = (null, 0);
    }

    // A checkbox that cannot be ticked is not a control, so it is a picture with a name.
    private sealed class TaskMarkRenderer : HtmlObjectRenderer<TaskList>
    {
        protected override void Write(HtmlRenderer renderer, TaskList task) =>
            renderer.Write(
                task.Checked
                    ? $"<span class=\"task done\" role=\"img\" aria-label=\"{renderer.Encoded("Done")}\"></span>"
                    : $"<span class=\"task\" role=\"img\" aria-label=\"{renderer.Encoded("To do")}\"></span>"
            );
    }

    // Without a script that draws them, formulas are shown as their authors wrote them.
    private sealed class FormulaRenderer : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline formula)
        {
            var text = formula.Content.ToString();
            if (IsFormula(text))
                renderer.Write("<code class=\"math\">").WriteEscape(text.Trim()).Write("</code>");
            else
                renderer.WriteEscape(Mark(formula) + text + Mark(formula));
        }

        private static string Mark(MathInline formula) => new('$', formula.DelimiterCount);

        // Between two amounts of money there are words.
        private static bool IsFormula(string text) =>
            text.Length == 1 || text.AsSpan().IndexOfAny("\\^_{}=<>+*/|()'") >= 0;
    }

    private sealed class FormulaBlockRenderer : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock block)
        {
            renderer
                .EnsureLine()
                .Write(
                    $"<div class=\"code\" role=\"group\" aria-label=\"{renderer.Encoded("Formula")}\" tabindex=\"0\">"
                        + "<pre><code class=\"math\">"
                )
                .WriteLeafRawLines(block, writeEndOfLines: true, escape: true)
                .WriteLine("</code></pre></div>");
        }
    }

    private sealed class KeysRenderer : HtmlObjectRenderer<KeysInline>
    {
        protected override void Write(HtmlRenderer renderer, KeysInline keys)
        {
            for (var i = 0; i < keys.Keys.Count; i++)
                renderer.Write(i > 0 ? "+<kbd>" : "<kbd>").WriteEscape(keys.Keys[i]).Write("</kbd>");
        }
    }

    private sealed class HtmlBlockAsTextRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            if (block.Type == HtmlBlockType.Comment)
                return;
            renderer.Write("<p>").WriteLeafRawLines(block, writeEndOfLines: true, escape: true).WriteLine("</p>");
        }
    }

    private sealed class HtmlInlineAsTextRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline)
        {
            if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
                renderer.WriteEscape(inline.Tag);
        }
    }
}
