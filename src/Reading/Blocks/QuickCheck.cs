using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Lintel.Reading.Blocks;

/// <summary>The parts of a quick check: the last paragraph before the list of choices asks, what stands before it sets
/// the scene, what stands after the list explains.</summary>
internal sealed record QuickCheck(
    ImmutableArray<Block> Setting,
    ParagraphBlock? Question,
    ImmutableArray<ChoiceSyntax> Choices,
    ImmutableArray<Block> Explanation
)
{
    public static QuickCheck Parse(CustomContainer container)
    {
        var list = container.OfType<ListBlock>().FirstOrDefault(list => list.OfType<ListItemBlock>().Any(TaskItem.Is));
        var before = container.TakeWhile(block => block != list).ToArray();
        var question = before.OfType<ParagraphBlock>().LastOrDefault();
        return new(
            [.. before.Where(block => block != question)],
            question,
            [.. list?.OfType<ListItemBlock>().Select(ChoiceSyntax.Parse).OfType<ChoiceSyntax>() ?? []],
            list is null ? [] : [.. container.SkipWhile(block => block != list).Skip(1)]
        );
    }
}

/// <summary>One choice: a task list item, and a quotation in it as its feedback.</summary>
internal sealed record ChoiceSyntax(ListItemBlock Item, ParagraphBlock Text, bool IsRight, QuoteBlock? Feedback)
{
    public static ChoiceSyntax? Parse(ListItemBlock item)
    {
        if (item.FirstOrDefault() is not ParagraphBlock text || TaskItem.MarkOf(text) is not { } mark)
            return null;
        return new(item, text, mark.Checked, item.OfType<QuoteBlock>().FirstOrDefault());
    }
}
