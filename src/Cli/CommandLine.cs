using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lintel.Building;
using Lintel.Cli.Adr;
using Lintel.Cli.Code;
using Lintel.Cli.Reports;
using Lintel.Cli.Starting;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Text;

namespace Lintel.Cli;

/// <summary>The command line. Exit codes: 0 clean or warnings, 1 errors in the content, 2 a wrong call or a failure of
/// the program.</summary>
internal static class CommandLine
{
    /// <summary>Content errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>A wrong call, or a failure of the program.</summary>
    public const int WrongCall = 2;

    /// <summary>Runs the program; without a command it builds. The only place that catches everything.</summary>
    public static async Task<int> RunAsync(string[] args, Extensions extensions)
    {
        // Titles, names and paths are other people's, and a terminal obeys what it is sent.
        Terminal.Guard();
        var root = CreateRoot(extensions);
        // "@angular/core" is a word, and no file to read more words from.
        var call = root.Parse(args, new() { ResponseFileTokenReplacer = null });
        if (call.Errors.Count > 0)
        {
            foreach (var error in call.Errors)
                Console.Error.WriteLine($"lintel: {Sentence(error)}");
            Console.Error.WriteLine(
                $"lintel: {NearestName.Suggest(Meant(call), "'lintel --help' lists the commands and their options.")}"
            );
            return WrongCall;
        }

        try
        {
            return await call.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (InterruptedException interrupted)
        {
            return interrupted.ExitCode;
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine($"lintel: {Sentence(failure)}");
            return WrongCall;
        }
    }

    /// <summary>The tree of commands.</summary>
    internal static RootCommand CreateRoot(Extensions extensions)
    {
        var root = BuildCommand.CreateRoot(extensions);
        root.Subcommands.Add(BuildCommand.Create(extensions));
        root.Subcommands.Add(CheckCommand.Create(extensions));
        root.Subcommands.Add(PreviewCommand.Create(extensions));
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(ChangesCommand.Create(extensions));
        root.Subcommands.Add(WhyCommand.Create());
        root.Subcommands.Add(SearchCommand.Create(extensions));
        root.Subcommands.Add(
            new Command("rubric", "Publish a rubric, or import one.")
            {
                RubricPublishCommand.Create(extensions),
                RubricImportCommand.Create(),
            }
        );
        root.Subcommands.Add(
            new Command("packet", "Write and verify promotion packets.")
            {
                PacketNewCommand.Create(),
                PacketCheckCommand.Create(extensions),
            }
        );
        root.Subcommands.Add(EditorCommand.Create(extensions));
        root.Subcommands.Add(AgentCommand.Create(extensions));
        root.Subcommands.Add(RulesCommand.Create(extensions));
        var records = new Command("adr", "Read decision records of any folder, and change what they say of themselves.")
        {
            AdrListCommand.Create(),
            AdrHealthCommand.Create(),
            AdrExportCommand.Create(),
            AdrImportCommand.Create(),
        };
        foreach (var change in RecordCommands.Create())
            records.Subcommands.Add(change);
        root.Subcommands.Add(records);
        root.Subcommands.Add(HubCommands.Create(extensions));
        root.Subcommands.Add(CompletionCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(InitCommand.Create(extensions));
        root.Subcommands.Add(MoveCommand.Create(extensions));
        var start = new Command("new", "Write something new into the handbook.") { NewAdrCommand.Create() };
        foreach (var kind in NewCommands.Create())
            start.Subcommands.Add(kind);
        root.Subcommands.Add(start);
        return root;
    }

    // The command or option that was probably meant by the first word that is none.
    private static string? Meant(ParseResult call)
    {
        var command = call.CommandResult.Command;
        var names = command
            .Subcommands.Select(known => known.Name)
            .Concat(command.Options.Select(option => option.Name));
        return call.UnmatchedTokens is [var first, ..] ? NearestName.Find(first, names) : null;
    }

    // The parser calls a number by the name of its type.
    private static string Sentence(ParseError error) =>
        error is { SymbolResult: OptionResult { Option: var option, Tokens: [var typed] } }
        && IsNumber(option.ValueType)
        && !int.TryParse(typed.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
            ? $"'{option.Name}' needs a number, and got '{typed.Value}'."
            : error.Message;

    private static bool IsNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(int);

    // A trace would help nobody who reads it here; who reports the fault names this line.
    private static string Sentence(Exception failure) =>
        FileFailure.Is(failure)
            ? $"{FileFailure.Reason(failure)}. Nothing more was done."
            : $"a failure of the program, not of the handbook ({ContentGuard.Describe(failure)}). Please report this "
                + "line.";
}
