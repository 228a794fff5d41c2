using System.CommandLine;
using Lintel.Authoring.Records;
using Lintel.Cli.Reports;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Cli.Adr;

/// <summary><c>lintel adr status</c> and <c>lintel adr link</c>: what a record says of itself, written in its own
/// dialect.</summary>
internal static class RecordCommands
{
    private static readonly DecisionStatus[] Statuses =
    [
        DecisionStatus.Draft,
        DecisionStatus.Proposed,
        DecisionStatus.Accepted,
        DecisionStatus.Rejected,
        DecisionStatus.Deprecated,
        DecisionStatus.Superseded,
    ];

    /// <summary>The commands.</summary>
    public static IEnumerable<Command> Create() => [CreateStatus(), CreateLink()];

    private static Command CreateStatus()
    {
        var (record, status) = (Record("RECORD"), new Argument<string>("STATUS"));
        status.Description = "draft, proposed, accepted, rejected or deprecated.";
        status.AcceptOnlyFromAmong([.. Statuses.Select(known => known.Phrase())]);
        return Create(
            "status",
            "Give a decision record another status, and write what follows from it into those that it replaces.",
            [record, status],
            (call, root) =>
                RecordChanges.SetStatus(
                    root,
                    call.GetRequiredValue(record),
                    Statuses.First(known => known.Phrase() == call.GetRequiredValue(status))
                )
        );
    }

    private static Command CreateLink()
    {
        var (from, to) = (Record("RECORD"), Record("OTHER"));
        var kind = new Argument<string>("RELATION");
        var words = Enum.GetValues<RelationKind>()
            .ToDictionary(known => RelationWords.Of(known).ToLowerInvariant().Replace(' ', '-'));
        kind.Description = $"{string.Join(", ", words.Keys)}.";
        kind.AcceptOnlyFromAmong([.. words.Keys]);
        return Create(
            "link",
            "Make a decision record say what it has to do with another.",
            [from, kind, to],
            (call, root) =>
                RecordChanges.Link(
                    root,
                    call.GetRequiredValue(from),
                    words[call.GetRequiredValue(kind)],
                    call.GetRequiredValue(to)
                )
        );
    }

    private static Argument<string> Record(string name) =>
        new(name) { Description = "Number, label or file of a record, as 12, ADR-12 or adr/0012-use-a-queue.md." };

    private static Command Create(
        string name,
        string description,
        Argument<string>[] arguments,
        Func<ParseResult, DiskFolder, Result<SourceChange[], string>> plan
    )
    {
        var root = new RootOption();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the change, and write nothing." };
        var command = new Command(name, description);
        foreach (var argument in arguments)
            command.Arguments.Add(argument);
        command.Options.Add(dryRun);
        root.AddTo(command);
        command.SetAction(call =>
        {
            var folder = root.Folder(call);
            var planned = plan(call, folder);
            if (planned.Value is not { } changes)
            {
                Console.Error.WriteLine($"lintel: {planned.Problem}");
                return CommandLine.WrongCall;
            }

            SourceChanges.Carry(folder, changes, call.GetValue(dryRun));
            return 0;
        });
        return command;
    }
}
