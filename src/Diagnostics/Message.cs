using Lintel.Text.Formats;

namespace Lintel.Diagnostics;

/// <summary>Two sentences on one line: what is wrong, and what to do about it.</summary>
public sealed record Message
{
    // Of a word that is longer, both ends are shown.
    private const int Longest = 200;
    private const int Head = 120;
    private const int Tail = 40;

    /// <summary>Makes a message; what is quoted from a file must not forge lines of a report, so its control characters
    /// are spelled out.</summary>
    public Message(string problem, string remedy) => (Problem, Remedy) = (Clean(problem), Clean(remedy));

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Problem} {Remedy}";

    // A picture in an address has a hundred thousand letters, and none of them helps to find it.
    private static string Clean(string sentence)
    {
        var line = TerminalText.Line(sentence);
        return line.Length <= Longest
            ? line
            : string.Join(
                ' ',
                line.Split(' ').Select(word => word.Length <= Longest ? word : $"{word[..Head]}…{word[^Tail..]}")
            );
    }
}
