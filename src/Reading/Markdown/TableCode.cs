using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown;

/// <summary>Code in the cells of a table, where <c>\|</c> is how to write a bar (GitHub Flavored Markdown, section
/// 4.10); Markdig keeps the backslash.</summary>
internal static class TableCode
{
    /// <summary>Whether a text may hold such a bar.</summary>
    public static bool IsIn(string text) => text.Contains("\\|", StringComparison.Ordinal);

    /// <summary>Takes the backslashes out, in place.</summary>
    public static void Unescape(MarkdownDocument syntax)
    {
        foreach (var cell in syntax.All<TableCell>())
        foreach (var code in cell.All<CodeInline>())
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }
}
