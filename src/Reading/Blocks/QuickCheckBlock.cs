using Lintel.Model;
using Lintel.Reading.Markdown;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Lintel.Reading.Blocks;

/// <summary>A question with choices: real inputs, and the answer behind a fold, so that it works without
/// script.</summary>
internal sealed class QuickCheckBlock : ILessonBlock
{
    public string Name => "quick-check";

    public LessonBlock Read(BlockContext container)
    {
        var question = QuickCheck.Parse(container.Syntax);
        return new LessonBlock.QuickCheck(
            container.At,
            [
                .. question.Choices.Select(choice => new Choice(
                    container.PlaceOf(choice.Item),
                    PlainText.Of(choice.Text),
                    choice.IsRight
                )),
            ],
            question.Explanation.Any(block => PlainText.Of(block).Length > 0)
        );
    }

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        var question = QuickCheck.Parse(container.Syntax);
        var name = $"quick-check-{container.Number}";
        var input = question.Choices.Count(choice => choice.IsRight) > 1 ? "checkbox" : "radio";
        foreach (var choice in question.Choices)
            TaskItem.Unmark(choice.Text);
        renderer.WriteLine($"<section class=\"quick-check\" aria-label=\"{renderer.Encoded("Quick check")}\">");
        WriteAll(renderer, question.Setting);
        renderer.Write("<fieldset><legend>");
        if (question.Question is null)
            renderer.WriteEscape(renderer.Translate("Quick check"));
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

        renderer.WriteLine("</fieldset>").WriteLine($"<details><summary>{renderer.Encoded("Answer")}</summary>");
        WriteAnswer(renderer, question);
        WriteAll(renderer, question.Explanation);
        renderer.WriteLine("</details>").WriteLine("</section>");
    }

    private static void WriteAnswer(HtmlRenderer renderer, QuickCheck question)
    {
        renderer.WriteLine("<ul class=\"answers\">");
        foreach (var choice in question.Choices)
        {
            var (kind, verdict) = choice.IsRight ? ("right", "Right") : ("wrong", "Not right");
            renderer
                .Write($"<li class=\"{kind}\"><strong>{renderer.Encoded(verdict)}:</strong> ")
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
