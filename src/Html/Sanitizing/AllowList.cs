using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Lintel.Html.Sanitizing;

/// <summary>
/// What an article may be made of under <c>html: sanitize</c>: what Markdown and the blocks of Lintel write, and plain
/// markup of the same kind.
/// </summary>
internal static class AllowList
{
    /// <summary>Elements that stay; others give way to their content.</summary>
    public static readonly ImmutableHashSet<string> Elements =
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "fieldset",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "legend",
        "li",
        "mark",
        "ol",
        "p",
        "path",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr",
    ];

    // Elements that go with everything in them: what they hold is not meant to be read.
    private static readonly ImmutableHashSet<string> Banned =
    [
        "applet",
        "audio",
        "base",
        "canvas",
        "embed",
        "frame",
        "frameset",
        "head",
        "iframe",
        "link",
        "math",
        "meta",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "param",
        "plaintext",
        "script",
        "select",
        "source",
        "style",
        "template",
        "textarea",
        "title",
        "track",
        "video",
        "xmp",
    ];

    /// <summary>Schemes of whole addresses.</summary>
    public static readonly ImmutableHashSet<string> Schemes = ["http", "https", "mailto"];

    /// <summary>Attributes that hold an address.</summary>
    public static readonly ImmutableHashSet<string> Addresses = ["href", "src"];

    /// <summary>Attributes that stay on any element; so do <c>aria-</c> attributes.</summary>
    public static readonly ImmutableHashSet<string> Attributes =
    [
        "abbr",
        "align",
        "alt",
        "checked",
        "class",
        "colspan",
        "d",
        "data-key",
        "datetime",
        "dir",
        "disabled",
        "headers",
        "height",
        "href",
        "id",
        "lang",
        "name",
        "open",
        "reversed",
        "role",
        "rowspan",
        "scope",
        "span",
        "src",
        "start",
        "tabindex",
        "title",
        "type",
        "value",
        "viewbox",
        "width",
    ];

    // Kinds of input that only tick.
    private static readonly ImmutableHashSet<string> Inputs = ["checkbox", "radio"];

    /// <summary>Whether an element goes with everything in it.</summary>
    public static bool IsLeftOut(IElement element) =>
        Banned.Contains(element.LocalName)
        || (element.LocalName == "input" && !Inputs.Contains(element.GetAttribute("type")?.ToLowerInvariant() ?? ""));
}
