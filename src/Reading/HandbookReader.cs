using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Model.Code;
using Lintel.Reading.Catalogs;
using Lintel.Reading.Code;
using Lintel.Reading.Decisions;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Reading.Links;
using Lintel.Reading.Memory;
using Lintel.Reading.OtherTools;
using Lintel.Reading.OtherTools.Navigation;
using Lintel.Reading.Rubrics;

namespace Lintel.Reading;

/// <summary>Input: from a folder to the whole handbook. Names are gathered first, so that every body can then be read
/// by itself.</summary>
internal static class HandbookReader
{
    /// <summary>The words and patterns by which the decision records of a handbook are read.</summary>
    public static DecisionGrammar DecisionGrammar(Settings settings) => DecisionGrammars.With(settings.Words);

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
        var ignored = memory?.Ignored ?? new(() => IgnoredPaths.Find(root));
        var settings = ReadSettings(root, ignored, bag);
        var files = HandbookFileFinder.Find(root, settings, ignored.Value, bag);
        var arranged = AwesomePages.Read(root, files).ToArray();
        var directories = DirectoryMetadata
            .Read(root, files.Directories, bag)
            .With(FolderDefaults.Read(root, files).Concat(arranged.Where(said => !FolderInfoReader.IsOfFolder(said))));
        memory?.UseFolders(directories);
        var pages = Sources(files.Pages);
        files = files.WithFront(pages);
        var lessons = Sources(files.Lessons);
        var records = Sources(files.Decisions.Where(SourcePath.IsRecordText));
        var rubrics = RubricFiles.Open(root, files, bag);
        var catalogs = CatalogReader.Read(root, settings, bag);
        ImmutableArray<SourceFile> sources = [.. pages, .. lessons, .. records];
        var resolver = Resolver(root, settings, files, sources, rubrics, catalogs, memory);
        var reader = new DocumentReader(settings, files, directories, resolver, new(root, files.Input), options);
        var read = Documents(pages, reader.ReadPage, page => page);
        var taught = Documents(lessons, reader.ReadLesson, lesson => lesson.Page)
            .OrderBy(lesson => lesson.Page.Metadata.Order ?? int.MaxValue)
            .ThenBy(lesson => lesson.Page.Title, StringComparer.Ordinal)
            .ToImmutableArray();
        var decisions = CompanionFiles.SetAside([
            .. Documents(records, reader.ReadDecision, file => file.Record?.Page ?? file.Page),
            .. files.Decisions.Where(path => !SourcePath.IsRecordText(path)).Select(DecisionFileReader.Skip),
        ]);
        var asking = read.Concat(taught.Select(lesson => lesson.Page))
            .Concat(decisions.Select(file => file.Record?.Page ?? file.Page))
            .ToImmutableArray();
        decisions = [.. WithFormsOf(Led(asking), decisions)];
        // What is asked for may ask for more.
        var unread = files.OnRequest;
        while (Wanted(unread, asking) is { IsEmpty: false } wanted)
        {
            asking = [.. Documents(Sources(wanted), reader.ReadPage, page => page)];
            read = [.. read, .. asking.OfType<Document>()];
            unread = unread.RemoveRange(wanted);
        }

        var roles = rubrics.Read(resolver.Names, bag);
        var handbook = new Handbook
        {
            Root = root.Path,
            Settings = settings,
            Pages =
            [
                .. read.Concat(decisions.Select(file => file.Page).OfType<Document>())
                    .OrderBy(page => page.Source, StringComparer.Ordinal),
            ],
            Lessons = taught,
            Decisions = DecisionIds.Distinguish([.. decisions.Select(file => file.Record).OfType<Decision>()]),
            SkippedDecisions = [.. decisions.Where(file => file.Record is null)],
            Federated = catalogs,
            Rubrics = [.. roles.Where(rubric => !rubric.IsRetired)],
            RetiredRubrics = [.. roles.Where(rubric => rubric.IsRetired)],
            References = resolver.Names.All,
            Permalinks = PermalinkLockReader.Read(root, files.Lock, bag),
            Sidebars = FolderNavigation.Read(root, files),
            Folders = FolderInfoReader.Read(root, files, directories, arranged),
            Theme = ThemeReader.Read(root, bag),
            Listings = DecisionListingReader.Read(root, sources),
        };
        handbook = PublishedAssets.Choose(handbook, files);
        UnreadContent.Report(root, handbook, files, ignored.Value, sources, bag);
        return AnchorCase.Correct(handbook, AnchorSpelling.Of(files.Old.Tool)) with
        {
            Code = options.ReadsCode ? ReadCode(root, handbook, memory) : null,
        };

        ImmutableArray<SourceFile> Sources(IEnumerable<string> paths) =>
            Each(
                paths,
                path => path,
                path => memory is null ? SourceFileReader.Read(root, path, bag) : memory.Source(path, bag)
            );

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

    private static CodeBase? ReadCode(IFolder root, Handbook handbook, ReadingMemory? memory) =>
        memory is null
            ? CodeReader.Read(root, handbook.Settings, handbook.Decisions)
            : memory.Code(handbook.Settings, handbook.Decisions);

    // A form to copy is a page where somebody leads to it.
    private static IEnumerable<DecisionFile> WithFormsOf(HashSet<string> led, IEnumerable<DecisionFile> decisions) =>
        decisions.Select(file =>
            file.Kind == DecisionFileKind.Template && !led.Contains(file.Path) ? file with { Page = null } : file
        );

    // A page for programs is a page of the handbook as soon as another one leads to it.
    private static ImmutableArray<string> Wanted(ImmutableArray<string> onRequest, IEnumerable<Document?> documents) =>
        onRequest.IsEmpty ? [] : [.. Led(documents).Intersect(onRequest)];

    private static HashSet<string> Led(IEnumerable<Document?> documents) =>
        [
            .. documents
                .SelectMany(page => page?.Body.Links ?? [])
                .Select(link => (link.Target as LinkTarget.ToPage)?.Source)
                .OfType<string>(),
        ];

    /// <summary>What tells where an address leads, made of the names of all files.</summary>
    public static LinkResolver Resolver(
        IFolder root,
        Settings settings,
        HandbookFiles files,
        ImmutableArray<SourceFile> sources,
        RubricFiles rubrics,
        ImmutableArray<FederatedCatalog> catalogs,
        ReadingMemory? memory
    )
    {
        return memory is null
            ? Make()
            : memory.ResolverOn(
                new(
                    settings.DecisionFolders,
                    files,
                    [.. sources.Select(file => (file.Path, file.Names))],
                    [.. rubrics.Current.Select(rubric => (rubric.Path, rubric.Text))],
                    [.. catalogs.Select(catalog => (catalog.Id, catalog.Digest))]
                ),
                Make
            );

        LinkResolver Make() =>
            new(
                root,
                settings,
                files,
                CrossReferences.Create(
                    settings,
                    files,
                    sources,
                    rubrics.Current.Select(rubric => (rubric.Path, rubric.Map)),
                    catalogs
                ),
                OldAddresses.Create(files, sources)
            );
    }

    private static Settings ReadSettings(IFolder root, Lazy<IgnoredPaths> ignored, DiagnosticBag bag) =>
        ContentGuard.Try(bag, SourceSpan.StartOf(Settings.Places[0]), () => FoundSettings.Read(root, ignored, bag))
        ?? new() { DecisionFolders = [DecisionFolderFinder.Default], Input = "" };
}
