using System.CommandLine;
using Lintel.Agents;
using Lintel.Building;

namespace Lintel.Cli;

/// <summary><c>lintel mcp</c>: the handbook for agents that speak the Model Context Protocol.</summary>
internal static class AgentCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Extensions extensions)
    {
        var (root, day) = (new RootOption(), new DayOption { Description = DayOption.OfServers });
        var write = new Option<bool>("--write")
        {
            Description = "Offer the tools that write records too; without it nothing is ever written.",
        };
        var command = new Command(
            "mcp",
            "Serve the handbook to agents (Model Context Protocol) over standard input and output."
        )
        {
            write,
        };
        command.Options.Add(day);
        root.AddTo(command);
        command.SetAction(
            async (call, end) =>
            {
                await using var input = Console.OpenStandardInput();
                await using var output = Console.OpenStandardOutput();
                await AgentServer.RunAsync(
                    new(root.Folder(call), extensions, () => day.In(call) ?? Today.Day),
                    call.GetValue(write),
                    ProgramVersion.Text,
                    input,
                    output,
                    end
                );
                return 0;
            }
        );
        return command;
    }
}
