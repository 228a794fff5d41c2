using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Tests.Safety;

/// <summary>The page that publishes what is tried. <c>UPDATE=1</c> writes the figures of a run into it.</summary>
internal static partial class TrustPage
{
    private static readonly string File = RepositoryRoot.Combine("input", "trust.md");

    /// <summary>Says how often something was tried, and how often something was lost.</summary>
    public static void Record(string what, int tried, int lost)
    {
        if (!Case.Rewrite) return;
        var row = Row().Replace(System.IO.File.ReadAllText(File), match => match.Groups["what"].Value == what
            ? string.Format(CultureInfo.InvariantCulture, "| {0} | {1:N0} | {2:N0} |", what, tried, lost)
            : match.Value);
        System.IO.File.WriteAllText(File, row);
    }

    [GeneratedRegex(@"^\| (?<what>[^|]+) \| [\d,]+ \| [\d,]+ \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
