using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Reading.Files;
using Lintel.Reading.Links;
using Lintel.Reading.Memory;
using Lintel.Reading.Rubrics;

namespace Lintel.Reading;

/// <summary>Input: from a folder to the whole handbook. Names are gathered first, so that every body can then be read
/// by itself.</summary>
internal static class HandbookReader
{
    /// <summary>The words and patterns by which decision records are read.</summary>
    public static DecisionGrammar DecisionGrammar => DecisionGrammars.Current;

    /// <summary>Reads the handbook below <paramref name="root"/>; what cannot be read is reported and left
    /// out.</summary>
    public static Handbook Read(string root, DiagnosticBag bag, ReadingOptions? options = null) =>
        Read(new DiskFolder(root), bag, options);

    /// <summary>Reads the handbook in a folder, which may be one of a commit.</summary>
    public static Handbook Read(IFolder root, DiagnosticBag bag, ReadingOptions? options = null) =>
        Read(root, bag, options ?? ReadingOptions.Default, null);

    /// <summary>Reads a handbook again: what is remembered is not read, and the result is the same.</summary>
    public static Handbook Read(ReadingMemory memory, DiagnosticBag bag) =>
        Read(memory.Folder, bag, memory.Options, memory);

    private static Handbook Read(IFolder root, DiagnosticBag bag, ReadingOptions options, ReadingMemory? memory)
    {
        var settings =
            ContentGuard.Try(bag, SourceSpan.StartOf(SettingsReader.Places[0]), () => SettingsReader.Read(root, bag))
            ?? new();
        if (settings.DecisionFolders.IsEmpty)
            settings = settings with { DecisionFolders = DecisionFolderFinder.Find(root, bag) };
        var files = HandbookFileFinder.Find(root, settings, bag);
        var directories = DirectoryMetadata.Read(root, files.Directories, bag);
        var pages = Sources(files.Pages);
        var lessons = Sources(files.Lessons);
        var records = Sources(files.Decisions.Where(SourcePath.IsMarkdown));
        var rubrics = RubricFiles.Open(root, files, bag);
        ImmutableArray<SourceFile> sources = [.. pages, .. lessons, .. records];
        var resolver = Resolver();
        var reader = new DocumentReader(settings, files, directories, resolver, options);
        var decisions = Documents(records, reader.ReadDecision, file => file.Record?.Page)
            .Concat(files.Decisions.Where(path => !SourcePath.IsMarkdown(path)).Select(DecisionFileReader.Skip))
            .ToArray();
        var read = rubrics.Read(resolver.Names, bag);
        var handbook = new Handbook
        {
            Root = root.Path,
            Settings = settings,
            Pages = Documents(pages, reader.ReadPage, page => page),
            Lessons =
            [
                .. Documents(lessons, reader.ReadLesson, lesson => lesson.Page)
                    .OrderBy(lesson => lesson.Page.Metadata.Order ?? int.MaxValue)
                    .ThenBy(lesson => lesson.Page.Title, StringComparer.Ordinal),
            ],
            Decisions = DecisionIds.Distinguish([.. decisions.Select(file => file.Record).OfType<Decision>()]),
            SkippedDecisions = [.. decisions.Where(file => file.Record is null)],
            Federated = FederatedCatalogReader.Read(root, settings, bag),
            Rubrics = [.. read.Where(rubric => !rubric.IsRetired)],
            RetiredRubrics = [.. read.Where(rubric => rubric.IsRetired)],
            References = resolver.Names.All,
            Permalinks = PermalinkLockReader.Read(root, files.Lock, bag),
            Assets = [.. files.Assets.Select(path => new Asset(path, SourcePath.ToAssetPath(path, files.Input)))],
            Theme = ThemeReader.Read(root, bag),
        };
        return AnchorCase.Correct(handbook);

        ImmutableArray<SourceFile> Sources(IEnumerable<string> paths) =>
            Each(
                paths,
                path => path,
                path => memory is null ? SourceFileReader.Read(root, path, bag) : memory.Source(path, bag)
            );

        LinkResolver Resolver()
        {
            LinkResolver Make() =>
                new(
                    root,
                    settings,
                    files,
                    CrossReferences.Create(
                        settings,
                        files,
                        sources,
                        rubrics.Current.Select(rubric => (rubric.Path, rubric.Map))
                    ),
                    OldAddresses.Create(files, sources)
                );
            return memory is null
                ? Make()
                : memory.ResolverOn(
                    new(
                        settings.DecisionFolders,
                        files,
                        [.. sources.Select(file => (file.Path, file.Names))],
                        [.. rubrics.Current.Select(rubric => (rubric.Path, rubric.Text))]
                    ),
                    Make
                );
        }

        ImmutableArray<T> Documents<T>(
            IEnumerable<SourceFile> files,
            Func<SourceFile, DiagnosticBag, T?> read,
            Func<T, Document?> page
        )
            where T : class =>
            Each(
                files,
                file => file.Path,
                file => memory is null ? read(file, bag) : memory.Document(file, resolver, read, page, bag)
            );

        ImmutableArray<TTo> Each<TFrom, TTo>(IEnumerable<TFrom> items, Func<TFrom, string> path, Func<TFrom, TTo?> read)
            where TTo : class =>
            [
                .. AllCores
                    .Map([.. items], item => ContentGuard.Try(bag, SourceSpan.StartOf(path(item)), () => read(item)))
                    .OfType<TTo>(),
            ];
    }
}
