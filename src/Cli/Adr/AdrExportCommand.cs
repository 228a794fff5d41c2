using System.CommandLine;
using Lintel.Authoring.Records;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel adr export</c>: the records as a file of JSON-ADR.</summary>
internal static class AdrExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var package = new Option<string?>("--package")
        {
            Description = "Only the records of this package; numbers are told apart within one alone.",
            HelpName = "ID",
        };
        var root = new RootOption();
        var command = new Command(
            "export",
            "Write the records as JSON-ADR 1.0 to the standard output; 'lintel adr import' reads them back."
        )
        {
            package,
        };
        root.AddTo(command);
        command.SetAction(call => Run(root.Folder(call), call.GetValue(package)));
        return command;
    }

    private static int Run(DiskFolder root, string? package)
    {
        var site = HandbookSite.Create(ReadResult.Read(root).Handbook);
        if (package is not null && site.Index.Records.All(record => record.Package != package))
        {
            Console.Error.WriteLine(TerminalText.Line($"lintel: no record is in a package '{package}'."));
            return CommandLine.WrongCall;
        }

        var export = JsonAdrExport.Create(root, site, package, ProgramVersion.Text);
        Console.Write(export.Text);
        foreach (var file in export.LeftOut)
            Console.Error.WriteLine(TerminalText.Line($"lintel: left out: {file}."));
        return export.LeftOut.IsEmpty ? 0 : CommandLine.ContentErrors;
    }
}
