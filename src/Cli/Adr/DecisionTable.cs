using Lintel.Model;
using Lintel.Text.Formats;
using Spectre.Console;

namespace Lintel.Cli.Adr;

/// <summary>Decision files as a table, for people.</summary>
internal static class DecisionTable
{
    /// <summary>Writes the table; with skipped files, why each is no record.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyCollection<DecisionFile> files)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("Record", "Title", "Status", "Date", "Parts", "File");
        foreach (var file in files)
            table.AddRow([.. Cells(file).Select(cell => new Spectre.Console.Text(TerminalText.Line(cell)))]);
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
