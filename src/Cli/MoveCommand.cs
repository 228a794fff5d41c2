using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Authoring;
using Lintel.Authoring.Moving;
using Lintel.Building;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Text.Differences;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel mv FROM TO</c>: a page, record, lesson or folder gets another place, and everything that names it
/// goes on leading there.</summary>
internal static class MoveCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var from = Path("FROM", "The file or folder.");
        var to = Path("TO", "Its new name, or a folder to put it into.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and change nothing." };
        var (root, report, day) = (new RootOption(), new ReportOptions(), new DayOption());
        var command = new Command(
            "mv",
            "Move a page, record, lesson or folder: links to it and from it follow, and its old address leads on."
        )
        {
            from,
            to,
            dryRun,
            day,
        };
        root.AddTo(command);
        report.AddTo(command);
        command.SetAction(call =>
        {
            var folder = root.Folder(call);
            var move = MoveArguments.Read(folder, call.GetRequiredValue(from), call.GetRequiredValue(to));
            var plan = move.Value is { } meant ? MovePlan.Create(folder, meant) : move.Problem!;
            if (plan.Value is not { } planned)
            {
                Console.Error.WriteLine($"lintel: {plan.Problem}.");
                return CommandLine.WrongCall;
            }

            Show(folder, planned);
            if (call.GetValue(dryRun))
                return 0;
            var introduced = Carry(folder, planned, Options(folder, extensions, day.In(call) ?? Today.Day));
            report.Show(call, introduced);
            return introduced.Any(finding => finding.Severity == Severity.Error) ? CommandLine.ContentErrors : 0;
        });
        return command;
    }

    private static Argument<string> Path(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>() ?? "", name));
        return argument;
    }

    private static void Show(DiskFolder root, MovePlan plan)
    {
        var move = plan.Move;
        Console.Out.WriteLine($"{TerminalText.Line(move.From)} -> {TerminalText.Line(move.To)}");
        foreach (var change in plan.Changes(root))
        foreach (
            var line in UnifiedDiff.Write(move.NewPath(change.Path), change.Before, change.After).TrimEnd().Split('\n')
        )
            Console.Out.WriteLine(TerminalText.Line(line));
        foreach (var (old, why) in plan.Lost)
            Console.Error.WriteLine(TerminalText.Line($"lintel: '{old.Path}' leads nowhere from now on: {why}."));
    }

    // What was not there before the move is what the move brought.
    private static ImmutableArray<Diagnostic> Carry(DiskFolder root, MovePlan plan, CheckOptions options)
    {
        var before = Check.Run(root, options);
        plan.Apply(root);
        var after = Check.Run(root, options);
        var known = (before.Baseline ?? Baseline.Create([])).Moved(before.All, after.All, plan.Move.NewPath);
        if (before.Baseline is not null)
            SourceEditor.Write(root.Path, Baseline.File, known.ToString());
        if (after.Handbook.Permalinks.Exists && LockWriter.Update(after.Site.ForAudience(), after.Lock) is { } fault)
            Console.Error.WriteLine(fault);
        return
        [
            .. Baseline
                .Create(before.All)
                .Moved(before.All, after.All, plan.Move.NewPath)
                .Fresh(after.All)
                .Where(finding => finding.Severity >= Severity.Warning),
        ];
    }

    private static CheckOptions Options(DiskFolder root, Extensions extensions, DateOnly day) =>
        new()
        {
            Today = day,
            Extensions = extensions,
            Lock = path => RepositoryLock.ForBuild(root, path),
        };
}
