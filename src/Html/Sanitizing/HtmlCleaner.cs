using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using Lintel.Model;

namespace Lintel.Html.Sanitizing;

/// <summary>
/// Takes out of a piece of HTML what is not on the allow-list. HtmlSanitizer judges the parsed tree, as a browser would
/// build it, never the text. Elements that it refuses are left out when the tree is written: to take them out one by
/// one takes a time that grows with the square of their number.
/// </summary>
internal static partial class HtmlCleaner
{
    // As a browser with scripts does it.
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });
    private static readonly HtmlSanitizer Sanitizer = Create();

    /// <summary>The piece as it may be published. Most pieces are plain, and a tree of them takes a tenth of a
    /// build.</summary>
    public static string Clean(string html) => PlainMarkup.Write(html) ?? CleanTree(html);

    /// <summary>The same of any piece, by the tree that a browser would build of it.</summary>
    internal static string CleanTree(string html)
    {
        using var document = Parser.ParseDocument("");
        var nodes = Parser.ParseFragment(html, document.Body!);
        if (nodes.Length == 0 || nodes[0].Parent is not IHtmlElement root || root.Owner is not IHtmlDocument owner)
            return "";
        using (owner)
        {
            Sanitizer.SanitizeDom(owner, root);
            return HtmlWriter.Write(root);
        }
    }

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(
            new HtmlSanitizerOptions
            {
                AllowedTags = MarkupNames.Kept.ToHashSet(),
                AllowedAttributes = AllowList.Attributes,
                AllowedSchemes = AllowList.Schemes,
                UriAttributes = AllowList.Addresses,
            }
        )
        {
            HtmlParserFactory = () => Parser,
            // Neither these elements nor comments are written.
            EncodeLiteralTextElementContent = _ => { },
            EncodeComment = _ => { },
        };
        sanitizer.RemovingComment += (_, removing) => removing.Cancel = true;
        sanitizer.RemovingTag += (_, removing) => removing.Cancel = true;
        sanitizer.RemovingAttribute += (_, removing) =>
            removing.Cancel =
                // `&{` ran code in a browser of 1997; in a title it is text.
                removing.Reason == RemoveReason.NotAllowedValue
                || (
                    removing.Reason == RemoveReason.NotAllowedAttribute
                    && AriaAttribute().IsMatch(removing.Attribute.Name)
                );
        sanitizer.FilterUrl += (_, filtering) =>
        {
            if (filtering.Tag.LocalName == "img" && EmbeddedImage.Is(filtering.OriginalUrl))
                filtering.SanitizedUrl = filtering.OriginalUrl;
        };
        return sanitizer;
    }

    [GeneratedRegex("^aria-[a-z]+$")]
    private static partial Regex AriaAttribute();
}
