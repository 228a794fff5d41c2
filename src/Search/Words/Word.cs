namespace Lintel.Search.Words;

/// <summary>A word as search knows it.</summary>
/// <param name="Text">Folded: lower case, without diacritics.</param>
/// <param name="Stem">What it has in common with its other forms.</param>
/// <param name="IsWhole">Whether it is a compound as a whole, beside which its parts stand: <c>blastradius</c> beside
/// <c>blast</c> and <c>radius</c>.</param>
internal sealed record Word(string Text, string Stem, bool IsWhole);
