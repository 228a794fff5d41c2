using System.CommandLine;
using Lintel.Authoring;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Rubrics;
using Lintel.Outputs;
using Lintel.Reading.Files;
using Lintel.Reading.Rubrics;
using Lintel.Rules.Rubrics;
using Lintel.Site;
using Lintel.Text.Formats;

namespace Lintel.Cli;

/// <summary><c>lintel rubric publish ID VERSION</c>: freezes what a rubric says now.</summary>
internal static class RubricPublishCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "The rubric." };
    private static readonly Argument<string> Version = new("VERSION") { Description = "The version, as 2026.2." };
    private static readonly HandbookOptions Options = new();

    /// <summary>Makes the command.</summary>
    public static Command Create(Extensions extensions)
    {
        var command = new Command("publish", "Freeze what a rubric says now as a version that never changes.")
        {
            Id,
            Version,
        };
        Options.AddTo(command);
        command.SetAction(call => Run(call, extensions));
        return command;
    }

    private static int Run(ParseResult call, Extensions extensions)
    {
        var root = Options.Root(call);
        var (id, version) = (call.GetRequiredValue(Id), call.GetRequiredValue(Version));
        var options = new CheckOptions { Extensions = extensions };
        var check = Check.Run(root, options);
        // That the text differs from the version whose number it bears is what publishing a new number mends.
        if (check.Findings.Any(finding => finding.Severity == Severity.Error))
            return Options.Conclude(call, check, "Not published: the handbook has errors.");
        if (check.Handbook.Rubrics.FirstOrDefault(rubric => rubric.Id.Value == id) is not { } rubric)
            return Refuse(
                $"there is no rubric '{id}'. The handbook has "
                    + $"{string.Join(", ", check.Handbook.Rubrics.Select(known => known.Id.Value))}."
            );
        if (!RubricId.IsValid(id))
            return Refuse(
                $"'{id}' cannot be part of an address. {RubricIdRules.BadId.At(rubric.Id.At, id).Message.Remedy}"
            );
        if (!RubricId.IsValidVersion(version))
            return Refuse(
                $"'{version}' cannot be part of an address. Write small letters, digits, dots and dashes, as 2026.2."
            );
        if (rubric.VersionOf(version) is not null)
            return Refuse(
                $"version {version} of '{id}' is published already, and a published version never changes. Choose the "
                    + "next number."
            );

        var folder = SourcePath.Folder(rubric.Source);
        var snapshot = $"{folder}_versions/{id}/{version}.yml";
        // A version stands alone: it says what it inherited itself, and has no past.
        var numbered = rubric with
        {
            Version = new(version, rubric.Id.At),
            Inherits = null,
            Retired = [],
        };
        SourceEditor.Create(
            root.Path,
            snapshot,
            FormatLine.Text + RubricYaml.Write(numbered, RubricSchema.Comment(check.Handbook.Settings))
        );
        Console.Out.WriteLine($"Published {id} {version} as {snapshot}.");
        if (rubric.Version?.Value != version)
            Number(root, rubric, version);
        // The promise is made here and now, not by the first build that comes along.
        if (LockWriter.Update(Check.Run(root, options).Site, LockHistory.None) is { } warning)
            Console.Error.WriteLine(warning);
        return 0;
    }

    // The working text bears the number that it was published under.
    private static void Number(DiskFolder root, Rubric rubric, string version)
    {
        if (SourceFileReader.ReadText(root, rubric.Source, new DiagnosticBag()) is not { } text)
            return;
        var lines = text.Split('\n').ToList();
        var line = $"version: \"{version}\"";
        if (rubric.Version is { At: var at } && at.File == rubric.Source)
            lines[at.Line - 1] = line;
        else
            lines.Insert(rubric.Title.At.EndLine, line);
        SourceEditor.Write(root.Path, rubric.Source, string.Join('\n', lines));
        Console.Out.WriteLine($"{rubric.Source} now says '{line}'.");
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine($"lintel: {TerminalText.Line(why)}");
        return CommandLine.WrongCall;
    }
}
