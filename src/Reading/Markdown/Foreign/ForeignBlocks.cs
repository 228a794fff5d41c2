using Lintel.Reading.Files;
using Lintel.Reading.Markdown.Includes;
using Lintel.Reading.Markdown.Myst;
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
    private static readonly object OmittedKey = new();

    /// <summary>The lines of a parsed file that only speak to another tool; the last first.</summary>
    public static IReadOnlyList<SourceSpan> OmittedOf(MarkdownDocument syntax) =>
        syntax.GetData(OmittedKey) as IReadOnlyList<SourceSpan> ?? [];

    /// <summary>Changes a parsed file in place.</summary>
    public static void Finish(MarkdownDocument syntax, SourceFile file)
    {
        var unknown = new List<(string Name, int Start)>();
        var omitted = new List<SourceSpan>();
        var imported = ImportedParts.In(file.Text);
        foreach (var block in syntax.All<Block>().AsEnumerable().Reverse())
        {
            if (block is OmittedBlock)
            {
                block.Parent?.Remove(block);
                if (block.Parser is OmittedLineParser)
                    omitted.Add(block.Span);
            }
            else if (
                block is ComponentContainer { Tag: { } part } place
                && imported.TryGetValue(part.Name, out var path)
            )
                Replace(place, new IncludeBlock(new IncludeParser()) { Paths = [path], Span = place.Span });
            else if (block is ComponentContainer component)
                Finish(component, file.Text, unknown);
            else if (block is CustomContainer container and not IndentedContainer)
            {
                ContainerHead.Read(container);
                CodeGroup.Read(container);
                if (container.Info is "mermaid")
                    Replace(container, Code(container, file.Text));
                if (container is SlashContainer slashes)
                    Finish(slashes);
                else if (container.Info is "raw" or "v-pre")
                    Unwrap(container);
            }
            else if (block is IndentedContainer { IsTab: true } tab)
                Group(tab, next => next is IndentedContainer { IsTab: true });
        }

        Labels.Finish(syntax);
        EmphasisMarks.Finish(syntax);
        HeadingTabs.Read(syntax);
        foreach (var link in syntax.All<AutolinkInline>().Where(IsReference).ToArray())
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
        unknown.AddRange(LinkSettings.Read(syntax));
        unknown.AddRange(TagsInLine.Finish(syntax, file));
        syntax.SetData(UnknownKey, unknown);
        syntax.SetData(OmittedKey, omitted);
    }

    /// <summary>The parts that nobody knows, and where they are.</summary>
    public static IEnumerable<(string Name, int Start)> UnknownIn(MarkdownDocument syntax) =>
        syntax.GetData(UnknownKey) as List<(string, int)> ?? [];

    private static void Finish(ComponentContainer component, string text, List<(string, int)> unknown)
    {
        if (component.Tag is not { } tag)
        {
            Replace(component, Paragraph(component, new LiteralInline(component.Head)));
            return;
        }

        switch (Components.Find(tag))
        {
            case (ComponentUse.Nothing, _) when tag.Name == "comment":
                component.Parent!.Remove(component);
                break;
            case (ComponentUse.Block, "tabs") when component.OfType<CustomContainer>().Count(IsTab) < 2:
            case (ComponentUse.Content or ComponentUse.Nothing, _):
                if (tag.Text[0] == '{' && tag.Find("title") is { } title)
                    component.Insert(0, Strong(component, title));
                Unwrap(component);
                break;
            case (ComponentUse.Link, var place):
                Link(component, tag, place);
                break;
            case (ComponentUse.Block, var name):
                component.Info = name;
                component.Arguments = Components.TitleOf(tag, isRemark: false) ?? (name == "tab" ? "Tab" : null);
                if (name == "tab")
                    CodeTab.Read(component, text);
                if (name == "tabs")
                    TabNames.Give(component);
                if (tag.IsWhole && tag.Find("content", "text") is { } words)
                    component.Add(Paragraph(component, new ReadInline(words)));
                if (name == "card")
                    Head(component, tag);
                if (name == "details" && tag.Attributes.ContainsKey("open"))
                    component.GetAttributes().AddProperty("open", "");
                break;
            case (ComponentUse.Remark, var otherwise):
                var kind = Components.KindOf(tag);
                component.Info = kind is { Length: > 0 } && kind.All(char.IsAsciiLetter) ? kind : otherwise;
                component.Arguments = Components.TitleOf(tag, isRemark: true);
                if (tag.IsWhole && tag.Find("content", "text") is { } said)
                    component.Add(Paragraph(component, new ReadInline(said)));
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

    private static void Finish(SlashContainer container)
    {
        BlockOptions.Read(container);
        if (container.IsFrame)
            Unwrap(container);
        else if (IsTab(container))
            Group(container, next => next is SlashContainer && IsTab(next));
    }

    private static bool IsTab(CustomContainer container) =>
        string.Equals(container.Info, "tab", StringComparison.OrdinalIgnoreCase);

    // The link of a card is a link like any other, and checked as one.
    private static void Head(ComponentContainer card, ComponentTag tag)
    {
        var (title, address) = (card.Arguments, tag.Find("href", "link", "to", "url"));
        card.Arguments = null;
        if (tag.Find("description", "subtitle") is { } text)
            card.Insert(0, Paragraph(card, new ReadInline(text)));
        if (title is null && address is null)
            return;
        Inline words = new ReadInline(title ?? address!);
        var head = Paragraph(card, address is null ? words : Link(card, address, words));
        head.GetAttributes().AddClass("card-title");
        card.Insert(0, head);
    }

    private static ParagraphBlock Picture(ComponentContainer component, ComponentTag tag)
    {
        var picture = Link(
            component,
            tag.Find("src", "file", "image_path", "url", "0") ?? "",
            new ReadInline(tag.Find("alt", "title", "caption") ?? "")
        );
        picture.IsImage = true;
        var paragraph = Paragraph(component, picture);
        if (tag.Find("caption") is { } caption)
            paragraph.Inline!.AppendChild(new LineBreakInline()).AppendChild(new ReadInline(caption));
        return paragraph;
    }

    // Without an address it is its content.
    private static void Link(ComponentContainer component, ComponentTag tag, string place)
    {
        var address =
            place.Length > 0 ? place + tag.Find("id", "0") : tag.Find("href", "link", "url", "relref", "to", "src");
        if (component is { IsClosed: true } and [ParagraphBlock { Inline: { } inlines }] && address is not null)
        {
            var link = new LinkInline(address, "") { Span = component.Span, IsClosed = true };
            while (inlines.FirstChild is { } child)
            {
                child.Remove();
                link.AppendChild(child);
            }

            inlines.AppendChild(link);
        }
        else if ((component.Count == 0 || !component.IsClosed) && address is not null)
            component.Insert(0, Paragraph(component, Link(component, address, new ReadInline(WordsOf(tag, address)))));
        Unwrap(component);
    }

    private static string WordsOf(ComponentTag tag, string address) =>
        tag.Find("title", "text", "label", "content")
        ?? (address.StartsWith("http", StringComparison.Ordinal) ? tag.Name : address);

    private static ParagraphBlock Strong(Block place, string words)
    {
        var strong = new EmphasisInline
        {
            DelimiterChar = '*',
            DelimiterCount = 2,
            IsClosed = true,
        };
        strong.AppendChild(new ReadInline(words) { Span = place.Span });
        return Paragraph(place, strong);
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

    // What stands between the colons is no Markdown.
    private static FencedCodeBlock Code(CustomContainer container, string text)
    {
        var inner = text[container.Span.Start..Math.Min(container.Span.End + 1, text.Length)].ReplaceLineEndings("\n");
        var lines = inner
            .Split('\n')
            .Skip(1)
            .TakeWhile(line => !line.TrimStart().StartsWith(":::", StringComparison.Ordinal));
        return CodeFence.Make(container.Info, string.Join('\n', lines), container);
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
    private static void Group(CustomContainer last, Func<CustomContainer, bool> isPanel)
    {
        var parent = last.Parent!;
        if (parent is CustomContainer { Info: "tabs" })
            return;
        var end = parent.IndexOf(last);
        var start = end;
        while (start > 0 && parent[start - 1] is CustomContainer before && isPanel(before))
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
