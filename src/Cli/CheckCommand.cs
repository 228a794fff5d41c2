using System.CommandLine;
using Lintel.Building;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
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
                "Mend what needs no judgement: a back relation, the spelling of a status, the form of a date.",
        };
        var writeBaseline = new Option<bool>("--write-baseline")
        {
            Description =
                $"Put up with what is found now: writes '{Baseline.File}', or takes out of it what was mended.",
        };
        var baseName = new Option<string?>("--base")
        {
            Description =
                "Report only what this branch brought in since it left REF, a rewritten accepted record (ADR020) too.",
            HelpName = "REF",
        };
        var command = new Command("check", "Checks the handbook and writes no site.") { fix, writeBaseline, baseName };
        options.AddTo(command);
        command.SetAction(call =>
        {
            var root = options.Root(call);
            using var progress = Progress.Start("checking", options.IsQuiet(call));
            var how = new CheckOptions { Today = Today.Day, Extensions = extensions };
            if (call.GetValue(fix))
                Fix(root, extensions);
            if (call.GetValue(writeBaseline))
                WriteBaseline(root, how);
            if (call.GetValue(baseName) is not { } name)
            {
                var check = Check.Run(root, how);
                return options.Conclude(call, check, Summary.Write(check));
            }

            var result = BranchCheck.Run(root, name, how);
            if (result.Value is { } changed)
                return options.Conclude(call, changed, Summary.Write(changed));
            Console.Error.WriteLine($"lintel: {result.Problem}");
            return CommandLine.WrongCall;
        });
        return command;
    }

    private static void Fix(DiskFolder root, Extensions extensions)
    {
        var site = Check.Run(root, new CheckOptions { Extensions = extensions }).Site;
        foreach (var path in SourceEditor.Apply(root.Path, extensions.Rules.Fix(site)))
            Console.Error.WriteLine($"{TerminalText.Line(path)}: mended");
    }

    private static void WriteBaseline(DiskFolder root, CheckOptions how)
    {
        var check = Check.Run(root, how);
        var baseline = check.Baseline?.Shrunk(check.All) ?? Baseline.Create(check.All);
        SourceEditor.Write(root.Path, Baseline.File, baseline.ToString());
        Console.Error.WriteLine(
            $"{Baseline.File}: written; it puts up with {baseline.Length:N0} "
                + $"{(baseline.Length == 1 ? "finding" : "findings")}. Commit it."
        );
    }
}
