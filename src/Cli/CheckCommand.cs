using System.CommandLine;
using Lintel.Building;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading.Git;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel check</c>: everything that a build checks, and no site written.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var options = new HandbookOptions();
        var fix = new Option<bool>("--fix")
        {
            Description =
                "Mend what needs no judgement, and show it as a diff: a back relation, the status of what was replaced,"
                + " the spelling of a status, the form of a date, the marks of a merge.",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Show what --fix would change, and change nothing.",
        };
        var writeBaseline = new Option<bool>("--write-baseline")
        {
            Description =
                $"Put up with what is found now: writes '{Baseline.File}', or takes out of it what was mended.",
        };
        var baseName = new Option<string?>("--base")
        {
            Description =
                "Report only what this branch brought in since it left REF, and accepted records that it rewrites or "
                + "removes (ADR020, ADR030).",
            HelpName = "REF",
        };
        var day = new DayOption();
        var timings = new TimingsOption();
        var command = new Command("check", "Check the handbook and write no site.")
        {
            fix,
            dryRun,
            writeBaseline,
            baseName,
            day,
            timings,
        };
        command.Validate(call =>
        {
            if (call.GetValue(dryRun) && !call.GetValue(fix))
                call.AddError("Option '--dry-run' shows what '--fix' would change. Give both.");
        });
        options.AddTo(command);
        command.SetAction(call =>
        {
            GarbageCollection.ForOneRun();
            var root = options.Root(call);
            using var progress = Progress.Start("checking", options.IsQuiet(call));
            var costs = new Timings();
            var how = new CheckOptions
            {
                Today = day.In(call) ?? Today.Day,
                Extensions = extensions,
                Lock = path => RepositoryLock.ForCheck(root, path),
            };
            if (call.GetValue(fix))
                Mend(root, extensions, call.GetValue(dryRun));
            if (call.GetValue(writeBaseline))
                WriteBaseline(root, how);
            var read = costs.Measure("reading", () => ReadResult.Read(root, extensions.Reading));
            var check = costs.Measure("checks", () => Check.Run(read, how));
            if (call.GetValue(baseName) is { } name)
            {
                var result = costs.Measure("base", () => Compare(root, name, check, how));
                if (result.Value is not { } branch)
                {
                    Console.Error.WriteLine($"lintel: {result.Problem}");
                    return CommandLine.WrongCall;
                }

                check = branch.Check;
            }

            var code = options.Conclude(call, check, Summary.Write(check));
            timings.Show(call, costs);
            return code;
        });
        return command;
    }

    // Nothing is written through a link; what it leads to may be somebody else's, and the other files are mended.
    private static void Mend(DiskFolder root, Extensions extensions, bool isDryRun)
    {
        var changes = Mending.Plan(root, extensions).ToLookup(change => SourceEditor.IsLink(root.Path, change.Path));
        foreach (var link in changes[true])
            Console.Error.WriteLine(
                TerminalText.Line($"{link.Path}: left as it is. It is a symbolic link: mend the file that it leads to.")
            );
        SourceChanges.Carry(root, [.. changes[false]], isDryRun);
    }

    private static Result<BranchCheck, Message> Compare(DiskFolder root, string name, Check check, CheckOptions how)
    {
        var repository = GitRepository.Open(root.Path);
        var choice = BaseChoice.Stated(repository, name);
        return choice.Value is { } stated ? BranchCheck.Run(root, repository, stated, check, how) : choice.Problem!;
    }

    private static void WriteBaseline(DiskFolder root, CheckOptions how)
    {
        var check = Check.Run(root, how);
        if (check.Baseline is null && root.HasFile(Baseline.File))
        {
            Console.Error.WriteLine($"{Baseline.File}: left as it is, since it cannot be read.");
            return;
        }

        var baseline = check.Baseline?.Shrunk(check.All) ?? Baseline.Create(check.All);
        SourceEditor.Write(root.Path, Baseline.File, baseline.ToString());
        Console.Error.WriteLine(
            $"{Baseline.File}: written; it puts up with {baseline.Length:N0} "
                + $"{(baseline.Length == 1 ? "finding" : "findings")}. Commit it."
        );
    }
}
