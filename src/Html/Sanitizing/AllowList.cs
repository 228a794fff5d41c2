using System.Collections.Immutable;
using AngleSharp.Dom;
using Lintel.Model;

namespace Lintel.Html.Sanitizing;

/// <summary>
/// What an article may be made of under <c>html: sanitize</c>: what Markdown and the blocks of Lintel write, and plain
/// markup of the same kind.
/// </summary>
internal static class AllowList
{
    /// <summary>Schemes of whole addresses.</summary>
    public static readonly ImmutableHashSet<string> Schemes = ["http", "https", "mailto", "tel"];

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
        MarkupNames.LeftOut.Contains(element.LocalName)
        || (element.LocalName == "input" && !Inputs.Contains(element.GetAttribute("type")?.ToLowerInvariant() ?? ""));
}
