using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Site.Governing;

/// <summary>The folders of a repository by the decisions in force that govern their files, so that a gap is
/// seen.</summary>
/// <param name="Folders">The folders from the top down, each before those in it.</param>
/// <param name="Files">How many files there are, without the handbook's own and Markdown.</param>
/// <param name="Governed">How many of them a decision in force governs.</param>
internal sealed record Coverage(ImmutableArray<CoveredFolder> Folders, int Files, int Governed)
{
    // A page that nobody would read to its end shows no gap.
    private const int MostFolders = 150;
    private const int DeepestFolders = 4;
    private const int LongestList = 1_000;

    /// <summary>Counts the files of a site; null where nobody knows them.</summary>
    public static Coverage? Create(HandbookSite site)
    {
        if (site.Handbook.Code is not { Files: { IsEmpty: false } all })
            return null;
        var files = all.Where(path => IsCode(site.Handbook.Settings, path)).ToImmutableArray();
        var byFile = Decisions(site, files);
        var deepest = Enumerable
            .Range(1, DeepestFolders)
            .Reverse()
            .FirstOrDefault(depth => files.SelectMany(path => Above(path, depth)).Distinct().Count() <= MostFolders, 1);
        return new(
            [
                .. files
                    .SelectMany(path => Above(path, deepest).Select(folder => (folder, path)))
                    .GroupBy(pair => pair.folder, pair => pair.path)
                    .OrderBy(folder => folder.Key, StringComparer.Ordinal)
                    .Take(LongestList)
                    .Select(folder => Count(folder.Key, [.. folder], byFile)),
            ],
            files.Length,
            files.Count(byFile.ContainsKey)
        );
    }

    private static CoveredFolder Count(string folder, string[] files, Dictionary<string, HashSet<Decision>> byFile) =>
        new(
            folder,
            files.Length,
            files.Count(byFile.ContainsKey),
            [
                .. files
                    .SelectMany(path => byFile.GetValueOrDefault(path) ?? [])
                    .DistinctBy(record => record.Page.Source)
                    .OrderBy(record => record.Page.Source, StringComparer.Ordinal),
            ]
        );

    private static Dictionary<string, HashSet<Decision>> Decisions(HandbookSite site, ImmutableArray<string> files)
    {
        var byFile = new Dictionary<string, HashSet<Decision>>(StringComparer.Ordinal);
        var governance = site.Governance;
        foreach (var pattern in governance.InForce)
        foreach (var path in GovernedFiles.Of(pattern.Glob!, files))
            Add(path, pattern.Record);
        foreach (var reference in site.Handbook.Code!.References)
        foreach (var record in governance.RecordsOf(reference))
            if (site.Decisions.StandingOf(record) == DecisionStanding.InForce)
                Add(reference.At.File, record);
        return byFile;

        void Add(string path, Decision record) =>
            (
                byFile.TryGetValue(path, out var known) ? known : byFile[path] = new(ReferenceEqualityComparer.Instance)
            ).Add(record);
    }

    private static bool IsCode(Settings settings, string path) =>
        !SourcePath.IsMarkdown(path)
        && !settings
            .DecisionFolders.Append(settings.Input ?? "")
            .Any(folder =>
                folder.Length > 0 && path.StartsWith($"{settings.PathInRepository}{folder}/", StringComparison.Ordinal)
            );

    // The closing slash keeps a folder with what is in it: "src-old/" comes before "src/".
    private static IEnumerable<string> Above(string path, int deepest)
    {
        var depth = 0;
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0 && depth < deepest; depth++)
        {
            yield return path[..(slash + 1)];
            slash = path.IndexOf('/', slash + 1);
        }
    }
}

/// <summary>A folder and what governs the files in it.</summary>
/// <param name="Path">Below the top of the repository, with its closing slash.</param>
/// <param name="Files">How many files there are in it.</param>
/// <param name="Governed">How many of them a decision in force governs.</param>
/// <param name="Decisions">The decisions, in the order of their files.</param>
internal sealed record CoveredFolder(string Path, int Files, int Governed, ImmutableArray<Decision> Decisions)
{
    /// <summary>How many folders it lies in.</summary>
    public int Depth => Path.Count(letter => letter == '/') - 1;

    /// <summary>Its name without the folders that it lies in.</summary>
    public string Name => Path[(Path[..^1].LastIndexOf('/') + 1)..];
}
