namespace Lintel.Html.Sanitizing;

/// <summary>What an element is, and what it may hold so that a parser leaves it where it stands.</summary>
[Flags]
internal enum MarkupContent
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A paragraph and its like.</summary>
    Block = 1,

    /// <summary>Text, and elements within a line.</summary>
    Phrase = 2,

    /// <summary>Both.</summary>
    Flow = Block | Phrase,

    /// <summary>Points of a list.</summary>
    Item = 4,

    /// <summary>Terms and what they mean.</summary>
    Term = 8,

    /// <summary>Parts of a table.</summary>
    Rows = 16,

    /// <summary>A row.</summary>
    Row = 32,

    /// <summary>A cell.</summary>
    Cell = 64,
}

/// <summary>An element that Markdown is made into.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Is">Where it may stand.</param>
/// <param name="Holds">What may stand in it.</param>
internal sealed record MarkupElement(string Name, MarkupContent Is, MarkupContent Holds)
{
    /// <summary>What all stands in; no end tag has its name.</summary>
    public static readonly MarkupElement Body = new("", MarkupContent.None, MarkupContent.Flow);

    private static readonly Dictionary<string, MarkupElement>.AlternateLookup<ReadOnlySpan<char>> All = new[]
    {
        Of("blockquote div section details", MarkupContent.Block, MarkupContent.Flow),
        Of("p h1 h2 h3 h4 h5 h6 pre summary", MarkupContent.Block, MarkupContent.Phrase),
        Of("ul ol", MarkupContent.Block, MarkupContent.Item),
        Of("dl", MarkupContent.Block, MarkupContent.Term),
        Of("table", MarkupContent.Block, MarkupContent.Rows),
        Of("hr", MarkupContent.Block, MarkupContent.None),
        Of("a code del em ins kbd mark s span strong sub sup time", MarkupContent.Phrase, MarkupContent.Phrase),
        Of("br img", MarkupContent.Phrase, MarkupContent.None),
        Of("li", MarkupContent.Item, MarkupContent.Flow),
        Of("dt", MarkupContent.Term, MarkupContent.Phrase),
        Of("dd", MarkupContent.Term, MarkupContent.Flow),
        Of("thead tbody", MarkupContent.Rows, MarkupContent.Row),
        Of("tr", MarkupContent.Row, MarkupContent.Cell),
        Of("td th", MarkupContent.Cell, MarkupContent.Flow),
    }
        .SelectMany(elements => elements)
        .ToDictionary(element => element.Name, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it has no end tag.</summary>
    public bool IsVoid => Holds == MarkupContent.None;

    /// <summary>The element of a name; null for any other.</summary>
    public static MarkupElement? Find(ReadOnlySpan<char> name) => All.TryGetValue(name, out var found) ? found : null;

    private static IEnumerable<MarkupElement> Of(string names, MarkupContent kind, MarkupContent holds) =>
        names.Split(' ').Select(name => new MarkupElement(name, kind, holds));
}
