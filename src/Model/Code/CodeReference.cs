namespace Lintel.Model.Code;

/// <summary>A comment in code that names a record: <c>// see ADR-12</c>.</summary>
/// <param name="At">Where; the path is below the top of the repository.</param>
/// <param name="Series">The letters, as <c>ADR</c>.</param>
/// <param name="Number">The number without leading zeros.</param>
internal sealed record CodeReference(SourceSpan At, string Series, string Number)
{
    /// <summary>How people cite it.</summary>
    public string Label => $"{Series}-{Number}";
}
