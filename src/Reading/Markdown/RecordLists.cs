using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>Lists of nothing but links to records, as tools write them into the index of a folder: the catalog, which
/// the index introduces, says the same and more.</summary>
internal static class RecordLists
{
    /// <summary>Takes them out of a parsed file, and the heading that is left with nothing under it.</summary>
    public static void Drop(MarkdownDocument syntax, Func<string, bool> isRecord)
    {
        foreach (var list in syntax.OfType<ListBlock>().Where(IsToc).ToArray())
        {
            var place = syntax.IndexOf(list);
            syntax.RemoveAt(place);
            var isLast = place == syntax.Count || syntax[place] is HeadingBlock or LinkReferenceDefinitionGroup;
            if (isLast && place > 0 && syntax[place - 1] is HeadingBlock { Level: > 1 } heading)
                syntax.Remove(heading);
        }

        bool IsToc(ListBlock list) =>
            list.OfType<ListItemBlock>().All(item => item is [ParagraphBlock { Inline: { } words }] && IsLink(words));

        bool IsLink(ContainerInline words) =>
            words.OfType<LinkInline>().ToArray() is [{ Url: { } url }]
            && isRecord(url)
            && words
                .Where(inline => inline is not LinkInline)
                .All(inline => inline is LiteralInline text && !HasWords(text));
    }

    private static bool HasWords(LiteralInline text)
    {
        foreach (var letter in text.Content.AsSpan())
            if (char.IsLetter(letter))
                return true;
        return false;
    }
}
