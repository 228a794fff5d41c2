using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Options right below the line that opens a block of Python's Markdown, indented by four: <c>type:
/// warning</c>, <c>open: true</c>.</summary>
internal static partial class BlockOptions
{
    /// <summary>Takes them out of the content.</summary>
    public static void Read(CustomContainer container)
    {
        if (
            container is not [CodeBlock and not FencedCodeBlock and var code, ..]
            || code.Line != container.Line + 1
            || !Options().IsMatch(code.Lines.ToString())
        )
            return;
        container.RemoveAt(0);
        if (Open().IsMatch(code.Lines.ToString()))
            container.GetAttributes().AddProperty("open", "");
        if (container.Info is "admonition" && Type().Match(code.Lines.ToString()) is { Success: true } type)
            container.Info = type.Groups["type"].Value;
    }

    [GeneratedRegex(@"^(?:[a-z_]+:[^\r\n]*(?:\r?\n|$)|[ ]+[^\r\n]*(?:\r?\n|$))+$")]
    private static partial Regex Options();

    [GeneratedRegex(@"^open:\s*(?i:true)\s*$", RegexOptions.Multiline)]
    private static partial Regex Open();

    [GeneratedRegex(@"^type:\s*(?<type>[A-Za-z]+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Type();
}
