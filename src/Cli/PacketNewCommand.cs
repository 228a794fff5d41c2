using System.CommandLine;
using Lintel.Building;
using Lintel.Model;
using Lintel.Outputs;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel packet new --rubric ID --level ID</c>: an empty packet on standard output, for whoever prefers an
/// editor to the packet page.</summary>
internal static class PacketNewCommand
{
    private static readonly Option<string> Rubric = new("--rubric")
    {
        Description = "Id of the rubric.",
        HelpName = "ID",
        Required = true,
    };
    private static readonly Option<string> Level = new("--level")
    {
        Description = "Id of the level aimed at.",
        HelpName = "ID",
        Required = true,
    };
    private static readonly HandbookOptions Options = new();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("new", "Print an empty packet for a level, as Markdown.") { Rubric, Level };
        Options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var handbook = Check.Run(Options.Root(call)).Handbook;
        var (id, levelId) = (call.GetRequiredValue(Rubric), call.GetRequiredValue(Level));
        if (handbook.Rubrics.FirstOrDefault(rubric => rubric.Id.Value == id) is not { } found)
            return Refuse($"there is no rubric '{id}'", handbook.Rubrics.Select(rubric => rubric.Id));
        if (found.LevelOf(levelId) is not { } level)
            return Refuse($"the rubric '{id}' has no level '{levelId}'", found.Levels.Select(known => known.Id));
        Console.Out.Write(PacketMarkdown.Write(found, level, handbook.Settings));
        return 0;
    }

    private static int Refuse(string why, IEnumerable<Located<string>> known)
    {
        Console.Error.WriteLine(
            TerminalText.Line($"lintel: {why}. There are {string.Join(", ", known.Select(name => name.Value))}.")
        );
        return CommandLine.WrongCall;
    }
}
