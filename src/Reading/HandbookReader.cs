using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading.Catalogs;
using Lintel.Reading.Decisions;
using Lintel.Reading.Files;
using Lintel.Reading.Links;
using Lintel.Reading.Permalinks;
using Lintel.Reading.Rubrics;

namespace Lintel.Reading;

/// <summary>Input: from a folder to the whole handbook. Names are gathered first, so that every body can then be read by itself.</summary>
public static class HandbookReader
{
    /// <summary>Names of the blocks that lessons may use.</summary>
    public static ImmutableArray<string> KnownBlocks => Blocks.LessonBlocks.Known;

    /// <summary>A pattern of what stands for nothing, such as "TBD": any engine of regular expressions takes it.</summary>
    public static string Placeholders => Decisions.Outlines.Placeholder.NothingPattern;

    /// <summary>Reads the handbook below <paramref name="root"/>; what cannot be read is reported and left out.</summary>
    public static Library Read(string root, DiagnosticBag bag) => Read(new DiskFolder(root), bag);

    /// <summary>Reads the handbook in a folder, which may be one of a commit.</summary>
    public static Library Read(IFolder root, DiagnosticBag bag)
    {
        var settings = SettingsReader.Read(root, bag);
        if (settings.DecisionFolders.IsEmpty) settings = settings with { DecisionFolders = DecisionFolderFinder.Find(root) };
        var files = HandbookFileFinder.Find(root, settings, bag);
        var directories = DirectoryMetadata.Read(root, files.Directories, bag);
        var pages = ReadSources(root, files.Pages, bag);
        var lessons = ReadSources(root, files.Lessons, bag);
        var records = ReadSources(root, files.Decisions.Where(SourcePath.IsMarkdown), bag);
        var rubrics = RubricFiles.Open(root, files, bag);
        var names = Names.Of(settings, files, [.. pages, .. lessons, .. records], rubrics.Current.Select(rubric => (rubric.Path, rubric.Map)));
        var reader = new DocumentReader(settings, files, directories, new LinkResolver(root, settings, files, names), bag);
        var decisions = Each(records, reader.ReadDecision).Concat(files.Decisions.Where(path => !SourcePath.IsMarkdown(path)).Select(DecisionFileReader.Skip)).ToArray();
        var read = rubrics.Read(names, bag);
        return new()
        {
            Root = root.Path,
            Settings = settings,
            Pages = [.. Each(pages, reader.ReadPage)],
            Lessons = [.. Each(lessons, reader.ReadLesson).OrderBy(lesson => lesson.Page.Metadata.Order ?? int.MaxValue).ThenBy(lesson => lesson.Page.Title, StringComparer.Ordinal)],
            Decisions = [.. decisions.Select(file => file.Record).OfType<Decision>()],
            SkippedDecisions = [.. decisions.Where(file => file.Record is null)],
            Federated = FederatedCatalogReader.Read(root, settings, bag),
            Rubrics = [.. read.Where(rubric => !rubric.IsRetired)],
            RetiredRubrics = [.. read.Where(rubric => rubric.IsRetired)],
            Permalinks = PermalinkLockReader.Read(root, files.Lock, bag),
            Assets = [.. files.Assets.Select(path => new Asset(path, SourcePath.ToAssetPath(path, files.Input)))],
            Theme = ThemeReader.Read(root, bag),
            Rules = [.. Rules.All.Select(rule => rule.Help)],
        };
    }

    private static ImmutableArray<SourceFile> ReadSources(IFolder root, IEnumerable<string> paths, DiagnosticBag bag) =>
        Each(paths, path => SourceFileReader.Read(root, path, bag));

    private static ImmutableArray<TTo> Each<TFrom, TTo>(IEnumerable<TFrom> items, Func<TFrom, TTo?> read)
        where TTo : class => [.. AllCores.Map([.. items], read).OfType<TTo>()];
}
