using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Brings what the parsers of <see cref="ForeignSyntax"/> found into the shape of Lintel's own
/// blocks.</summary>
internal static class ForeignBlocks
{
    private static readonly object UnknownKey = new();

    /// <summary>Changes a parsed file in place.</summary>
    public static void Finish(MarkdownDocument syntax)
    {
        var unknown = new List<(string Name, int Start)>();
        foreach (var block in syntax.Descendants<Block>().Reverse().ToArray())
        {
            if (block is OmittedBlock)
                block.Parent?.Remove(block);
            else if (block is ComponentContainer component)
                Finish(component, unknown);
            else if (block is CustomContainer container and not IndentedContainer)
            {
                ContainerHead.Read(container);
                CodeGroup.Read(container);
            }
            else if (block is IndentedContainer { IsTab: true } tab)
                Group(tab);
        }

        HeadingTabs.Read(syntax);
        foreach (var link in syntax.Descendants<AutolinkInline>().Where(IsReference).ToArray())
            link.ReplaceBy(
                new LinkInline(link.Url, "")
                {
                    Span = link.Span,
                    UrlSpan = new(link.Span.Start + 1, link.Span.End - 1),
                    Line = link.Line,
                    Column = link.Column,
                    IsClosed = true,
                }
            );
        unknown.Reverse();
        syntax.SetData(UnknownKey, unknown);
    }

    /// <summary>The parts that nobody knows, and where they are.</summary>
    public static IEnumerable<(string Name, int Start)> UnknownIn(MarkdownDocument syntax) =>
        syntax.GetData(UnknownKey) as List<(string, int)> ?? [];

    private static void Finish(ComponentContainer component, List<(string, int)> unknown)
    {
        if (component.Tag is not { } tag)
        {
            Replace(component, Paragraph(component, new LiteralInline(component.Head)));
            return;
        }

        switch (Components.Find(tag))
        {
            case (ComponentUse.Block, "tabs") when component.OfType<CustomContainer>().Count(IsTab) < 2:
            case (ComponentUse.Content or ComponentUse.Nothing, _):
                Unwrap(component);
                break;
            case (ComponentUse.Block, var name):
                component.Info = name;
                component.Arguments = Components.TitleOf(tag, isRemark: false) ?? (name == "tab" ? "Tab" : null);
                if (name == "card")
                    Head(component, tag);
                if (name == "details" && tag.Attributes.ContainsKey("open"))
                    component.GetAttributes().AddProperty("open", "");
                break;
            case (ComponentUse.Remark, var otherwise):
                var kind = Components.KindOf(tag);
                component.Info = kind is { Length: > 0 } && kind.All(char.IsAsciiLetter) ? kind : otherwise;
                component.Arguments = Components.TitleOf(tag, isRemark: true);
                break;
            case (ComponentUse.Picture, _):
                Replace(component, Picture(component, tag));
                break;
            default:
                unknown.Add((tag.Shown, component.Span.Start));
                Unwrap(component);
                break;
        }
    }

    // `<xref:name>` of docfx is called after the page that it leads to.
    private static bool IsReference(AutolinkInline link) =>
        link.Url.StartsWith("xref:", StringComparison.OrdinalIgnoreCase);

    private static bool IsTab(CustomContainer container) =>
        string.Equals(container.Info, "tab", StringComparison.OrdinalIgnoreCase);

    // The link of a card is a link like any other, and checked as one.
    private static void Head(ComponentContainer card, ComponentTag tag)
    {
        var (title, address) = (card.Arguments, tag.Find("href", "link", "to", "url"));
        card.Arguments = null;
        if (tag.Find("description", "subtitle") is { } text)
            card.Insert(0, Paragraph(card, new LiteralInline(text)));
        if (title is null && address is null)
            return;
        Inline words = new LiteralInline(title ?? address!);
        var head = Paragraph(card, address is null ? words : Link(card, address, words));
        head.GetAttributes().AddClass("card-title");
        card.Insert(0, head);
    }

    private static ParagraphBlock Picture(ComponentContainer component, ComponentTag tag)
    {
        var picture = Link(
            component,
            tag.Find("src", "0") ?? "",
            new LiteralInline(tag.Find("alt", "title", "caption") ?? "")
        );
        picture.IsImage = true;
        var paragraph = Paragraph(component, picture);
        if (tag.Find("caption") is { } caption)
            paragraph.Inline!.AppendChild(new LineBreakInline()).AppendChild(new LiteralInline(caption));
        return paragraph;
    }

    private static LinkInline Link(Block place, string address, Inline words)
    {
        var link = new LinkInline(address, "") { Span = place.Span, IsClosed = true };
        link.AppendChild(words);
        return link;
    }

    private static ParagraphBlock Paragraph(Block place, Inline content)
    {
        var inlines = new ContainerInline();
        inlines.AppendChild(content);
        content.Span = place.Span;
        return new() { Span = place.Span, Inline = inlines };
    }

    private static void Replace(Block block, Block other)
    {
        var parent = block.Parent!;
        var place = parent.IndexOf(block);
        parent.RemoveAt(place);
        parent.Insert(place, other);
    }

    private static void Unwrap(ContainerBlock container)
    {
        var parent = container.Parent!;
        var place = parent.IndexOf(container);
        parent.RemoveAt(place);
        while (container.Count > 0)
        {
            var child = container[0];
            container.RemoveAt(0);
            parent.Insert(place++, child);
        }
    }

    // The last of the panels that follow one another is met first, and takes the others in.
    private static void Group(IndentedContainer last)
    {
        var parent = last.Parent!;
        if (parent is CustomContainer { Info: "tabs" })
            return;
        var end = parent.IndexOf(last);
        var start = end;
        while (start > 0 && parent[start - 1] is IndentedContainer { IsTab: true })
            start--;
        if (start == end)
            return;
        var tabs = new CustomContainer(last.Parser!)
        {
            Info = "tabs",
            Span = new(parent[start].Span.Start, last.Span.End),
        };
        for (var i = start; i <= end; i++)
        {
            var tab = parent[start];
            parent.RemoveAt(start);
            tabs.Add(tab);
        }

        parent.Insert(start, tabs);
    }
}
