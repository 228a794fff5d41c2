namespace Lintel.Search.Words;

/// <summary>A word as search knows it. A <see cref="WordReader"/> gives the same one for the same text and
/// kind.</summary>
/// <param name="Text">Folded: lower case, without diacritics.</param>
/// <param name="Stem">What it has in common with its other forms.</param>
/// <param name="Kind">What part it has in a text.</param>
internal sealed record Word(string Text, string Stem, WordKind Kind)
{
    /// <summary>Its number among the words of its reader, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The number of its stem among the stems of its reader, from 0.</summary>
    public required int StemNumber { get; init; }

    /// <summary>Whether it is a compound as a whole, beside which its parts stand.</summary>
    public bool IsWhole => Kind == WordKind.Whole;
}

/// <summary>What part a word has in a text.</summary>
internal enum WordKind
{
    /// <summary>A word like any other.</summary>
    Plain,

    /// <summary>A compound as a whole: <c>blastradius</c> beside <c>blast</c> and <c>radius</c>.</summary>
    Whole,

    /// <summary>In every sentence of its language; found in titles alone.</summary>
    Common,

    /// <summary>Another word to find a text by, which nobody means who types the text: <c>net</c> of
    /// <c>.NET</c>.</summary>
    Aside,
}
