using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>Headings that the article leaves out, because the page says elsewhere what stood under them. Links lead to
/// their ids for ever, so these are kept.</summary>
internal static class DroppedHeadings
{
    private static readonly object Key = new();

    /// <summary>Says that the article is to leave a heading out.</summary>
    public static void Mark(HeadingBlock heading) => heading.SetData(Key, true);

    /// <summary>Takes the marked ones out of a tree whose headings have their ids.</summary>
    public static ImmutableArray<string> Take(MarkdownDocument syntax)
    {
        var dropped = syntax.OfType<HeadingBlock>().Where(heading => heading.ContainsData(Key)).ToArray();
        foreach (var heading in dropped)
            syntax.Remove(heading);
        return [.. dropped.Select(heading => heading.GetAttributes().Id!)];
    }
}
