using System.CommandLine;
using Lintel.Authoring;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Site.Drafts;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel new adr "Title"</c>: a record with the next number, and both sides of the relation to the one
/// that it supersedes.</summary>
internal static class NewAdrCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var title = new Argument<string>("TITLE") { Description = "What is decided, in a few words." };
        var supersedes = new Option<string[]>("--supersedes")
        {
            Description = "Number or file name of the record that it will replace; may be given several times.",
            HelpName = "N",
        };
        var dialect = new Option<string?>("--dialect")
        {
            Description =
                "Form of the record; the default is the folder's template, else that of the newest record, else madr.",
            HelpName = "madr|nygard|y",
        };
        var folder = new Option<string?>("--folder")
        {
            Description = "The folder of records; the default is the handbook's first one.",
            HelpName = "DIR",
        };
        folder.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "--folder"));
        dialect.AcceptOnlyFromAmong("madr", "nygard", "y");
        var root = new FolderOption("--root") { Description = RootOption.Meaning };
        var day = new DayOption { Description = "Day that the record is dated; today unless named." };
        var command = new Command("adr", "Write a new decision record.")
        {
            title,
            supersedes,
            dialect,
            folder,
            root,
            day,
        };
        command.SetAction(call =>
            Run(
                call.GetValue(title)!,
                call.GetValue(supersedes) ?? [],
                DialectOf(call.GetValue(dialect)),
                call.GetValue(folder),
                root.Path(call),
                day.In(call) ?? Today.Day
            )
        );
        return command;
    }

    private static int Run(
        string title,
        string[] supersedes,
        DecisionDialect? dialect,
        string? named,
        string? handbook,
        DateOnly day
    )
    {
        // The title becomes a heading, which is one line.
        var line = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!NextDecision.IsTitle(line))
            return Refuse(
                "a title needs a letter or a digit, and no control character. Say in a few words what is decided."
            );
        var records = FoundRecords.Read(handbook);
        // Without a name, where the site's own page for a new decision puts it.
        var folder = named ?? records.Folders[0];
        var (root, prefix) = PlaceOf(folder);
        if (new DiskFolder(root).Kind(prefix) is not (null or EntryKind.Folder or EntryKind.FolderLink))
            return Refuse(
                $"'{folder}' is no folder, or a symbolic link that leads elsewhere. Name the folder itself with "
                    + "--folder."
            );
        var written = new DecisionWriter(folder, root, prefix, records.Settings).Write(line, dialect, supersedes, day);
        if (written.File is not { } file)
            return Refuse(written.Why!);
        Console.WriteLine(SourcePath.Opening(SourcePath.FromSettings(folder)) + file);
        if (written.Why is { } more)
            Console.Error.WriteLine($"lintel: {more}");
        return 0;
    }

    // Below the current folder, no link on the way may lead out of it; a folder elsewhere is the caller's word.
    private static (string Root, string Prefix) PlaceOf(string folder)
    {
        var full = Path.GetFullPath(folder);
        var below = Path.GetRelativePath(Environment.CurrentDirectory, full);
        if (below == "..")
            return (full, "");
        var isElsewhere =
            Path.IsPathRooted(below) || below.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isElsewhere ? (full, "") : (Environment.CurrentDirectory, below == "." ? "" : below + "/");
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"lintel: {why}");
        return CommandLine.WrongCall;
    }

    private static DecisionDialect? DialectOf(string? word) =>
        word switch
        {
            "madr" => DecisionDialect.Madr,
            "nygard" => DecisionDialect.Nygard,
            "y" => DecisionDialect.Statement,
            _ => null,
        };
}
