using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Reading.Git;
using Lintel.Reading.Markdown;

namespace Lintel.Reading.Files;

/// <summary>Tells of what a team would expect to be read, and is not: nothing at all, records outside the folders of
/// records, lessons outside the content folder.</summary>
internal static class UnreadContent
{
    private const int DeepestOther = 6;

    private static readonly string[] Areas = ["lessons", "rubrics"];

    /// <summary>Reports what was passed over.</summary>
    public static void Report(
        IFolder root,
        Handbook handbook,
        HandbookFiles files,
        IgnoredPaths ignored,
        ImmutableArray<SourceFile> sources,
        DiagnosticBag bag
    )
    {
        var settings = handbook.Settings;
        if (
            // A page for programs is one of the handbook where another leads to it, and alone it is none.
            !files.All.Except(files.Assets).Except(files.OnRequest).Any()
            && settings.Catalogs.IsEmpty
            && files.RubricVersions.IsEmpty
        )
        {
            var around = Around(root, bag);
            bag.Add(
                RepositoryRules.NothingToRead.At(
                    SourceSpan.StartOf("."),
                    (around, around.IsEmpty ? Other(root, "", ignored, 0) : null)
                )
            );
            return;
        }

        foreach (var area in Areas.Where(area => files.Input.Length > 0 && root.HasFolder(area)))
            if (!settings.DecisionFolders.Contains(area) && Contents(root, area, bag).Any(IsContent))
                bag.Add(
                    RepositoryRules.ContentBeside.At(SourceSpan.StartOf(area), (area + "/", files.Input.TrimEnd('/')))
                );
        string[] unnamed = settings.NamesDecisionFolders
            ? [.. FoundSettings.FindDecisions(root, settings, ignored, bag).Where(IsUnnamed)]
            : [];
        foreach (var folder in unnamed)
            bag.Add(
                RepositoryRules.UnguardedRecords.At(
                    SourceSpan.StartOf(folder),
                    (folder, Contents(root, folder, bag).Count(SourcePath.IsMarkdown))
                )
            );
        // Where there is no record, one may be anywhere and be called anything; beside others, it has a number.
        var isBare = handbook.Decisions.IsEmpty && handbook.Federated.IsEmpty;
        var decisions = files.Decisions.ToHashSet(StringComparer.Ordinal);
        bag.AddRange(
            LikeRecords(
                sources
                    .Where(source => isBare || (IsNumbered(source.Path) && !IsTold(source.Path)))
                    .Concat(InOtherMarkup(root, files.Assets.Where(path => !IsTold(path)))),
                handbook
            )
        );

        bool IsTold(string path) => decisions.Contains(path) || unnamed.Any(folder => SourcePath.IsBelow(path, folder));

        bool IsUnnamed(string folder) =>
            !settings.DecisionFolders.Any(named =>
                SourcePath.IsBelow(folder + "/", named) || SourcePath.IsBelow(named + "/", folder)
            );
    }

    private static IEnumerable<Diagnostic> LikeRecords(IEnumerable<SourceFile> sources, Handbook handbook)
    {
        var lessons = handbook.Lessons.Select(lesson => lesson.Page.Source).ToHashSet(StringComparer.Ordinal);
        return from source in sources
            where !lessons.Contains(source.Path) && IsRecord(source)
            group source by FolderOf(source.Path) into folder
            where folder.Count() > 1 || IsNamed(folder.First().Path)
            select RepositoryRules.UnguardedRecords.At(
                folder.First().Start,
                (SourcePath.InSettings(folder.Key.TrimEnd('/')), folder.Count())
            );
    }

    // Of AsciiDoc and reStructuredText only what is numbered is opened: documents of that kind lie about by the
    // thousand.
    private static IEnumerable<SourceFile> InOtherMarkup(IFolder root, IEnumerable<string> assets) =>
        assets
            .Where(path => SourcePath.IsOtherMarkup(path) && IsNumbered(path))
            .Select(path => SourceFileReader.Read(root, path, new DiagnosticBag()))
            .OfType<SourceFile>();

    /// <summary>The folder of records that a file lies in, with its closing slash: `verdicts/0001/README.md` lies among
    /// those of `verdicts`.</summary>
    public static string FolderOf(string path) =>
        SourcePath.IsFolderPage(path) && RecordName.Parse(path).IsFolderOf(path)
            ? SourcePath.Folder(SourcePath.Folder(path).TrimEnd('/'))
            : SourcePath.Folder(path);

    private static bool IsNumbered(string path) => RecordName.Parse(path).Number is not null;

    // "adr-001-use-a-queue.md"
    private static bool IsNamed(string path) =>
        Path.GetFileName(path).StartsWith("adr", StringComparison.OrdinalIgnoreCase) && IsNumbered(path);

    private static bool IsRecord(SourceFile file) =>
        MarkdownSyntax.Parse(file, new DiagnosticBag()) is { } syntax && RecordLikeness.IsClearly(file, syntax);

    private static bool IsContent(string name) =>
        SourcePath.IsMarkdown(name) || Path.GetExtension(name) is ".yml" or ".yaml";

    private static IEnumerable<string> Contents(IFolder root, string folder, DiagnosticBag bag) =>
        root.List(folder + "/", bag).Where(entry => entry.Kind == EntryKind.File).Select(entry => entry.Name);

    // A text in another markup, which somebody may have taken for a page.
    private static string? Other(IFolder root, string folder, IgnoredPaths ignored, int depth)
    {
        var entries = root.List(folder, new DiagnosticBag())
            .Where(entry => FolderListing.IsEntered(entry.Name) && !ignored.Contains(folder + entry.Name))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToArray();
        return entries
                .Where(entry => entry.Kind == EntryKind.File && SourcePath.IsOtherMarkup(entry.Name))
                .Select(entry => folder + entry.Name)
                .FirstOrDefault()
            ?? (
                depth > DeepestOther
                    ? null
                    : entries
                        .Where(entry => entry.Kind == EntryKind.Folder)
                        .Select(entry => Other(root, $"{folder}{entry.Name}/", ignored, depth + 1))
                        .FirstOrDefault(found => found is not null)
            );
    }

    // The folders right below that hold Markdown; dot folders are nobody's handbook.
    private static ImmutableArray<string> Around(IFolder root, DiagnosticBag bag) =>
        [
            .. root.List("", bag)
                .Where(entry => entry.Kind == EntryKind.Folder && FolderListing.IsEntered(entry.Name))
                .Select(entry => entry.Name)
                .Where(folder => Contents(root, folder, bag).Any(SourcePath.IsMarkdown))
                .Order(StringComparer.Ordinal),
        ];
}
