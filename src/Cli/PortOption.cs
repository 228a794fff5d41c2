using System.CommandLine;

namespace Lintel.Cli;

/// <summary><c>--port</c>: where a server listens on this machine.</summary>
internal sealed class PortOption : Option<int>
{
    public PortOption()
        : base("--port")
    {
        Description = "Port on this machine; 0 takes a free one.";
        HelpName = "N";
        DefaultValueFactory = _ => 5080;
        this.Validate(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError("A port is a number from 0 to 65535. Leave --port out to take 5080.");
        });
    }

    /// <summary>Says that somebody else has the port; the result is the exit code.</summary>
    public int Taken(ParseResult call)
    {
        Console.Error.WriteLine(
            $"lintel: Port {call.GetValue(this)} is taken by another program, perhaps by another preview. End that "
                + "one, or choose another with --port; 0 takes a free one."
        );
        return CommandLine.WrongCall;
    }
}
