using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Marks around words that mean more than one thing: <c>x==1 and y==2</c> marks nothing, and <c>^^new^^</c> of
/// Python's Markdown was put in.</summary>
internal static class EmphasisMarks
{
    /// <summary>Changes a parsed file in place.</summary>
    public static void Finish(MarkdownDocument syntax)
    {
        foreach (var emphasis in syntax.All<EmphasisInline>())
            if (emphasis is { DelimiterChar: '^', DelimiterCount: 2 })
                emphasis.DelimiterChar = '+';
            else if (emphasis is { DelimiterChar: '=', PreviousSibling: LiteralInline before } && EndsInWord(before))
                TakeApart(emphasis);
    }

    private static bool EndsInWord(LiteralInline literal) =>
        literal.Content is { IsEmpty: false } words && char.IsLetterOrDigit(words.AsSpan()[^1]);

    private static void TakeApart(EmphasisInline emphasis)
    {
        emphasis.InsertBefore(Mark(emphasis, emphasis.Span.Start));
        while (emphasis.FirstChild is { } child)
        {
            child.Remove();
            emphasis.InsertBefore(child);
        }

        emphasis.ReplaceBy(Mark(emphasis, emphasis.Span.End - 1));
    }

    private static LiteralInline Mark(EmphasisInline emphasis, int start) =>
        new("==")
        {
            Line = emphasis.Line,
            Column = emphasis.Column,
            Span = new(start, start + 1),
        };
}
