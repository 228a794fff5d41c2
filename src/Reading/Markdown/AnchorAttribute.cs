using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>
/// The one attribute that authors may write: <c>{#id .class}</c> at the end of a heading or list item. Anything else in
/// braces is text.
/// </summary>
internal static partial class AnchorAttribute
{
    /// <summary>Moves the attributes from the text to the blocks they belong to.</summary>
    public static void Apply(MarkdownDocument syntax)
    {
        foreach (var leaf in syntax.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            MarkdownObject? owner =
                leaf is HeadingBlock ? leaf
                : leaf.Parent is ListItemBlock item && item[0] == leaf ? item
                : null;
            if (owner is null || leaf.Inline!.LastChild is not LiteralInline literal)
                continue;
            var match = Braces().Match(literal.Content.ToString());
            if (!match.Success)
                continue;
            literal.Content = new(literal.Content.Text, literal.Content.Start, literal.Content.Start + match.Index - 1);
            var attributes = owner.GetAttributes();
            foreach (var name in match.Groups["name"].Captures.Select(capture => capture.Value))
            {
                if (name[0] == '#')
                    attributes.Id = name[1..];
                else
                    attributes.AddClass(name[1..]);
            }
        }
    }

    [GeneratedRegex(@"\s*\{\s*(?:(?<name>[#.][A-Za-z][\w\-]*)\s*)+\}\s*$")]
    private static partial Regex Braces();
}
