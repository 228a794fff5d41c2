using System.CommandLine;
using Lintel.Building;

namespace Lintel.Commands;

/// <summary><c>lintel check</c>: everything that a build checks, and nothing written.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("check", "Checks the handbook and writes nothing.");
        var options = new HandbookOptions();
        options.AddTo(command);
        command.SetAction(call =>
        {
            var check = Check.Run(options.Root(call));
            return options.Conclude(call, check, Summary.Of(check));
        });
        return command;
    }
}
