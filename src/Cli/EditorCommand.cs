using System.CommandLine;
using Lintel.Building;
using Lintel.Editors;

namespace Lintel.Cli;

/// <summary><c>lintel lsp</c>: the gate while typing, in any editor that speaks the Language Server Protocol.</summary>
internal static class EditorCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var (root, day) = (new RootOption(), new DayOption { Description = DayOption.OfServers });
        // Editors add it to every server's call.
        var stdio = new Option<bool>("--stdio") { Description = "As it is in any case.", Hidden = true };
        var command = new Command(
            "lsp",
            "Serve the handbook to an editor (Language Server Protocol) over standard input and output."
        )
        {
            stdio,
        };
        command.Options.Add(day);
        root.AddTo(command);
        command.SetAction(
            async (call, end) =>
            {
                await using var input = Console.OpenStandardInput();
                await using var output = Console.OpenStandardOutput();
                return await LanguageServer.RunAsync(
                    new(root.Folder(call), extensions, () => day.In(call) ?? Today.Day),
                    ProgramVersion.Text,
                    input,
                    output,
                    end
                );
            }
        );
        return command;
    }
}
