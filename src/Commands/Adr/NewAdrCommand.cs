using System.CommandLine;
using Lintel.Checks.Decisions;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading.Decisions;
using Lintel.Writing.Decisions;

namespace Lintel.Commands.Adr;

/// <summary><c>lintel new adr "Title"</c>: a record with the next number, and both sides of the relation to the one that it supersedes.</summary>
public static class NewAdrCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var title = new Argument<string>("TITLE") { Description = "What is decided, in a few words." };
        var supersedes = new Option<string?>("--supersedes") { Description = "Number or file name of the record that it will replace." };
        var dialect = new Option<string?>("--dialect") { Description = "madr, nygard or y; the default is that of the newest record, else madr." };
        var folder = new Option<string>("--folder") { Description = "The folder of records.", DefaultValueFactory = _ => "adr" };
        dialect.AcceptOnlyFromAmong("nygard", "madr", "y");
        var command = new Command("adr", "Write a new decision record.") { title, supersedes, dialect, folder };
        command.SetAction(call => Run(call.GetValue(title)!, call.GetValue(supersedes), call.GetValue(dialect), call.GetValue(folder)!));
        return command;
    }

    private static int Run(string title, string? supersedes, string? dialect, string folder)
    {
        var files = Directory.Exists(folder) ? DecisionFolder.Read(folder, new DiagnosticBag()) : [];
        var shelf = DecisionShelf.Of(files);
        var superseded = supersedes is null ? null : shelf.Records.FirstOrDefault(record => IsNamed(record, supersedes));
        if (supersedes is not null && superseded is null)
        {
            var nearest = NearestName.Of(supersedes, shelf.Records.Select(record => record.Id));
            Console.Error.WriteLine($"lintel: there is no record '{supersedes}' in '{folder}'. {NearestName.Suggest(nearest, "Name it by its number or its file.")}");
            return CommandLine.WrongCall;
        }

        var here = shelf.Records.Where(record => !record.Page.Source.Contains('/', StringComparison.Ordinal)).ToArray();
        var made = NewDecision.Of(title, DialectOf(dialect, here), NumberChecks.Next(here), here, superseded, DateOnly.FromDateTime(DateTime.Now));
        if (!SourceEditor.Create(folder, made.Path, made.Text))
        {
            Console.Error.WriteLine($"lintel: there is a file '{folder}/{made.Path}' already. Choose another title.");
            return CommandLine.WrongCall;
        }

        Console.WriteLine($"{folder}/{made.Path}");
        if (superseded is null) return 0;
        var record = DecisionFolder.ReadFile(folder, made.Path, new DiagnosticBag()).Record!;
        var back = BackRelation.For(superseded, RelationKind.SupersededBy, record);
        if (back.Edit is { } edit)
            foreach (var changed in SourceEditor.Apply(folder, [edit])) Console.WriteLine($"{folder}/{changed}");
        else Console.Error.WriteLine($"Add the line '{back.Text}' {back.Where} '{folder}/{superseded.Page.Source}'.");
        return 0;
    }

    private static bool IsNamed(Decision record, string written) =>
        string.Equals(record.Number?.Value, written.TrimStart('0'), StringComparison.Ordinal)
        || string.Equals(record.Label, written, StringComparison.OrdinalIgnoreCase)
        || string.Equals(record.Id, SourcePath.Stem(written), StringComparison.OrdinalIgnoreCase);

    private static DecisionDialect DialectOf(string? word, IReadOnlyCollection<Decision> records) => word switch
    {
        "madr" => DecisionDialect.Madr,
        "nygard" => DecisionDialect.Nygard,
        "y" => DecisionDialect.Statement,
        _ => records.MaxBy(record => record.Id, StringComparer.Ordinal)?.Layout.Dialect is DecisionDialect.Nygard ? DecisionDialect.Nygard : DecisionDialect.Madr,
    };
}
