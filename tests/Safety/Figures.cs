using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Tests.Safety;

/// <summary>
/// What the tests of safety tried and what got through. <c>UPDATE=1</c> writes the figures of a run into the table of
/// <c>input/trust.md</c>, whose rows are known by their first cell.
/// </summary>
internal static partial class Figures
{
    private static readonly string Page = RepositoryRoot.Combine("input", "trust.md");
    private static readonly Lock Gate = new();

    /// <summary>Whether everything is tried, and not the sample that a suite has time for.</summary>
    public static bool IsWhole => Environment.GetEnvironmentVariable("LINTEL_SAFETY") == "whole";

    /// <summary>A number that the environment asks for in the place of the suite's sample.</summary>
    public static int Asked(string variable, int sample) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : sample;

    /// <summary>Says how often something was tried, and how often something got through or was lost.</summary>
    public static void Write(string what, int tried, int lost)
    {
        if (!Case.Rewrite)
            return;
        lock (Gate)
        {
            var text = File.ReadAllText(Page);
            Assert.Contains($"| {what} |", text, StringComparison.Ordinal);
            File.WriteAllText(
                Page,
                Row()
                    .Replace(
                        text,
                        row =>
                            row.Groups["what"].Value == what
                                ? string.Format(
                                    CultureInfo.InvariantCulture,
                                    "| {0} | {1:N0} | {2:N0} |",
                                    what,
                                    tried,
                                    lost
                                )
                                : row.Value
                    )
            );
        }
    }

    [GeneratedRegex(@"^\| (?<what>[^|]+) \| [\d,]+ \| [\d,]+ \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
