using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Reading.Files;

/// <summary>What the settings leave out by <c>exclude</c>. A folder of records that they name under <c>adr</c> is meant
/// all the same: no pattern that means the whole of it holds for what is in it.</summary>
internal sealed class ExcludedFiles
{
    private readonly PathPatterns all;
    private readonly ImmutableArray<(string Folder, PathPatterns Patterns)> named;

    private ExcludedFiles(PathPatterns all, ImmutableArray<(string, PathPatterns)> named) =>
        (this.all, this.named) = (all, named);

    /// <summary>Reads the patterns for the files of a handbook.</summary>
    public static ExcludedFiles Create(Settings settings, IReadOnlyCollection<string> files)
    {
        var all = PathPatterns.Create(settings.Exclude);
        return new(
            all,
            all.IsEmpty || !settings.NamesDecisionFolders
                ? []
                :
                [
                    .. settings
                        .DecisionFolders.Select(SourcePath.Opening)
                        .Select(folder => (folder, For(folder, settings, files))),
                ]
        );
    }

    /// <summary>Whether a file is left out.</summary>
    public bool Contains(string path)
    {
        foreach (var (folder, patterns) in named)
            if (path.StartsWith(folder, StringComparison.Ordinal))
                return patterns.Contains(path);
        return all.Contains(path);
    }

    private static PathPatterns For(string folder, Settings settings, IReadOnlyCollection<string> files)
    {
        var records = files.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        return PathPatterns.Create([
            .. settings.Exclude.Where(pattern =>
                PathPatterns.Create([pattern]) is var one
                && !one.Contains(folder.TrimEnd('/'))
                && !(records.Any(SourcePath.IsRecordText) && records.Where(SourcePath.IsRecordText).All(one.Contains))
            ),
        ]);
    }
}
