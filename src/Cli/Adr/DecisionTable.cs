using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Text.Formats;
using Spectre.Console;

namespace Lintel.Cli.Adr;

/// <summary>Decision files as a table, for people.</summary>
internal static class DecisionTable
{
    /// <summary>Writes the table; with skipped files, why each is no record.</summary>
    public static void Write(IAnsiConsole console, IEnumerable<DecisionFile> files, IEnumerable<CatalogEntry> elsewhere)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("Record", "Title", "Status", "Date", "Parts", "File");
        foreach (var cells in files.Select(Cells).Concat(elsewhere.Select(Cells)))
            table.AddRow([.. cells.Select(cell => new Spectre.Console.Text(TerminalText.Line(cell)))]);
        console.Write(table);
    }

    /// <summary>What is told of a file, cell by cell.</summary>
    public static string[] Cells(DecisionFile file) =>
        file.Record is not { } record
            ? ["-", file.Reason ?? "", file.Kind.ToString().ToLowerInvariant(), "", "", file.Path]
            :
            [
                record.Label,
                record.Name,
                record.Status.ToString().ToLowerInvariant(),
                record.Date?.Value ?? "",
                Parts(record.Sections),
                file.Path,
            ];

    /// <summary>The same of a decision of another handbook: its catalog stands before the label, its address in the
    /// place of the file.</summary>
    public static string[] Cells(CatalogEntry entry) =>
        [
            $"{entry.Package}/{(entry.Label.Length > 0 ? entry.Label : entry.Id.Split('/')[^1])}",
            entry.Title,
            entry.ShownStatus.ToString().ToLowerInvariant(),
            entry.Date ?? "",
            entry.Parts.IsDefault
                ? ""
                : string.Concat(
                    AllParts.Select(part => entry.Parts.Contains(part) ? char.ToUpperInvariant(part[0]) : '-')
                ),
            entry.Address ?? "",
        ];

    private static readonly string[] AllParts = ["context", "options", "decision", "consequences"];

    // One letter for each part that is there: C, O, D, C.
    private static string Parts(DecisionSections sections) =>
        string.Concat(
            Letter(sections.Context, 'C'),
            Letter(sections.Options, 'O'),
            Letter(sections.Decision, 'D'),
            Letter(sections.Consequences, 'C')
        );

    private static char Letter(DecisionSection? section, char letter) => section is { IsFilled: true } ? letter : '-';
}
