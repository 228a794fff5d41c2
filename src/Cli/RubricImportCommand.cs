using System.CommandLine;
using Lintel.Building;
using Lintel.Cli.Reports;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Outputs;
using Lintel.Reading.Files;
using Lintel.Reading.Imports;
using Lintel.Reading.Rubrics;
using Lintel.Rules.Rubrics;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel rubric import FILE</c>: makes a rubric of a table, a topics file, a ladder, CSV, or of what a
/// rubric is published as.</summary>
internal static class RubricImportCommand
{
    private static readonly FileArgument Source = new() { Description = "Markdown, CSV, JSON or YAML." };
    private static readonly Option<string?> Id = new("--id")
    {
        Description = "Id of the rubric; made of the file's name when left out.",
        HelpName = "ID",
    };
    private static readonly Option<string?> Title = new("--title")
    {
        Description = "Name of the role; the file's title when left out.",
        HelpName = "TITLE",
    };
    private static readonly RootOption Root = new();
    private static readonly ReportOptions Report = new();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "import",
            "Make a rubric of a Markdown table, a topics file, a ladder, CSV, or another handbook's JSON or YAML."
        )
        {
            Source,
            Id,
            Title,
        };
        Root.AddTo(command);
        Report.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var root = Root.Folder(call);
        // The id is the name of the file that is written.
        if (call.GetValue(Id) is { } asked && !RubricId.IsValid(asked))
            return Refuse(
                $"'{asked}' cannot be the id of a rubric. Use lower-case letters, digits and dashes, starting with a "
                    + "letter."
            );
        var bag = new DiagnosticBag();
        var rubric = RubricImport.Read(Source.Path(call), call.GetValue(Id), call.GetValue(Title), bag);
        if (rubric is not null)
            bag.AddRange(RubricIdRules.BadIds(rubric));
        if (bag.All.Any(finding => finding.Severity == Severity.Error))
            rubric = null;
        Report.Show(call, bag.ToReport(new Settings()));
        if (rubric is null)
            return CommandLine.ContentErrors;

        var input = FoundSettings.Read(root, new DiagnosticBag()).Input;
        var path = $"{(input is { Length: > 0 } ? input + "/" : "")}rubrics/{rubric.Id.Value}.yml";
        if (
            !SourceEditor.Create(
                root.Path,
                path,
                RubricYaml.Write(rubric, RubricSchema.Comment(Check.Run(root).Handbook.Settings))
            )
        )
        {
            return Refuse($"'{path}' is there already. Choose another id with --id, or delete the file.");
        }

        var cells = rubric.Competencies.Sum(competency => competency.Cells.Length);
        Console.Out.WriteLine(
            $"{path}: {rubric.Levels.Length} levels, {rubric.Competencies.Length} competencies, {cells} cells."
        );
        if (rubric.HasGeneratedIds is not null)
            Console.Out.WriteLine(
                "The ids were made of the texts and become addresses for good: read those marked 'review', then "
                    + "remove the line 'generated_ids: true'."
            );
        return 0;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"lintel: {TerminalText.Line(why)}");
        return CommandLine.WrongCall;
    }
}
