using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Tabs as docfx has them: headings that are a link to <c>#tab/name</c> and nothing more, each with what
/// follows it, to the next line across the page.</summary>
internal static class HeadingTabs
{
    private const string Mark = "#tab/";

    /// <summary>Makes tabs of them, in place.</summary>
    public static void Read(MarkdownDocument syntax)
    {
        for (var index = 0; index < syntax.Count; index++)
            if (TitleOf(syntax[index]) is not null)
                Group(syntax, index);
    }

    private static void Group(MarkdownDocument syntax, int start)
    {
        var parser = new CustomContainerParser();
        var tabs = new CustomContainer(parser)
        {
            Info = "tabs",
            Span = syntax[start].Span,
            Line = syntax[start].Line,
        };
        CustomContainer? tab = null;
        while (syntax.Count > start && syntax[start] is not ThematicBreakBlock)
        {
            var block = syntax[start];
            syntax.RemoveAt(start);
            if (TitleOf(block) is { } title)
                tabs.Add(
                    tab = new(parser)
                    {
                        Info = "tab",
                        Arguments = title,
                        Span = block.Span,
                        Line = block.Line,
                    }
                );
            else
                tab!.Add(block);
        }

        if (syntax.Count > start)
            syntax.RemoveAt(start);
        syntax.Insert(start, tabs.Count > 1 ? tabs : Alone(tabs, tab!));
    }

    private static CustomContainer Alone(CustomContainer tabs, CustomContainer tab)
    {
        tabs.Remove(tab);
        tab.Info = "details";
        return tab;
    }

    private static string? TitleOf(Block block) =>
        block is HeadingBlock { Inline.FirstChild: LinkInline { Url: { } url, NextSibling: null } link }
        && url.StartsWith(Mark, StringComparison.OrdinalIgnoreCase)
            ? PlainText.Of(link)
            : null;
}
