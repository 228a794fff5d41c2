using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Lintel.Outputs;

namespace Lintel.Cli;

/// <summary><c>lintel completion SHELL</c>: the script that a shell completes commands, options and values with. It
/// asks the program itself, so it knows the version that is installed.</summary>
internal static class CompletionCommand
{
    /// <summary>The shells, by the names that their programs have, with the file that tells each.</summary>
    internal static readonly ImmutableSortedDictionary<string, string> Scripts = ImmutableSortedDictionary
        .Create<string, string>(StringComparer.Ordinal)
        .Add("bash", "bash.sh")
        .Add("fish", "fish.fish")
        .Add("pwsh", "pwsh.ps1")
        .Add("zsh", "zsh.sh");

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Scripts.Keys) };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Write the script that completes commands in a shell.") { shell };
        command.SetAction(call =>
        {
            var script = EmbeddedFile.Read($"completion/{Scripts[call.GetRequiredValue(shell)]}")!;
            StandardOutput.Write(Encoding.UTF8.GetString(script));
            return 0;
        });
        return command;
    }
}
