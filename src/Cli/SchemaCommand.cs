using System.CommandLine;
using System.Text;
using Lintel.Outputs;

namespace Lintel.Cli;

/// <summary><c>lintel schema NAME</c>: the JSON Schema by which an editor completes and checks a file, or a program the
/// data of a site.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var names = Schemas.Names.Select(name => name.Replace(".schema", "", StringComparison.Ordinal)).ToArray();
        var name = new Argument<string>("NAME") { Description = string.Join(", ", names) };
        name.AcceptOnlyFromAmong(names);
        var command = new Command("schema", "Write the JSON Schema of a file.") { name };
        command.SetAction(call =>
        {
            var asked = Schemas.Names[Array.IndexOf(names, call.GetRequiredValue(name))];
            StandardOutput.Write(Encoding.UTF8.GetString(Schemas.Read(asked)));
            return 0;
        });
        return command;
    }
}
