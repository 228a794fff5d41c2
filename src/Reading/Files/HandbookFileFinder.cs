using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Model.Code;
using Lintel.Reading.Decisions;
using Lintel.Reading.Git;
using Lintel.Reading.OtherTools;
using Lintel.Reading.OtherTools.Navigation;

namespace Lintel.Reading.Files;

/// <summary>Walks the folders of a handbook. Dot-files and names that start with <c>_</c> are not published; symbolic
/// links out of the root are not followed.</summary>
internal static class HandbookFileFinder
{
    // The one folder of its kind that is looked into: its files are addresses, but not of their own.
    private const string Versions = "rubrics/_versions/";

    /// <summary>Finds and sorts the files below a root.</summary>
    public static HandbookFiles Find(IFolder root, Settings settings, IgnoredPaths ignored, DiagnosticBag bag)
    {
        var input = settings.Input is { Length: > 0 } named ? named + "/" : "";
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var isOfJekyll = Jekyll.PageFolders(root, input);
        string[] tops = [.. settings.DecisionFolders.Prepend(input.TrimEnd('/'))];
        foreach (var top in tops)
        {
            root.CheckTop(top, bag);
            // A folder that is named is meant, whatever git makes of it.
            var unwanted = ignored.Contains(top) ? IgnoredPaths.None : ignored;
            if (root.HasFolder(top))
                Walk(
                    root,
                    SourcePath.Opening(top),
                    path => !unwanted.Contains(path) && (top.Length > 0 || IsWalked(path)) && !tops.Contains(path),
                    isOfJekyll,
                    settings.DecisionFolders.Contains(top) ? SourcePath.Opening(top) : null,
                    found,
                    bag
                );
        }

        var included = PathPatterns.Create(settings.Include);
        var excluded = ExcludedFiles.Create(settings, found);
        var leftOut = LeftOutFiles.Read(root, input);
        var foreign = input.Length > 0 ? [] : ForeignFiles(root);
        DirectoryMetadata.ReportLonely(root, found, bag);
        HostRedirects.Report(root, input, bag);
        ToolSettings.Report(root, input, found.Select(SourcePath.Folder).Distinct(), bag);
        // Whoever names what is left out has seen to it.
        if (settings.Exclude.IsEmpty)
            bag.AddRange(leftOut.Unread.Select(part => RepositoryRules.UnreadExclusion.At(part.At, part.Value)));
        var summary = Summary.Find(root, input);
        var kinds = found
            .Where(path => !IsSettings(path) && !excluded.Contains(path) && !IsForeign(path))
            .ToLookup(path =>
                (
                    IsBesidePage(path) ? FileKind.Directory
                    : path == summary ? FileKind.OnRequest
                    : Kind(path, input, settings)
                )
                    is var kind
                && IsMeant(path, kind)
                    ? kind
                    : FileKind.Unpublished
            );
        ImmutableArray<string> Of(FileKind kind) => [.. kinds[kind]];
        return new(
            input,
            Of(FileKind.Page),
            Of(FileKind.Lesson),
            Of(FileKind.Decision),
            Of(FileKind.Rubric),
            Of(FileKind.Directory),
            Of(FileKind.Asset)
        )
        {
            RubricVersions = Of(FileKind.RubricVersion),
            OnRequest = Of(FileKind.OnRequest),
            Categories = Of(FileKind.Category),
            // Below a repository of code lie documents and archives of all kinds that no reader is meant to have.
            Carried =
            [
                .. kinds[FileKind.Asset]
                    .Where(path => AssetKinds.IsCarried(path) && (input.Length > 0 || AssetKinds.IsMedium(path))),
            ],
            Withheld = kinds[FileKind.Withheld].Count(),
            Fronts = Fronts(kinds[FileKind.Decision], settings).AddRange(Seconds(kinds[FileKind.Page], input)),
            Old = OldSite.Read(root, input),
        };

        bool IsBesidePage(string path) =>
            DirectoryMetadata.PageOf(path) is { } page
            && (found.Contains(page + ".md") || found.Contains(page + ".mdx"));

        bool IsForeign(string path) =>
            !foreign.IsEmpty
            && !VendoredCode.IsAmongPages(path)
            && !settings.DecisionFolders.Any(folder => SourcePath.IsBelow(path, folder))
            && foreign.Any(pattern => pattern.Match(path) is not null);

        bool IsMeant(string path, FileKind kind) =>
            kind is FileKind.Decision || ((included.IsEmpty || included.Contains(path)) && !leftOut.Contains(path));
    }

    // Around pages of its own a repository of code keeps a copy of what others wrote.
    private static ImmutableArray<PathGlob> ForeignFiles(IFolder root) =>
        [
            .. VendoredCode
                .Patterns(root, "linguist-vendored")
                .Select(pattern => PathGlob.Parse(pattern).Value)
                .OfType<PathGlob>(),
        ];

    // The first of `index.md` and `README.md` in a folder of records introduces its catalog.
    private static ImmutableDictionary<string, Route> Fronts(IEnumerable<string> decisions, Settings settings) =>
        decisions
            .Where(path => SourcePath.IsMarkdown(path) && SourcePath.IsFolderPage(path))
            .GroupBy(path => SourcePath.Folder(path).TrimEnd('/'))
            .Where(folder => settings.DecisionFolders.Contains(folder.Key))
            .ToImmutableDictionary(
                folder =>
                    folder.OrderBy(path => SourcePath.Stem(path).ToLowerInvariant(), StringComparer.Ordinal).First(),
                folder => Package.PageOf(settings, folder.Key)
            );

    // A folder has one page: where it has both, the README is a page beside the index.
    private static IEnumerable<KeyValuePair<string, Route>> Seconds(IEnumerable<string> pages, string input) =>
        pages
            .Where(SourcePath.IsFolderPage)
            .GroupBy(SourcePath.Folder)
            .Where(folder => folder.Count(path => SourcePath.Stem(path) is "index") == 1)
            .SelectMany(folder => folder.Where(path => SourcePath.Stem(path) is not "index"))
            .Select(path => KeyValuePair.Create(path, SourcePath.ToRoute(path, input).Child("readme")));

    private static FileKind Kind(string path, string input, Settings settings)
    {
        var below = path.StartsWith(input, StringComparison.Ordinal) ? path[input.Length..] : path;
        var isDecision = IsDecision(path, input, settings);
        if (DirectoryMetadata.IsOfFolder(path))
            return FileKind.Directory;
        if (below is "permalinks.lock")
            return FileKind.Unpublished;
        if (below.StartsWith(Versions, StringComparison.Ordinal))
            return below.Split('/').Length == 4 && Path.GetExtension(path) is ".yml"
                ? FileKind.RubricVersion
                : FileKind.Unpublished;
        if (FolderInfoReader.Categories.Contains(Path.GetFileName(path)))
            return FileKind.Category;
        if (Path.GetFileName(path).StartsWith('_') && !isDecision && !SourcePath.IsFolderPage(path))
            return FileKind.Unpublished;
        if (SourcePath.IsMarkdown(path))
        {
            return isDecision ? FileKind.Decision
                : IsForOthers(path) ? FileKind.OnRequest
                : below.StartsWith("lessons/", StringComparison.Ordinal) && !SourcePath.IsFolderPage(path)
                    ? FileKind.Lesson
                : FileKind.Page;
        }

        return below.StartsWith("rubrics/", StringComparison.Ordinal) && Path.GetExtension(path) is ".yml" or ".yaml"
                ? FileKind.Rubric
            : isDecision && (SourcePath.IsOtherMarkup(path) || UnreadFormat.Is(path)) ? FileKind.Decision
            : AssetKinds.IsNever(path) ? FileKind.Withheld
            : FileKind.Asset;
    }

    /// <summary>Whether a file is one of a folder of records; where that is the root, its front page, what programs are
    /// told and what has another place in a handbook are none.</summary>
    public static bool IsDecision(string path, string input, Settings settings) =>
        settings.DecisionFolders.Any(folder =>
            SourcePath.IsBelow(path, folder)
            && (folder.Length > 0 || !(IsForOthers(path) || IsOfHandbook(path, input) || IsFront(path)))
        );

    private static bool IsFront(string path) =>
        !path.Contains('/', StringComparison.Ordinal) && SourcePath.IsFolderPage(path);

    private static bool IsOfHandbook(string path, string input) =>
        input.Length > 0
            ? SourcePath.IsBelow(path, input.TrimEnd('/'))
            : SourcePath.IsBelow(path, "lessons") || SourcePath.IsBelow(path, "rubrics");

    // What programs that write code are told, and the forms of code hosts.
    private static bool IsForOthers(string path) =>
        SourcePath.Stem(path).ToUpperInvariant()
            is "AGENTS"
                or "CLAUDE"
                or "GEMINI"
                or "COPILOT-INSTRUCTIONS"
                or "ISSUE_TEMPLATE"
                or "PULL_REQUEST_TEMPLATE"
        || path.Split('/').Any(name => name is "ISSUE_TEMPLATE" or "PULL_REQUEST_TEMPLATE");

    private static bool IsSettings(string path) => Settings.Places.Contains(path);

    // The root is no folder of pages alone: what tests are fed with lies there, too.
    private static bool IsWalked(string path) =>
        !VendoredCode.IsFolder(path)
        && Path.GetFileName(path) is not ("fixtures" or "__fixtures__" or "testdata" or "__snapshots__")
        && (
            path.Contains('/', StringComparison.Ordinal)
                ? FolderListing.IsEntered(Path.GetFileName(path))
                : FolderListing.IsSource(path) && path is not "theme"
        );

    private static void Walk(
        IFolder root,
        string folder,
        Func<string, bool> isWalked,
        Func<string, bool> isOfJekyll,
        string? records,
        SortedSet<string> found,
        DiagnosticBag bag
    )
    {
        foreach (var entry in root.List(folder, bag))
        {
            var path = folder + entry.Name;
            // Where GitBook keeps the pictures of its pages.
            if (entry is { Name: ".gitbook", Kind: EntryKind.Folder } && root.HasFolder(path + "/assets"))
                Walk(root, path + "/assets/", isWalked, isOfJekyll, records, found, bag);
            // Where a wiki at Azure DevOps does.
            if (entry is { Name: ".attachments", Kind: EntryKind.Folder })
                Walk(root, path + "/", isWalked, isOfJekyll, records, found, bag);
            if (entry.Name.StartsWith('.') || !isWalked(path))
                continue;
            var isEntered =
                !entry.Name.StartsWith('_')
                || isOfJekyll(path)
                || records is not null
                || (path + "/").EndsWith(Versions, StringComparison.Ordinal);
            if (entry.IsRefused(path, bag))
                continue;
            if (entry.Kind == EntryKind.File && (records is null || IsShown(path, records)))
                found.Add(path);
            else if (entry.Kind == EntryKind.Folder && isEntered)
                Walk(root, path + "/", isWalked, isOfJekyll, records, found, bag);
        }
    }

    // A record that is put away in `adr/_archive` keeps its number, and others lead to it; what else lies in such a
    // folder is nobody's page.
    private static bool IsShown(string path, string records) =>
        !$"/{SourcePath.Folder(path)[records.Length..]}".Contains("/_", StringComparison.Ordinal)
        || SourcePath.IsRecordText(path) && RecordName.Parse(path) is { Number: not null } or { Date: not null };

    private enum FileKind
    {
        Page,
        Lesson,
        Decision,
        Rubric,
        RubricVersion,
        Directory,
        Asset,
        OnRequest,
        Category,
        Withheld,
        Unpublished,
    }
}
