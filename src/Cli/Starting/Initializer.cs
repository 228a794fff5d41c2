using System.Collections.Immutable;
using Lintel.Authoring.Adoption;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Rules.Links;
using Lintel.Text.Formats;

namespace Lintel.Cli.Starting;

/// <summary>Sets up Lintel in a folder: reads first, says what was found, and writes only what is not there
/// yet.</summary>
internal sealed class Initializer(DiskFolder root, Extensions extensions, DateOnly today)
{
    private const string IgnoreFile = ".gitignore";
    private const string Ignored = "output/";

    private readonly List<string> written = [];

    /// <summary>Runs to the end; the result is the exit code.</summary>
    public int Run(bool isAgreed, bool isDry)
    {
        var check = Check();
        var found = FoundHandbook.Find(root) with { Likely = UnguardedFolders(check) };
        if (check.All.Any(finding => finding.Rule == RepositoryRules.NothingToRead))
        {
            Console.Error.WriteLine(
                "lintel: there is no Markdown here yet. 'lintel init --new DIR' begins a handbook in a new folder."
            );
            return CommandLine.ContentErrors;
        }

        if (check.All.Where(finding => finding.IsWrongSetting).ToArray() is { Length: > 0 } faults)
        {
            foreach (var fault in faults)
                Console.Error.WriteLine(fault);
            Console.Error.WriteLine("lintel: nothing was written. Mend the settings first.");
            return CommandLine.ContentErrors;
        }

        foreach (var (name, value) in Table(found, check))
            Console.Out.WriteLine($"  {name, -14} {TerminalText.Line(value)}");
        Console.Out.WriteLine();
        if (HasSettings)
            Console.Out.WriteLine($"'{Settings.Places.First(root.HasFile)}' is there and stays as it is.");
        else
            Write(Settings.Places[0], SettingsText.Write(found, StrictFromOf(check)), isDry);
        // What the settings forgive is no longer found.
        var strictFrom = StrictFromOf(check);
        check =
            !isDry ? Check()
            : HasSettings ? check
            : check.From(strictFrom);
        WriteBaseline(check, isDry);
        if (isAgreed || (!isDry && IsAgreed()))
            WriteBeside(found, isDry);
        Close(found, check, isDry);
        return 0;
    }

    private static ImmutableArray<string> UnguardedFolders(Check check) =>
        [
            .. check
                .All.Where(finding => finding.Rule == RepositoryRules.UnguardedRecords)
                .Select(finding => UnreadContent.FolderOf(finding.At.File).TrimEnd('/'))
                .Distinct(),
        ];

    private bool HasSettings => Settings.Places.Any(root.HasFile);

    private Check Check() => Building.Check.Run(root, new() { Today = today, Extensions = extensions });

    private string? StrictFromOf(Check check) => StrictFrom.Find(check.Handbook.Decisions, check.All, today);

    private IEnumerable<(string Name, string Value)> Table(FoundHandbook found, Check check)
    {
        var handbook = check.Handbook;
        yield return ("title", found.IsTitleGuessed ? $"{found.Title} (after the folder)" : found.Title);
        if (found.Repository is { } repository)
            yield return ("repository", $"{repository}, branch {found.Branch ?? "unknown"}");
        if (found.Tools.Length > 0)
            yield return ("set up for", string.Join(", ", found.Tools));
        yield return (
            "pages",
            $"{handbook.Pages.Length:N0} below {(found.Input.Length > 0 ? found.Input : "the root")}"
        );
        yield return (
            "decisions",
            handbook.Decisions.IsEmpty
                ? "none"
                : $"{handbook.Decisions.Length:N0} in "
                    + string.Join(", ", found.DecisionFolders.Select(SourcePath.InSettings))
        );
        if (handbook.Lessons.Length + handbook.Rubrics.Length > 0)
            yield return ("lessons, rubrics", $"{handbook.Lessons.Length:N0}, {handbook.Rubrics.Length:N0}");
        if (handbook.Assets.Length + handbook.Withheld > 0)
            yield return ("files", $"{handbook.Assets.Length:N0} go along, {handbook.Withheld:N0} are left out");
        foreach (var words in OldAddressReport.Write(root, check.Site, found.Tools))
            yield return ("old addresses", words);
        foreach (var rule in Heavy(check.All).GroupBy(finding => finding.Rule).OrderByDescending(rule => rule.Count()))
            yield return (rule.Key.Id, $"{Summary.Count(rule.Count(), "time")}: {rule.Key.Title}");
    }

    private void WriteBaseline(Check check, bool isDry)
    {
        var findings = Heavy(check.Findings).ToArray();
        if (root.HasFile(Baseline.File) || findings.Length == 0)
            return;
        Write(Baseline.File, Baseline.Create(check.All).ToString(), isDry);
        Console.Out.WriteLine(
            $"    it puts up with {Summary.Count(findings.Length, "finding")} in "
                + Summary.Count(Files(findings), "file")
        );
    }

    private void WriteBeside(FoundHandbook found, bool isDry)
    {
        if (WorkTree.Find(root.Path) is not { } top)
            return;
        var text = root.HasFile(IgnoreFile)
            ? System.Text.Encoding.UTF8.GetString(root.Read(IgnoreFile, int.MaxValue))
            : "";
        if (!text.Split('\n').Any(line => line.Trim().Trim('/') == Ignored.TrimEnd('/')))
            Write(IgnoreFile, $"{text}{(text.Length > 0 && !text.EndsWith('\n') ? "\n" : "")}{Ignored}\n", isDry);
        // Workflows lie at the top, and only one host runs them.
        if (found.Repository?.Contains("github", StringComparison.OrdinalIgnoreCase) == false)
            return;
        var (source, revision) = (ProgramVersion.Source, ProgramVersion.Revision);
        var folder = WorkTree.PathOf(root.Path);
        WriteAtTop(top, Workflow.Path, Workflow.Write(folder, found.Branch ?? "main", source, revision), isDry);
        if (!found.DecisionFolders.IsEmpty)
            WriteAtTop(top, Workflow.RemindersPath, Workflow.WriteReminders(folder, source, revision), isDry);
    }

    private void WriteAtTop(string top, string path, string text, bool isDry)
    {
        if (new DiskFolder(top).HasFile(path))
            return;
        Say(path, isDry);
        if (!isDry)
            SourceEditor.Write(top, path, text);
    }

    private void Write(string path, string text, bool isDry)
    {
        Say(path, isDry);
        if (isDry && path == Settings.Places[0])
            Console.Out.WriteLine("    " + text.TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal));
        else if (!isDry)
            SourceEditor.Write(root.Path, path, text);
    }

    private void Say(string path, bool isDry)
    {
        written.Add(path);
        Console.Out.WriteLine($"{path}: {(isDry ? "would be written" : "written")}");
    }

    private void Close(FoundHandbook found, Check check, bool isDry)
    {
        if (isDry)
            return;
        if (written.Count > 0)
            Console.Out.WriteLine($"\nCommit: git add {string.Join(' ', written)}");
        else
            Console.Out.WriteLine("All that is needed is there.");
        if (found.Repository is null && check.All.Any(finding => finding.Rule == LinkRules.Unpublished))
            Console.Out.WriteLine(
                "\nName the repository in settings.yml: links to its source have nowhere to lead without."
            );
        var left = Heavy(check.Findings).Count(finding => finding.Severity == Severity.Error);
        Console.Out.WriteLine(
            $"""

            Next:
              lintel check      {(
                written.Contains(Baseline.File) || left == 0
                    ? "finds what comes in from now on"
                    : "tells what is to be mended"
            )}
              lintel preview    shows the handbook while you write
              lintel build      writes the site to output/
            """
        );
    }

    private static bool IsAgreed()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
            return false;
        Console.Out.Write(
            "Add 'output/' to .gitignore, and workflows for GitHub: a check of each pull request, a reminder of "
                + "overdue decisions? [y/N] "
        );
        return Console.ReadLine()?.Trim().StartsWith("y", StringComparison.OrdinalIgnoreCase) == true;
    }

    private static IEnumerable<Diagnostic> Heavy(ImmutableArray<Diagnostic> findings) =>
        findings.Where(finding => finding.Severity >= Severity.Warning);

    private static int Files(Diagnostic[] findings) => findings.CountBy(finding => finding.At.File).Count();
}
