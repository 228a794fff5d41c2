using System.Collections.Immutable;
using Lintel.Model;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown;

/// <summary>Cuts an article at its headings into stretches of plain text.</summary>
internal static class PassageReader
{
    /// <summary>Reads the passages; <paramref name="headings"/> are those of the tree, in order.</summary>
    public static ImmutableArray<Passage> Read(MarkdownDocument syntax, ImmutableArray<Heading> headings)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var text = new List<string>();
        Heading? current = null;
        var next = 0;
        foreach (var block in syntax)
        {
            if (block is HeadingBlock)
            {
                Close();
                current = headings[next];
            }
            else
            {
                text.Add(PlainText.Of(block));
            }

            next +=
                block is HeadingBlock ? 1
                : block is ContainerBlock container ? container.All<HeadingBlock>().Count
                : 0;
        }

        Close();
        return passages.ToImmutable();

        void Close()
        {
            var joined = string.Join(' ', text.Where(part => part.Length > 0));
            if (current is not null || joined.Length > 0)
                passages.Add(new(current, joined));
            text.Clear();
        }
    }
}
