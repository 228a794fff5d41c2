using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>VitePress has the same code for several tools in <c>::: code-group</c>, each with its name behind the
/// language: <c>```sh [npm]</c>; VuePress has each in a container of its own.</summary>
internal static class CodeGroup
{
    /// <summary>Makes tabs of such a group, in place.</summary>
    public static void Read(CustomContainer container)
    {
        if (!string.Equals(container.Info, "code-group", StringComparison.OrdinalIgnoreCase))
            return;
        var items = container.OfType<CustomContainer>().Where(item => item.Info is "code-group-item").ToArray();
        foreach (var item in items)
        {
            item.Info = "tab";
            item.Arguments = item.Arguments?.Replace(":active", "", StringComparison.Ordinal).Trim();
        }

        if (items.Length > 0)
            (container.Info, container.Arguments) = ("tabs", null);
        var blocks = container.OfType<FencedCodeBlock>().ToArray();
        if (blocks.Length < 2 || blocks.Length != container.Count)
            return;
        container.Info = "tabs";
        container.Arguments = null;
        foreach (var code in blocks)
        {
            var place = container.IndexOf(code);
            container.RemoveAt(place);
            var tab = new CustomContainer(container.Parser!)
            {
                Info = "tab",
                Arguments = NameOf(code),
                Span = code.Span,
                Line = code.Line,
            };
            tab.Add(code);
            container.Insert(place, tab);
        }
    }

    private static string NameOf(FencedCodeBlock code)
    {
        var head = $"{code.Info} {code.Arguments}";
        return head.IndexOf('[', StringComparison.Ordinal) is >= 0 and var start
            && head.IndexOf(']', start) is > 0 and var end
            && head[(start + 1)..end].Trim() is { Length: > 0 } name
                ? name
            : code.Info is { Length: > 0 } language ? language
            : "Code";
    }
}
