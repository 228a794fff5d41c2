using System.Collections.Immutable;

namespace Lintel.Changes.Articles;

/// <summary>A piece of an article that is compared as one: a paragraph or list item, a listing, a table.</summary>
internal abstract record ArticleBlock(string Form)
{
    /// <summary>Equal for blocks that a reader cannot tell apart.</summary>
    public abstract string Key { get; }

    /// <summary>What it says, for judging how alike two blocks are.</summary>
    public abstract string Text { get; }

    /// <summary>Running text; <paramref name="Form"/> is <c>p</c>, <c>heading</c>, <c>li</c>, <c>ol</c> or
    /// <c>blockquote</c>.</summary>
    public sealed record Prose(string Form, ImmutableArray<Token> Tokens) : ArticleBlock(Form)
    {
        public override string Key { get; } = Form + "\n" + string.Join('\n', Tokens.Select(token => token.Key));

        public override string Text { get; } = string.Join(' ', Tokens.Select(token => token.Text));
    }

    /// <summary>A listing, compared line by line.</summary>
    public sealed record Code(ImmutableArray<string> Lines) : ArticleBlock("code")
    {
        public override string Key { get; } = "code\n" + string.Join('\n', Lines);

        public override string Text { get; } = string.Join(' ', Lines);
    }

    /// <summary>A table, compared row by row and then cell by cell.</summary>
    public sealed record Table(ImmutableArray<Row> Rows) : ArticleBlock("table")
    {
        public override string Key { get; } = "table\n" + string.Join("\n\n", Rows.Select(row => row.Key));

        public override string Text { get; } = string.Join(' ', Rows.Select(row => row.Text));
    }
}

/// <summary>A row of a table.</summary>
internal sealed record Row(bool IsHead, ImmutableArray<ImmutableArray<Token>> Cells)
{
    public string Key { get; } =
        string.Join("\n\t", Cells.Select(cell => string.Join('\n', cell.Select(token => token.Key))));

    public string Text { get; } = string.Join(' ', Cells.SelectMany(cell => cell).Select(token => token.Text));
}

/// <summary>A word as it is shown: with the emphasis it stands in and, at the end of a link, the address.</summary>
/// <param name="Text">The word; empty for an address or a picture without words.</param>
/// <param name="Marks">Names of the elements around it, outermost first: <c>strong code</c>.</param>
/// <param name="IsSpaced">Whether blank space stands before it.</param>
/// <param name="Address">Where a link that ends here leads, or what a picture shows: said only where it
/// changed.</param>
internal readonly record struct Token(string Text, string Marks, bool IsSpaced, string? Address = null)
{
    public string Key => $"{Marks}\u0001{Text}\u0001{Address}";
}
