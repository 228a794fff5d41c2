using System.CommandLine;
using System.Text;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Imports;
using Lintel.Site.Drafts;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel adr import FILE</c>: records of JSON-ADR as files of Markdown.</summary>
internal static class AdrImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var source = new FileArgument { Description = "A file of JSON-ADR 1.0, with one record or many." };
        var folder = new Option<string?>("--folder")
        {
            Description = "Folder of records below the root; the default is the handbook's first one.",
            HelpName = "DIR",
        };
        folder.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "--folder"));
        var root = new RootOption();
        var command = new Command("import", "Write the records of a JSON-ADR file as Markdown; none is overwritten.")
        {
            source,
            folder,
        };
        root.AddTo(command);
        command.SetAction(call => Run(root.Folder(call), source.Path(call), call.GetValue(folder)));
        return command;
    }

    private static int Run(DiskFolder root, string source, string? named)
    {
        var (holding, name) = DiskFolder.Holding(source);
        if (JsonAdr.Read(Encoding.UTF8.GetString(holding.Read(name, Limits.CatalogBytes))) is not { } records)
            return Refuse(
                $"'{name}' is no JSON-ADR 1.0. Export it with 'adrs export json', or import Markdown as it is"
            );
        var folder = named?.Trim('/') ?? Adr.FoundRecords.Read(root).Settings.DecisionFolders[0];
        var failed = 0;
        foreach (var record in records)
        {
            var slug = NextDecision.Slug(record.Title);
            var path = $"{SourcePath.Opening(folder)}{record.Digits}-{(slug.Length > 0 ? slug : "untitled")}.md";
            if (SourceEditor.Create(root.Path, path, record.Text))
            {
                Console.WriteLine(path);
                continue;
            }

            failed++;
            Console.Error.WriteLine($"lintel: there is a file '{path}' already, which stays as it is.");
        }

        Console.Error.WriteLine($"lintel: {records.Length - failed} of {records.Length} records written.");
        return failed == 0 ? 0 : CommandLine.ContentErrors;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"lintel: {why}.");
        return CommandLine.ContentErrors;
    }
}
