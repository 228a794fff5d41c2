using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Tabs of Docsy hold code unless they say otherwise: <c>{{&lt; tab header="Shell" lang="sh"
/// &gt;}}</c>.</summary>
internal static class CodeTab
{
    /// <summary>Makes code of what stands in such a tab.</summary>
    public static void Read(ComponentContainer tab, string text)
    {
        var tag = tab.Tag!;
        if (
            tab.Parent is not ComponentContainer { Tag: { Name: "tabpane" } pane }
            || !tag.Text.StartsWith("{{<", StringComparison.Ordinal)
            || (tag.Find("text") ?? pane.Find("text")) == "true"
            || tab is [FencedCodeBlock, ..]
        )
            return;
        var start = Math.Min(tab.Span.Start + tag.Text.Length, text.Length);
        var inner = text[start..Math.Min(tab.Span.End + 1, text.Length)];
        var end = inner.LastIndexOf("{{<", StringComparison.Ordinal);
        var lines = (end < 0 ? inner : inner[..end]).ReplaceLineEndings("\n").Trim('\n').TrimEnd();
        tab.Clear();
        tab.Add(CodeFence.Make(tag.Find("lang") ?? pane.Find("lang"), lines, tab));
    }
}
