using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>References of mkdocstrings to what code is called, as <c>[text][package.Class.method]</c>: the pages that
/// they lead to are drawn from the code, so the words alone are left.</summary>
internal sealed partial class NameReferenceParser : InlineParser
{
    private const int Longest = 300;

    public NameReferenceParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (rest.Length < 2 || slice.PeekCharExtra(-1) is '!' or ']')
            return false;
        var match = Reference().Match(rest[..Math.Min(rest.Length, Longest)].ToString());
        if (!match.Success || processor.Document.ContainsLinkReferenceDefinition(match.Groups["name"].Value))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var code = match.Groups["code"];
        Inline words = code.Success
            ? new CodeInline(code.Value)
            : new ReadInline(match.Groups["words"].Length > 0 ? match.Groups["words"].Value : match.Groups["name"].Value);
        (words.Line, words.Column, words.Span) = (line, column, new(start, start + match.Length - 1));
        processor.Inline = words;
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"^\[(?:`(?<code>[^`\r\n]+)`|(?<words>[^\[\]`\r\n]*))\]\[(?<name>[A-Za-z_]\w*(?:\.\w+)+)\]")]
    private static partial Regex Reference();
}
