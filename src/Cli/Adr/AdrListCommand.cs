using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Decisions;
using Spectre.Console;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel adr list</c>: what Lintel reads in any folder of decision records.</summary>
internal static class AdrListCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var folders = new Argument<string[]>("FOLDER")
        {
            Description = "Folders to read; those of the handbook when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all")
        {
            Description = "List the files that are not records too, with the reason.",
        };
        var format = new FormatOption("A table for people, a line a record in a pipe, or JSON.", "table", "json");
        var root = new FolderOption("--root") { Description = RootOption.Meaning };
        var command = new Command("list", "List the decision records of any folder, and what Lintel reads in them.")
        {
            folders,
            root,
            all,
            format,
        };
        command.SetAction(result =>
            Run(
                result.GetValue(folders) ?? [],
                root.Path(result),
                result.GetValue(all),
                result.GetValue(format) == "json",
                findings => new ReportOptions().Show(result, findings)
            )
        );
        return command;
    }

    private static int Run(
        string[] folders,
        string? root,
        bool all,
        bool asJson,
        Action<ImmutableArray<Diagnostic>> show
    )
    {
        var named = folders.Length > 0 ? folders : FoundRecords.Read(root).Folders;
        if (named.FirstOrDefault(folder => !IsThere(folder)) is { } missing)
        {
            Console.Error.WriteLine(
                $"There is no folder '{missing}'. Name the folder that holds the decision records."
            );
            return 2;
        }

        var bag = new DiagnosticBag();
        var words = SettingsReader.Read(new DiskFolder("."), new DiagnosticBag()).Words;
        var found = named.SelectMany(folder => Read(folder, named.Length > 1, bag, words)).ToArray();
        var files = found.Where(file => all || file.Record is not null).ToArray();
        show(bag.ToReport(new Settings()));
        if (asJson)
            StandardOutput.Write(DecisionJson.Write(files));
        else if (Console.IsOutputRedirected)
            StandardOutput.Write(DecisionLines.Write(files));
        else
            DecisionTable.Write(AnsiConsole.Console, files);
        if (!asJson)
            Console.Error.WriteLine(DecisionLines.Count(found, all));
        return 0;
    }

    private static bool IsThere(string folder) => folder.Length > 0 && new DiskFolder(folder).HasFolder("");

    // With several folders a path alone would not say which it is below.
    private static IEnumerable<DecisionFile> Read(string folder, bool isOneOfMany, DiagnosticBag bag, OwnWords words) =>
        DecisionFolder
            .Read(folder, bag, words)
            .Select(file => isOneOfMany ? file with { Path = $"{folder.TrimEnd('/')}/{file.Path}" } : file);
}
