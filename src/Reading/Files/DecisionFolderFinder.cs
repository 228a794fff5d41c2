using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Reading.Decisions.Statuses;
using Lintel.Reading.Decisions.Templates;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Git;
using Lintel.Reading.Markdown;
using Lintel.Reading.OtherTools;
using Markdig.Syntax;

namespace Lintel.Reading.Files;

/// <summary>Finds the folders of decision records: those that other tools name, and those that are called so.</summary>
internal sealed partial class DecisionFolderFinder(
    IFolder root,
    IgnoredPaths ignored,
    PathPatterns excluded,
    DiagnosticBag bag
)
{
    /// <summary>Where records go in a handbook that has none.</summary>
    public const string Default = "adr";

    private const int LargestSample = 6;

    // What is kept there is to be tried or copied, and decides nothing.
    private static readonly FrozenSet<string> Trials = new[]
    {
        "test",
        "tests",
        "testdata",
        "__tests__",
        "fixtures",
        "__fixtures__",
        "samples",
        "examples",
        "vendor",
        "third_party",
        // Docusaurus keeps copies of former versions there.
        "versioned_docs",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Folders that a link of such a name leads to, and that are read under that name.
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);

    // The folder that adr-tools was told of and that is not there yet, and folders of that name with nothing in them.
    private string? promised;
    private readonly List<string> empty = [];

    /// <summary>The folders, those nearest to the root first; none that lies in another.</summary>
    public ImmutableArray<string> Find()
    {
        var named = new HashSet<string>(Named(), StringComparer.Ordinal);
        if (named.Count == 0 && HoldsRecords(""))
            return [""];
        var found = Walk("", named)
            .ToArray()
            .Where(path => !named.Any(other => IsWithin(other, path)))
            .Concat(named)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(path => path.Count(letter => letter == '/'))
            .ThenBy(path => path, StringComparer.Ordinal)
            .ToArray();
        return [.. found.Where(path => !linked.Contains(path) && !found.Any(other => IsWithin(path, other)))];

        static bool IsWithin(string path, string other) => path != other && SourcePath.IsBelow(path, other);
    }

    /// <summary>The folders; where there is no record yet, the one in which the first is to go.</summary>
    public ImmutableArray<string> FindOrDefault() =>
        Find() is { IsEmpty: false } found ? found
        : promised is { } folder ? [folder]
        : empty.Count > 0 ? [empty.MinBy(path => (path.Count(letter => letter == '/'), path))!]
        : [Default];

    private IEnumerable<string> Named() =>
        (Log4brains.Read(root)?.Folders ?? [])
            .Concat(RecordTools.Folders(root))
            .Where(folder => root.HasFolder(folder) && !excluded.Contains(folder));

    // What a tool names is put aside: it is meant, and no folder around it.
    private IEnumerable<string> Walk(string prefix, HashSet<string> named)
    {
        foreach (var (name, kind, target) in root.List(prefix, bag))
        {
            var path = prefix + name;
            if (name == AdrTools.FileName && AdrTools.FolderOf(root, path) is { } told)
            {
                if (root.HasFolder(told))
                    named.Add(told);
                else if (root.Kind(told) is null)
                    promised ??= told;
            }

            if (kind == EntryKind.FolderLink && IsName(name) && target is not null)
            {
                linked.Add(SourcePath.Resolve(path, target)?.TrimEnd('/') ?? "");
                yield return path;
            }

            if (kind == EntryKind.Folder && name.StartsWith('.') && !ignored.Contains(path) && !excluded.Contains(path))
                foreach (var hidden in Hidden(path, name[1..]))
                    yield return hidden;
            if (kind != EntryKind.Folder || !FolderListing.IsEntered(name) || IsTrial(name))
                continue;
            if (ignored.Contains(path) || excluded.Contains(path))
                continue;
            if (IsName(name) && !root.List(path + "/", bag).Any(entry => FolderListing.IsEntered(entry.Name)))
                empty.Add(path);
            if (IsFolderOfRecords(path + "/", name))
                yield return path;
            else
                foreach (var below in Walk(path + "/", named))
                    yield return below;
        }
    }

    private static bool IsTrial(string name) => Trials.Contains(name) || TemplateName.IsFolder(name);

    // `docs/.adr`, `.github/adr`: of folders that are kept out of sight only those that are called after records, and
    // what a code host or a team keeps its texts in, are looked into.
    private IEnumerable<string> Hidden(string path, string name) =>
        IsName(name)
            ? Files(path + "/").Any()
                ? [path]
                : []
            : name is "github" or "gitlab" or "docs" or "doc" or "project"
                ?
                [
                    .. root.List(path + "/", bag)
                        .Where(entry => entry.Kind == EntryKind.Folder && IsName(entry.Name))
                        .Select(entry => $"{path}/{entry.Name}")
                        .Where(folder => Files(folder + "/").Any()),
                ]
                : [];

    // Nobody's name for anything else. Any other name with such a word in it, as `decision-making`, needs a record to
    // show for it.
    private static bool IsName(string name) => FileVocabulary.Folders.Find(name.Replace('_', ' ')) is not null;

    private bool IsFolderOfRecords(string folder, string name) =>
        IsName(name)
            ? folder == Default + "/" || Files(folder).Any()
            : TellingWord().IsMatch(name) && !IsOfOneRecord(folder, name) && Files(folder).Any(IsRecord)
                || HoldsRecords(folder);

    // `evidence/adr-0021/`: what belongs to one record is no folder of records, unless that record is its page.
    private bool IsOfOneRecord(string folder, string name) =>
        RecordName.ParseStem(name) is { Number: not null, Date: null, Series: "ADR" }
        && !root.List(folder, bag).Any(entry => FileVocabulary.FolderPages.Contains(SourcePath.Stem(entry.Name)));

    // `docs/architecture/adr-001-use-a-queue.md`, `product/001-write-it-down.md`: the files say it where the folder
    // does not. One that holds much else is no folder of records.
    private bool HoldsRecords(string folder)
    {
        var numbered = Sorted(folder)
            .Where(path => RecordName.ParseStem(SourcePath.Stem(path)).Number is not null && !TemplateName.Is(path))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return numbered.Length > 1
            && numbered.Length * 2 > Files(folder).Count(path => !KindReader.IsAside(path))
            && (numbered.Count(IsCalledRecord) * 2 > numbered.Length || HoldRecords(Sample(numbered)));
    }

    // What lies in the folder itself, or in one that is called after a status.
    private IEnumerable<string> Sorted(string folder)
    {
        foreach (var entry in root.List(folder, bag).Where(entry => FolderListing.IsEntered(entry.Name)))
            if (entry.Kind == EntryKind.File && IsText(entry.Name))
                yield return folder + entry.Name;
            else if (entry.Kind == EntryKind.Folder && StatusFolder.NameOf(entry.Name) is not null)
                foreach (var file in root.List($"{folder}{entry.Name}/", bag))
                    if (file.Kind == EntryKind.File && FolderListing.IsEntered(file.Name) && IsText(file.Name))
                        yield return $"{folder}{entry.Name}/{file.Name}";
    }

    private static bool IsCalledRecord(string path) => RecordName.ParseStem(SourcePath.Stem(path)) is { Series: "ADR" };

    private bool HoldRecords(string[] paths) => paths.Count(IsClearlyRecord) * 2 > paths.Length;

    // Who looks for folders reads no folder of a thousand files.
    private static string[] Sample(string[] paths) =>
        paths.Length <= LargestSample
            ? paths
            : [.. Enumerable.Range(0, LargestSample).Select(index => paths[index * paths.Length / LargestSample])];

    private IEnumerable<string> Files(string folder)
    {
        foreach (var entry in root.List(folder, bag).Where(entry => FolderListing.IsEntered(entry.Name)))
        {
            if (entry.Kind == EntryKind.File && IsText(entry.Name))
                yield return folder + entry.Name;
            else if (entry.Kind == EntryKind.Folder && !ignored.Contains(folder + entry.Name))
                foreach (var path in Files($"{folder}{entry.Name}/"))
                    yield return path;
        }
    }

    // What cannot be read is told by whoever reads it for good.
    private bool IsRecord(string path) => Holds(path, RecordLikeness.IsRecord);

    private bool IsClearlyRecord(string path) => Holds(path, RecordLikeness.IsClearly);

    private bool Holds(string path, Func<SourceFile, MarkdownDocument, bool> isRecord) =>
        SourcePath.IsRecordText(path)
        && new DiagnosticBag() is var unheard
        && SourceFileReader.Read(root, path, unheard) is { } file
        && MarkdownSyntax.Parse(file, unheard) is { } syntax
        && isRecord(file, syntax);

    private static bool IsText(string name) => SourcePath.IsRecordText(name) || UnreadFormat.Is(name);

    [GeneratedRegex(@"(?<!\p{L})(adrs?|decisions?)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TellingWord();
}
