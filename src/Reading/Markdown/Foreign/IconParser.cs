using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Icons of Material for MkDocs, as <c>:octicons-arrow-right-24:</c>: they adorn words that say the same, and
/// are left out.</summary>
internal sealed class IconParser : InlineParser
{
    private const int Longest = 80;

    private static readonly string[] Families = ["material-", "octicons-", "fontawesome-", "simple-"];

    public IconParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan()[1..];
        rest = rest[..Math.Min(rest.Length, Longest)];
        var length = rest.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-");
        if (length <= 0 || rest[length] != ':' || !IsIcon(rest[..length]))
            return false;
        slice.Start += length + 2;
        processor.Inline = new IconInline();
        return true;
    }

    private static bool IsIcon(ReadOnlySpan<char> name)
    {
        foreach (var family in Families)
            if (name.StartsWith(family, StringComparison.Ordinal))
                return true;
        return false;
    }
}

/// <summary>A picture that says nothing.</summary>
internal sealed class IconInline() : LiteralInline("");
