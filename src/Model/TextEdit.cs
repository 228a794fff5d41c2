namespace Lintel.Model;

/// <summary>A change to a source file: what stands at a place is replaced; an empty place is an insertion.</summary>
/// <param name="At">The place.</param>
/// <param name="Replacement">The new text, with <c>\n</c> for a line end.</param>
public sealed record TextEdit(SourceSpan At, string Replacement)
{
    /// <summary>What must stand at the place, or the file stays as it is there: quotes and markup may lie between the
    /// signs of a word that was read. Null for anything.</summary>
    internal string? Written { get; init; }
}
