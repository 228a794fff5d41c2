using Lintel.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Imports;

/// <summary>In a table of what people do, <c>&lt;video&gt;</c> or <c>&lt;script&gt;</c> is what somebody knows about
/// and no element of the page: names stay as they are written, unless they only format what they stand
/// around.</summary>
internal static class TagWords
{
    /// <summary>Makes text of such tags, in place.</summary>
    public static void Keep(MarkdownDocument syntax)
    {
        foreach (var leaf in syntax.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).ToArray())
        {
            var tags = leaf.Inline!.FindDescendants<HtmlInline>().ToArray();
            var isAll = tags.Length > 0 && leaf.Inline!.All(inline => inline is HtmlInline);
            foreach (var tag in tags.Where(tag => isAll || !MarkupNames.Kept.Contains(NameOf(tag.Tag))))
                tag.ReplaceBy(new LiteralInline(tag.Tag));
        }
    }

    private static string NameOf(string tag) =>
        string.Concat(tag.TrimStart('<', '/').TakeWhile(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
