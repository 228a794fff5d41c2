using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Git;
using Lintel.Reading.Markdown;
using Lintel.Reading.OtherTools;

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
        var found = Walk("", named)
            .ToArray()
            .Where(path => !named.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal)))
            .Concat(named)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(path => path.Count(letter => letter == '/'))
            .ThenBy(path => path, StringComparer.Ordinal)
            .ToArray();
        return
        [
            .. found.Where(path =>
                !linked.Contains(path)
                && !found.Any(other => path != other && path.StartsWith(other + "/", StringComparison.Ordinal))
            ),
        ];
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
            if (kind != EntryKind.Folder || !FolderListing.IsEntered(name) || Trials.Contains(name))
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
            : TellingWord().IsMatch(name) && Files(folder).Any(IsRecord) || HasNamedRecords(folder);

    // `docs/architecture/adr-001-use-a-queue.md`: the files say it where the folder does not. One that holds much else
    // is no folder of records.
    private bool HasNamedRecords(string folder)
    {
        var entries = root.List(folder, bag).Where(entry => FolderListing.IsEntered(entry.Name)).ToArray();
        var texts = entries.Where(entry => entry.Kind == EntryKind.File && IsText(entry.Name)).ToArray();
        var named = texts.Count(entry => RecordName.ParseStem(SourcePath.Stem(entry.Name)) is { Series: "ADR" });
        return named > 1
            && named * 2 > texts.Length
            && !entries.Any(entry => entry.Kind == EntryKind.Folder && Files($"{folder}{entry.Name}/").Any());
    }

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
    private bool IsRecord(string path) =>
        SourcePath.IsRecordText(path)
        && new DiagnosticBag() is var unheard
        && SourceFileReader.Read(root, path, unheard) is { } file
        && MarkdownSyntax.Parse(file, unheard) is { } syntax
        && RecordLikeness.IsRecord(file, syntax);

    private static bool IsText(string name) => SourcePath.IsRecordText(name) || UnreadFormat.Is(name);

    [GeneratedRegex(@"(?<!\p{L})(adrs?|decisions?)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TellingWord();
}
