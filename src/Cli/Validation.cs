using System.CommandLine;
using System.CommandLine.Parsing;

namespace Lintel.Cli;

/// <summary>Checks of values that can be read: of a value that is missing or of another type, the parser itself says
/// so.</summary>
internal static class Validation
{
    /// <summary>Checks what stands in a call of the command.</summary>
    public static void Validate(this Command command, Action<CommandResult> check) =>
        command.Validators.Add(result => Try(result, check));

    /// <summary>Checks the value of the option.</summary>
    public static void Validate(this Option option, Action<OptionResult> check) =>
        option.Validators.Add(result => Try(result, check));

    // The parser asks validators before it says what it cannot read, and throws when they ask for it.
    private static void Try<T>(T result, Action<T> check)
    {
        try
        {
            check(result);
        }
        catch (InvalidOperationException)
        {
            // It says so next.
        }
    }
}
