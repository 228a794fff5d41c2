using System.CommandLine;
using System.Text;
using Lintel.Building;
using Lintel.Cli;

namespace Lintel.Tests.Reference;

/// <summary>The page of the reference that tells the commands, from the tree by which the program itself reads
/// them.</summary>
internal static class CommandReference
{
    /// <summary>A chapter for each command, with its arguments and options.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("`lintel` alone does what `lintel build` does.\n");
        foreach (
            var command in CommandLine.CreateRoot(Extensions.None).Subcommands.OrderBy(Name, StringComparer.Ordinal)
        )
            WriteCommand(page, "lintel", command);
        return page.ToString();
    }

    private static string Name(Command command) => command.Name;

    private static string Name(Argument argument) =>
        argument.Name.ToUpperInvariant() + (argument.Arity.MinimumNumberOfValues == 0 ? " (optional)" : "");

    private static void WriteCommand(StringBuilder page, string parent, Command command)
    {
        var name = $"{parent} {command.Name}";
        if (command.Subcommands.Count == 0)
        {
            page.Append($"\n## {name}\n\n{command.Description}\n");
            WriteTable(page, "Argument", command.Arguments.Select(argument => (Name(argument), argument.Description)));
            WriteTable(
                page,
                "Option",
                command
                    .Options.Where(option => option is not System.CommandLine.Help.HelpOption && !option.Hidden)
                    .Select(option =>
                        (
                            $"{option.Name} {option.HelpName}".Trim() + (option.Required ? " (required)" : ""),
                            option.Description
                        )
                    )
            );
        }

        foreach (var inner in command.Subcommands.OrderBy(Name, StringComparer.Ordinal))
            WriteCommand(page, name, inner);
    }

    private static void WriteTable(StringBuilder page, string head, IEnumerable<(string Name, string? Meaning)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return;
        page.Append($"\n| {head} | Meaning |\n|---|---|\n");
        foreach (var (name, meaning) in all)
            page.Append($"| `{Escaped(name)}` | {Escaped(meaning ?? "")} |\n");
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
