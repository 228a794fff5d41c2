using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>What other tools write into a link for themselves: settings of docsify in its title, as <c>[a](a.md
/// ':target=_blank')</c>, and schemes of MyST, as <c>project:a.md</c> and <c>inv:python#os</c>.</summary>
internal static partial class LinkSettings
{
    private static readonly string[] OwnSchemes = ["project:", "path:", "myst:"];
    private const string Inventory = "inv:";

    /// <summary>Takes them out, in place.</summary>
    /// <returns>The addresses that only MyST knows, and where they are.</returns>
    public static IEnumerable<(string Name, int Start)> Read(MarkdownDocument syntax)
    {
        var unknown = new List<(string, int)>();
        foreach (var link in syntax.All<LinkInline>())
        {
            if (link.Title is [':', ..] title)
                TakeTitle(link, title);
            if (link.Url is not { } address)
                continue;
            foreach (var scheme in OwnSchemes)
                if (address.StartsWith(scheme, StringComparison.Ordinal))
                    link.Url = address[scheme.Length..];
            if (!address.StartsWith(Inventory, StringComparison.Ordinal))
                continue;
            unknown.Add((Inventory, link.Span.Start));
            link.ReplaceBy(new ContainerInline { Span = link.Span }, copyChildren: true);
        }

        foreach (
            var link in syntax
                .All<AutolinkInline>()
                .Where(link => link.Url.StartsWith(Inventory, StringComparison.Ordinal))
                .ToArray()
        )
        {
            unknown.Add((Inventory, link.Span.Start));
            link.ReplaceBy(new CodeInline(link.Url[Inventory.Length..]) { Span = link.Span });
        }

        return unknown;
    }

    private static void TakeTitle(LinkInline link, string title)
    {
        if (Size().Match(title) is { Success: true } size && link.IsImage)
        {
            link.GetAttributes().AddPropertyIfNotExist("width", size.Groups["width"].Value);
            if (size.Groups["height"].Success)
                link.GetAttributes().AddPropertyIfNotExist("height", size.Groups["height"].Value);
        }

        link.Title = Setting().Replace(title, "").Trim();
    }

    [GeneratedRegex(
        @"(?:^|\s):(?:target|size|ignore|class|id|include|type|disabled|crossorgin|fragment)\b\S*(?:\s\w+$)?"
    )]
    private static partial Regex Setting();

    [GeneratedRegex(@":size=(?<width>\d{1,4})(?:x(?<height>\d{1,4}))?(?![\d%])")]
    private static partial Regex Size();
}
