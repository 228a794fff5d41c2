using System.CommandLine;
using Lintel.Authoring;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Rules.Decisions;
using Lintel.Text;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel new adr "Title"</c>: a record with the next number, and both sides of the relation to the one
/// that it supersedes.</summary>
public static class NewAdrCommand
{
    // Patience with others who write records at the same time.
    private const int Turns = 750;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var title = new Argument<string>("TITLE") { Description = "What is decided, in a few words." };
        var supersedes = new Option<string?>("--supersedes")
        {
            Description = "Number or file name of the record that it will replace.",
        };
        var dialect = new Option<string?>("--dialect")
        {
            Description = "madr, nygard or y; the default is that of the newest record, else madr.",
        };
        var folder = new Option<string>("--folder")
        {
            Description = "The folder of records.",
            DefaultValueFactory = _ => "adr",
        };
        folder.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "--folder"));
        dialect.AcceptOnlyFromAmong("nygard", "madr", "y");
        var command = new Command("adr", "Write a new decision record.") { title, supersedes, dialect, folder };
        command.SetAction(call =>
            Run(call.GetValue(title)!, call.GetValue(supersedes), call.GetValue(dialect), call.GetValue(folder)!)
        );
        return command;
    }

    private static int Run(string title, string? supersedes, string? dialect, string folder)
    {
        // The title becomes a heading, which is one line.
        var line = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!NewDecision.IsTitle(line))
            return Refuse(
                "a title needs a letter or a digit, and no control character. Say in a few words what is decided."
            );
        var (root, prefix) = PlaceOf(folder);
        if (new DiskFolder(root).Kind(prefix) is not (null or EntryKind.Folder or EntryKind.FolderLink))
            return Refuse(
                $"'{folder}' is no folder, or a symbolic link that leads elsewhere. Name the folder itself with "
                    + $"--folder."
            );
        for (var turn = 0; turn < Turns; turn++)
        {
            // Two who run at once would take the same number. Who has its claim looks again before it writes.
            var number = NumberChecks.Next(Neighbours(Shelf(folder)));
            using var claim = SourceEditor.Claim(root, FormattableString.Invariant($"{prefix}.lintel-number-{number}"));
            var shelf = Shelf(folder);
            if (claim is not null && NumberChecks.Next(Neighbours(shelf)) == number)
                return Write(root, prefix, folder, line, number, dialect, supersedes, shelf);
            Thread.Sleep(Turn);
        }

        return Refuse($"somebody else keeps writing into '{folder}'. Try again.");
    }

    private static int Write(
        string root,
        string prefix,
        string folder,
        string title,
        int number,
        string? dialect,
        string? supersedes,
        DecisionShelf shelf
    )
    {
        var here = Neighbours(shelf);
        var superseded = supersedes is null
            ? null
            : shelf.Records.FirstOrDefault(record => IsNamed(record, supersedes));
        if (supersedes is not null && superseded is null)
        {
            var nearest = NearestName.Of(supersedes, shelf.Records.Select(record => record.Id));
            return Refuse(
                $"there is no record '{supersedes}' in '{folder}'. "
                    + $"{NearestName.Suggest(nearest, "Name it by its number or its file.")}"
            );
        }

        var made = NewDecision.Create(
            title,
            DialectOf(dialect, here),
            number,
            here,
            superseded,
            DateOnly.FromDateTime(DateTime.Now)
        );
        if (!SourceEditor.Create(root, prefix + made.Path, made.Text))
            return Refuse($"there is a file '{folder}/{made.Path}' already. Choose another title.");
        Console.WriteLine($"{folder}/{made.Path}");
        if (superseded is null)
            return 0;
        var record = DecisionFolder.ReadFile(folder, made.Path, new DiagnosticBag()).Record!;
        var back = BackRelation.For(superseded, RelationKind.SupersededBy, record);
        if (back.Edit is { } edit)
            foreach (var changed in SourceEditor.Apply(folder, [edit]))
                Console.WriteLine($"{folder}/{changed}");
        else
            Console.Error.WriteLine($"Add the line '{back.Text}' {back.Where} '{folder}/{superseded.Page.Source}'.");
        return 0;
    }

    private static Decision[] Neighbours(DecisionShelf shelf) =>
        [.. shelf.Records.Where(record => !record.Page.Source.Contains('/', StringComparison.Ordinal))];

    private static DecisionShelf Shelf(string folder) =>
        DecisionShelf.Of(new DiskFolder(folder).HasFolder("") ? DecisionFolder.Read(folder, new DiagnosticBag()) : []);

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

    private static bool IsNamed(Decision record, string written) =>
        string.Equals(record.Number?.Value, written.TrimStart('0'), StringComparison.Ordinal)
        || string.Equals(record.Label, written, StringComparison.OrdinalIgnoreCase)
        || string.Equals(record.Id, SourcePath.Stem(written), StringComparison.OrdinalIgnoreCase);

    private static DecisionDialect DialectOf(string? word, IReadOnlyCollection<Decision> records) =>
        word switch
        {
            "madr" => DecisionDialect.Madr,
            "nygard" => DecisionDialect.Nygard,
            "y" => DecisionDialect.Statement,
            _ => records.MaxBy(record => record.Id, StringComparer.Ordinal)?.Layout.Dialect is DecisionDialect.Nygard
                ? DecisionDialect.Nygard
                : DecisionDialect.Madr,
        };
}
