using Lintel.Model;
using Lintel.Reading.Blocks;
using Markdig.Renderers;
using Markdig.Syntax;
using SourceSpan = Lintel.Model.SourceSpan;

namespace Acme;

/// <summary><c>::: poll "Who runs it?"</c>: a question to the room, with a list of answers.</summary>
public sealed class PollBlock : ILessonBlock
{
    public string Name => "poll";

    public LessonBlock Read(BlockContext container) =>
        new Poll(container.At, container.Syntax.OfType<ListBlock>().Sum(list => list.Count));

    public void Write(HtmlRenderer renderer, BlockContext container)
    {
        renderer
            .Write($"<section class=\"poll\" id=\"poll-{container.Number}\"><h{container.HeadingLevel}>")
            .WriteEscape(container.Title ?? "Show of hands")
            .WriteLine($"</h{container.HeadingLevel}>");
        renderer.WriteChildren(container.Syntax);
        renderer.WriteLine("</section>");
    }
}

/// <summary>What rules may ask of a poll.</summary>
public sealed record Poll(SourceSpan At, int Answers) : LessonBlock(At);
