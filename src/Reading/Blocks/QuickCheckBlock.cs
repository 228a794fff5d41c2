using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Lintel.Reading.Blocks;

/// <summary>A question with choices: real inputs, and the answer behind a fold, so that it works without
/// script.</summary>
internal sealed class QuickCheckBlock : ILessonBlock
{
    public string Name => "quick-check";

    public LessonBlock Read(CustomContainer container, SyntaxSpan spans)
    {
        var question = QuickCheck.Of(container);
        return new LessonBlock.QuickCheck(
            spans.Of(container),
            [
                .. question.Choices.Select(choice => new Choice(
                    spans.Of(choice.Item),
                    PlainText.Of(choice.Text),
                    choice.IsRight
                )),
            ],
            question.Explanation.Any(block => PlainText.Of(block).Length > 0)
        );
    }

    public void Write(HtmlRenderer renderer, CustomContainer container, int level)
    {
        var question = QuickCheck.Of(container);
        var name = $"quick-check-{LessonBlocks.NumberOf(container)}";
        var input = question.Choices.Count(choice => choice.IsRight) > 1 ? "checkbox" : "radio";
        foreach (var choice in question.Choices)
            TaskItem.Unmark(choice.Text);
        renderer.WriteLine("<section class=\"quick-check\" aria-label=\"Quick check\">");
        WriteAll(renderer, question.Setting);
        renderer.Write("<fieldset><legend>");
        if (question.Question is null)
            renderer.Write("Quick check");
        else
            renderer.WriteLeafInline(question.Question);
        renderer.WriteLine("</legend>");
        foreach (var (choice, index) in question.Choices.Select((choice, index) => (choice, index)))
        {
            renderer
                .Write($"<label><input type=\"{input}\" name=\"{name}\" value=\"{index + 1}\"> <span>")
                .WriteLeafInline(choice.Text);
            renderer.WriteLine("</span></label>");
        }

        renderer.WriteLine("</fieldset>").WriteLine("<details><summary>Answer</summary>");
        WriteAnswer(renderer, question);
        WriteAll(renderer, question.Explanation);
        renderer.WriteLine("</details>").WriteLine("</section>");
    }

    private static void WriteAnswer(HtmlRenderer renderer, QuickCheck question)
    {
        renderer.WriteLine("<ul class=\"answers\">");
        foreach (var choice in question.Choices)
        {
            renderer
                .Write(
                    $"<li class=\"{(choice.IsRight ? "right" : "wrong")}\"><strong>{(choice.IsRight ? "Right" : "Not right")}:</strong> "
                )
                .WriteLeafInline(choice.Text);
            if (choice.Feedback is not null)
            {
                renderer.Write("<div class=\"why\">");
                renderer.WriteChildren(choice.Feedback);
                renderer.Write("</div>");
            }

            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ul>");
    }

    private static void WriteAll(HtmlRenderer renderer, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            renderer.Render(block);
    }
}
