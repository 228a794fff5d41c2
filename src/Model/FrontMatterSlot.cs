namespace Lintel.Model;

/// <summary>Where the front matter of a file takes another key, in its own layout.</summary>
/// <param name="At">The place.</param>
/// <param name="Before">What stands in front of the key there: the indentation of its neighbours.</param>
/// <param name="After">What stands behind its value: a line end, or a comma.</param>
internal sealed record FrontMatterSlot(SourceSpan At, string Before, string After)
{
    /// <summary>The change that writes a key with its value there.</summary>
    public TextEdit Write(string entry) => new(At, Before + entry + After);
}
