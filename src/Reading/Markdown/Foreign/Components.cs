using System.Collections.Frozen;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>What becomes of a part of another tool.</summary>
internal enum ComponentUse
{
    /// <summary>A block of the same meaning.</summary>
    Block,

    /// <summary>A remark, whose kind an attribute says.</summary>
    Remark,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A link around its content, or to a film.</summary>
    Link,

    /// <summary>Its content, without it.</summary>
    Content,

    /// <summary>Nothing: what it shows, Lintel shows by itself.</summary>
    Nothing,
}

/// <summary>The one table of the parts that other tools have in their Markdown.</summary>
internal static class Components
{
    private static readonly FrozenDictionary<string, (ComponentUse Use, string Block)> Known = new[]
    {
        Named(ComponentUse.Block, "tabs", "Tabs", "tabpane", "TabGroup", "CodeTabs"),
        Named(ComponentUse.Block, "tab", "Tab", "TabItem", "TabPanel"),
        Named(
            ComponentUse.Block,
            "details",
            "Details",
            "Accordion",
            "Expandable",
            "expand",
            "Collapse",
            "Collapsible",
            "dropdown",
            "spoiler",
            "toggle"
        ),
        Named(ComponentUse.Block, "steps", "Steps"),
        Named(ComponentUse.Block, "step", "Step"),
        Named(ComponentUse.Block, "cards", "Cards", "CardGrid", "CardGroup", "Columns", "CardList", "cardpane"),
        Named(ComponentUse.Block, "card", "Card", "LinkCard", "blocks/feature"),
        Named(ComponentUse.Block, "file-tree", "FileTree", "filetree", "file-tree"),
        Named(ComponentUse.Block, "note", "Note"),
        Named(ComponentUse.Block, "tip", "Tip"),
        Named(ComponentUse.Block, "info", "Info", "pageinfo"),
        Named(ComponentUse.Block, "important", "Important"),
        Named(ComponentUse.Block, "warning", "Warning"),
        Named(ComponentUse.Block, "caution", "Caution"),
        Named(ComponentUse.Block, "danger", "Danger"),
        Named(ComponentUse.Block, "check", "Check"),
        Named(
            ComponentUse.Remark,
            "note",
            "Aside",
            "Admonition",
            "Callout",
            "hint",
            "notice",
            "alert",
            "admonition",
            "Alert"
        ),
        Named(ComponentUse.Picture, "", "figure", "img", "image", "Image", "ThemedImage", "Figure"),
        Named(ComponentUse.Link, "", "button", "btn", "LinkButton", "file", "embed"),
        Named(ComponentUse.Link, "https://www.youtube.com/watch?v=", "youtube", "YouTube"),
        Named(ComponentUse.Link, "https://vimeo.com/", "vimeo", "Vimeo"),
        Named(
            ComponentUse.Content,
            "",
            "blocks/cover",
            "blocks/lead",
            "blocks/section",
            "imgproc",
            "center",
            "AccordionGroup",
            "Frame",
            "Fragment",
            "CodeGroup",
            "React.Fragment",
            "raw",
            "blocks",
            "markdown",
            "content-ref",
            "BrowserWindow"
        ),
        Named(
            ComponentUse.Nothing,
            "",
            "toc",
            "TOC",
            "TOCInline",
            "TableOfContents",
            "DocCardList",
            "comment",
            "blocks/link-down"
        ),
    }
        .SelectMany(entries => entries)
        .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>What becomes of a part; null when nobody knows its name.</summary>
    public static (ComponentUse Use, string Block)? Find(ComponentTag tag) =>
        Known.TryGetValue(tag.Name, out var found) ? found : null;

    /// <summary>Whether a part is a box around what stands in it.</summary>
    public static bool IsBox(ComponentTag tag) => Find(tag) is (ComponentUse.Block or ComponentUse.Remark, _);

    /// <summary>The words over a part; null when it has none.</summary>
    public static string? TitleOf(ComponentTag tag, bool isRemark) =>
        tag.Find("title", "label", "header", "heading", "summary", "name") ?? tag.Find(isRemark ? "1" : "0", "value");

    /// <summary>The kind of a remark.</summary>
    public static string? KindOf(ComponentTag tag) =>
        tag.Find("type", "style", "kind", "variant", "intent", "color", "0");

    private static IEnumerable<KeyValuePair<string, (ComponentUse, string)>> Named(
        ComponentUse use,
        string block,
        params string[] names
    ) => names.Select(name => KeyValuePair.Create(name, (use, block)));
}
