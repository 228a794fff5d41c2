namespace Lintel.Text;

/// <summary>
/// What was asked for, or why it cannot be had. Where the reason is plain, a function returns null instead.
/// </summary>
/// <typeparam name="TValue">What was asked for.</typeparam>
/// <typeparam name="TProblem">The reason, in words or as a value of its own.</typeparam>
public sealed record Result<TValue, TProblem>
    where TValue : class
    where TProblem : class
{
    private Result(TValue? value, TProblem? problem) => (Value, Problem) = (value, problem);

    /// <summary>What was asked for; null where there is a problem.</summary>
    public TValue? Value { get; }

    /// <summary>Why it cannot be had; null where there is a value.</summary>
    public TProblem? Problem { get; }

    /// <summary>The value.</summary>
    public static implicit operator Result<TValue, TProblem>(TValue value) => new(value, null);

    /// <summary>The reason why there is none.</summary>
    public static implicit operator Result<TValue, TProblem>(TProblem problem) => new(null, problem);
}
