using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Text.Formats;

namespace Lintel.Cli.Adr;

/// <summary>Decision files as lines, for other programs: one a file, with a tab between its cells.</summary>
internal static class DecisionLines
{
    // Reasons that are told; the rest is for --all.
    private const int MostReasons = 3;

    /// <summary>The lines.</summary>
    public static string Write(IEnumerable<DecisionFile> files, IEnumerable<CatalogEntry> elsewhere) =>
        string.Concat(
            files
                .Select(DecisionTable.Cells)
                .Concat(elsewhere.Select(DecisionTable.Cells))
                .Select(cells => string.Join('\t', cells.Select(TerminalText.Line)) + "\n")
        );

    /// <summary>How many records there are, and how many other files and why, on one line.</summary>
    public static string Count(
        IReadOnlyCollection<DecisionFile> files,
        IReadOnlyCollection<FederatedCatalog> catalogs,
        bool areShown
    )
    {
        var others = files.Where(file => file.Record is null).ToArray();
        var elsewhere = catalogs.Sum(catalog => catalog.Entries.Length);
        var count =
            Number(files.Count - others.Length, "record")
            + (catalogs.Count > 0 ? $" and {elsewhere} of {Number(catalogs.Count, "other handbook")}" : "")
            + $", {Number(others.Length, "other file")}";
        if (areShown || others.Length == 0)
            return count;
        var reasons = others.GroupBy(file => file.Reason ?? "").OrderByDescending(group => group.Count()).ToArray();
        var told = reasons.Take(MostReasons).Select(group => $"{group.Count()} because {TerminalText.Line(group.Key)}");
        var more = reasons.Length > MostReasons ? "; …" : "";
        return $"{count}: {string.Join("; ", told)}{more}. List them with --all.";
    }

    private static string Number(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
