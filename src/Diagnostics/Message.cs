using Lintel.Text.Formats;

namespace Lintel.Diagnostics;

/// <summary>Two sentences on one line: what is wrong, and what to do about it.</summary>
public sealed record Message
{
    /// <summary>Makes a message; what is quoted from a file must not forge lines of a report, so its control characters
    /// are spelled out.</summary>
    public Message(string problem, string remedy) =>
        (Problem, Remedy) = (TerminalText.Line(problem), TerminalText.Line(remedy));

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Problem} {Remedy}";
}
