using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Keys to press together, as <c>++ctrl+alt+del++</c>.</summary>
internal sealed class KeysParser : InlineParser
{
    private const int Longest = 60;

    public KeysParser() => OpeningCharacters = ['+'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match("++") || char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || slice.PeekCharExtra(-1) == '+')
            return false;
        var rest = slice.AsSpan()[2..];
        rest = rest[..Math.Min(rest.Length, Longest)];
        var end = rest.IndexOf("++", StringComparison.Ordinal);
        if (
            end <= 0
            || rest[..end].ContainsAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_+")
        )
            return false;
        var keys = rest[..end].ToString().Split('+');
        if (keys.Any(key => key.Length == 0))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new KeysInline(keys)
        {
            Line = line,
            Column = column,
            Span = new(start, start + end + 3),
        };
        slice.Start += end + 4;
        return true;
    }
}

/// <summary>Keys to press together.</summary>
internal sealed class KeysInline(string[] keys) : LeafInline
{
    /// <summary>Their names, as people read them.</summary>
    public IReadOnlyList<string> Keys { get; } =
    [.. keys.Select(key => key.Length < 2 ? key.ToUpperInvariant() : char.ToUpperInvariant(key[0]) + key[1..])];
}
