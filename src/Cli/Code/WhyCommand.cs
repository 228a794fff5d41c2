using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Disk;
using Lintel.Reading.Code;
using Lintel.Reading.Decisions;
using Lintel.Site;
using Lintel.Site.Governing;

namespace Lintel.Cli.Code;

/// <summary><c>lintel why</c>: the decisions in force that govern a file.</summary>
internal static class WhyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var asked = new Argument<string>("PATH")
        {
            Description = "File or folder of the repository; PATH:LINE puts what a comment near the line cites first.",
        };
        var root = new RootOption();
        var format = new FormatOption("Text for people, or JSON.", "text", "json");
        var command = new Command("why", "Tell which decisions in force govern a file, the most specific first.")
        {
            asked,
            format,
        };
        root.AddTo(command);
        command.Validate(call => FolderOption.IsPath(call, call.GetValue(asked), "PATH"));
        command.SetAction(call =>
            Run(root.Folder(call), call.GetRequiredValue(asked), call.GetValue(format) == "json")
        );
        return command;
    }

    private static int Run(DiskFolder root, string asked, bool asJson)
    {
        var top = WorkTree.Find(root.Path) ?? root.Path;
        if (CodePath.Parse(asked, top) is not { } path)
        {
            Console.Error.WriteLine(
                $"lintel: '{asked}' lies outside the repository, which is '{top}'. Name a file in it."
            );
            return CommandLine.WrongCall;
        }

        var handbook = HandbookRecords.Read(root);
        var folder = new DiskFolder(top);
        var files = FilesOf(root, folder, path.Path);
        if (handbook.Settings.Code is not { IsOn: false })
            handbook = handbook with
            {
                Code = new(files, CodeReader.ReadReferences(folder, files, handbook.Settings, handbook.Decisions)),
            };
        var found = GoverningDecisions.Find(HandbookSite.Create(handbook), files);
        if (path.Line is { } line)
            found = [.. found.OrderBy(decision => Distance(decision, line))];
        if (asJson)
            StandardOutput.Write(WhyReport.Json(path, found));
        else
            StandardOutput.Write(WhyReport.Text(path, found));
        return 0;
    }

    // A folder is governed by what governs a file in it.
    private static ImmutableArray<string> FilesOf(DiskFolder root, DiskFolder top, string path)
    {
        if (path.Length > 0 && !top.HasFolder(path))
            return [path];
        var prefix = path.Length > 0 ? path + "/" : "";
        return
        [
            .. (TrackedFiles.Find(root)?.Files ?? []).Where(file => file.StartsWith(prefix, StringComparison.Ordinal)),
            .. path.Length > 0 ? [path] : ImmutableArray<string>.Empty,
        ];
    }

    // A comment speaks of what stands below it.
    private static int Distance(GoverningDecision decision, int line) =>
        decision
            .Paths.Select(path => path.Reference?.At.Line)
            .Min(at =>
                at is null ? int.MaxValue
                : at <= line ? line - at.Value
                : 1_000_000 + at.Value - line
            );
}
