using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Pictures as Obsidian shows them, by their name, wherever they lie: <c>![[plan.png|300]]</c>.</summary>
internal sealed partial class EmbeddedPictureParser : InlineParser
{
    private const int Longest = 400;

    private static readonly object Key = new();

    public EmbeddedPictureParser() => OpeningCharacters = ['!'];

    /// <summary>Whether the address of a picture is its name alone.</summary>
    public static bool IsByName(LinkInline link) => link.ContainsData(Key);

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (rest is not ['!', '[', '[', ..])
            return false;
        var match = Picture().Match(rest[..Math.Min(rest.Length, Longest)].ToString());
        if (!match.Success)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var path = match.Groups["path"];
        var link = new LinkInline(path.Value, "")
        {
            IsImage = true,
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new(start, start + match.Length - 1),
            UrlSpan = new(start + path.Index, start + path.Index + path.Length - 1),
        };
        link.SetData(Key, Key);
        link.AppendChild(new ReadInline(match.Groups["words"].Value) { Span = link.Span });
        if (match.Groups["width"].Success)
            link.GetAttributes().AddProperty("width", match.Groups["width"].Value);
        processor.Inline = link;
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(
        @"^!\[\[(?<path>[^\[\]|#\r\n]+\.(?i:png|jpe?g|gif|svg|webp|avif|bmp))"
            + @"(?:\|(?:(?<width>\d{1,4})(?:x\d{1,4})?|(?<words>[^\[\]|\r\n]*)(?:\|\d[\dx]*)?))?\]\]"
    )]
    private static partial Regex Picture();
}
