namespace Lintel.Model;

/// <summary>A stretch of a source file. Lines and columns are 1-based; columns count UTF-16 units, as editors and
/// MSBuild do.</summary>
/// <param name="File">Path below the handbook's root, with forward slashes.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">The column behind the last character.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file: for what concerns the file as a whole.</summary>
    public static SourceSpan StartOf(string file) => new(file, 1, 1, 1, 1);

    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line},{Column})";
}
