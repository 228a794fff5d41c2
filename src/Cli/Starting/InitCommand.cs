using System.CommandLine;
using Lintel.Building;
using Lintel.Disk;

namespace Lintel.Cli.Starting;

/// <summary><c>lintel init</c>: from a repository as it is to its first green build. Nothing that is there is changed
/// but, when asked, <c>.gitignore</c>.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The repository; the default is the one that the current folder is in.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(result => FolderOption.IsPath(result, result.GetValueOrDefault<string?>(), "DIR"));
        var yes = new Option<bool>("--yes")
        {
            Description = "Also add 'output/' to .gitignore and write a workflow, without asking.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        var isNew = new Option<bool>("--new")
        {
            Description = "Begin a handbook of its own in a new folder: a page, a lesson, a decision and a rubric.",
        };
        var day = new DayOption
        {
            Description = "Day that ages are counted to, and that new files are dated; today unless named.",
        };
        var command = new Command("init", "Set up Lintel for what is there, or begin a new handbook.")
        {
            folder,
            yes,
            dryRun,
            isNew,
            day,
        };
        command.SetAction(call =>
        {
            var named = call.GetValue(folder);
            var today = day.In(call) ?? Today.Day;
            if (call.GetValue(isNew))
                return NewHandbookWriter.Write(named ?? ".", today, call.GetValue(dryRun));
            if (named is not null && !new DiskFolder(named).HasFolder(""))
            {
                Console.Error.WriteLine(
                    $"lintel: there is no folder '{named}'. 'lintel init --new {named}' makes one."
                );
                return CommandLine.WrongCall;
            }

            var root = named is null ? RootOption.FoundRoot() : Path.GetFullPath(named);
            return new Initializer(new(root), extensions, today).Run(call.GetValue(yes), call.GetValue(dryRun));
        });
        return command;
    }
}
