using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Cli.Adr;

/// <summary>Decision files as lines, for other programs: one a file, with a tab between its cells.</summary>
internal static class DecisionLines
{
    // Reasons that are told; the rest is for --all.
    private const int MostReasons = 3;

    /// <summary>The lines.</summary>
    public static string Write(IEnumerable<DecisionFile> files) =>
        string.Concat(
            files.Select(file => string.Join('\t', DecisionTable.Cells(file).Select(TerminalText.Line)) + "\n")
        );

    /// <summary>How many records there are, and how many other files and why, on one line.</summary>
    public static string Count(IReadOnlyCollection<DecisionFile> files, bool areShown)
    {
        var others = files.Where(file => file.Record is null).ToArray();
        var count = $"{Number(files.Count - others.Length, "record")}, {Number(others.Length, "other file")}";
        if (areShown || others.Length == 0)
            return count;
        var reasons = others.GroupBy(file => file.Reason ?? "").OrderByDescending(group => group.Count()).ToArray();
        var told = reasons.Take(MostReasons).Select(group => $"{group.Count()} because {TerminalText.Line(group.Key)}");
        var more = reasons.Length > MostReasons ? "; …" : "";
        return $"{count}: {string.Join("; ", told)}{more}. List them with --all.";
    }

    private static string Number(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
