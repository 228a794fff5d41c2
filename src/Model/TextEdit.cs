namespace Lintel.Model;

/// <summary>A change to a source file: what stands at a place is replaced; an empty place is an insertion.</summary>
/// <param name="At">The place.</param>
/// <param name="Replacement">The new text, with <c>\n</c> for a line end.</param>
public sealed record TextEdit(SourceSpan At, string Replacement);
