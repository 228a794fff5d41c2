using System.CommandLine;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Reading;
using Lintel.Reading.Catalogs;
using Lintel.Reading.Decisions;
using Spectre.Console;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel adr list</c>: what Lintel reads in any folder of decision records.</summary>
internal static class AdrListCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var folders = new Argument<string[]>("DIR")
        {
            Description = "Folders to read; those of the handbook when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all")
        {
            Description = "List the files that are not records too, with the reason.",
        };
        var write = new FileOption("--write")
        {
            Description =
                $"Keep the list in this file, between the lines '{DecisionListing.Start}' and '{DecisionListing.End}'.",
        };
        var filter = new RecordFilter();
        var format = new FormatOption("A table for people, a line a record in a pipe, or JSON.", "text", "json");
        var root = new RootOption { Description = RootOption.Meaning };
        var command = new Command("list", "List the decision records of any folder, and what Lintel reads in them.")
        {
            folders,
            all,
            write,
            format,
        };
        filter.AddTo(command);
        root.AddTo(command);
        command.Validate(call =>
        {
            if (call.GetValue(write) is not null && call.GetValue(folders) is { Length: > 0 })
                call.AddError("Option '--write' lists the records of the handbook, so it takes no folder.");
        });
        command.SetAction(call =>
            write.Path(call) is { } file
                ? ListingWriter.Run(root.Folder(call), file)
                : Run(
                    call.GetValue(folders) ?? [],
                    root,
                    call,
                    filter,
                    call.GetValue(all),
                    call.GetValue(format) == "json"
                )
        );
        return command;
    }

    private static int Run(
        string[] folders,
        RootOption root,
        ParseResult call,
        RecordFilter filter,
        bool all,
        bool asJson
    )
    {
        var bag = new DiagnosticBag();
        var handbook = folders.Length > 0 ? null : root.Folder(call);
        var known = handbook is null ? null : FoundRecords.Read(handbook);
        var catalogs = known is null ? [] : CatalogReader.Read(handbook!, known.Settings, bag);
        // A hub may have no records of its own.
        var named =
            known is null ? folders
            : catalogs.IsEmpty ? known.Folders
            : [.. known.Folders.Where(IsThere)];
        if (named.FirstOrDefault(folder => !IsThere(folder)) is { } missing)
        {
            Console.Error.WriteLine(
                $"There is no folder '{missing}'. Name the folder that holds the decision records."
            );
            return 2;
        }

        var words = known?.Settings.Words ?? SettingsReader.Read(new DiskFolder("."), new DiagnosticBag()).Words;
        var found = named.SelectMany(folder => Read(folder, named.Length > 1, bag, words)).ToArray();
        var files = found.Where(file => (all || file.Record is not null) && filter.Accepts(call, file)).ToArray();
        CatalogEntry[] elsewhere =
        [
            .. catalogs.SelectMany(catalog => catalog.Entries).Where(entry => filter.Accepts(call, entry)),
        ];
        new ReportOptions().Show(call, bag.ToReport(new Settings()));
        if (asJson)
            StandardOutput.Write(DecisionJson.Write(files, elsewhere));
        else if (Console.IsOutputRedirected)
            StandardOutput.Write(DecisionLines.Write(files, elsewhere));
        else
            DecisionTable.Write(AnsiConsole.Console, files, elsewhere);
        if (!asJson)
            Console.Error.WriteLine(
                filter.IsGiven(call)
                    ? $"{files.Length + elsewhere.Length} of {found.Count(file => file.Record is not null)} records"
                    : DecisionLines.Count(found, catalogs, all)
            );
        return 0;
    }

    private static bool IsThere(string folder) => folder.Length > 0 && new DiskFolder(folder).HasFolder("");

    // With several folders a path alone would not say which it is below.
    private static IEnumerable<DecisionFile> Read(string folder, bool isOneOfMany, DiagnosticBag bag, OwnWords words) =>
        DecisionFolder
            .Read(folder, bag, words)
            .Select(file => isOneOfMany ? file with { Path = $"{folder.TrimEnd('/')}/{file.Path}" } : file);
}
