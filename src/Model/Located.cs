namespace Lintel.Model;

/// <summary>A value that remembers where it was written, so that a check can point at it.</summary>
public sealed record Located<T>(T Value, SourceSpan At)
{
    /// <summary>The same place with another value, for what is read out of a scalar.</summary>
    public Located<TOther> With<TOther>(TOther value) => new(value, At);
}
