using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Reading.Decisions;
using Lintel.Reading.Decisions.Relations;
using Lintel.Reading.Decisions.Templates;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Links;
using Lintel.Reading.Markdown;
using Lintel.Reading.Markdown.Foreign;
using Lintel.Reading.Markdown.Includes;
using Lintel.Reading.Yaml;
using Lintel.Text;
using Markdig.Syntax;

namespace Lintel.Reading;

/// <summary>From a source file to the page, lesson or decision that it is. Called from many threads; it keeps no
/// state.</summary>
internal sealed class DocumentReader(
    Settings settings,
    HandbookFiles files,
    DirectoryMetadata directories,
    LinkResolver resolver,
    IncludedFiles included,
    ReadingOptions options
)
{
    private static readonly string[] OwnKeys =
    [
        "applies-to",
        "review",
        "supersedes",
        "superseded-by",
        "amends",
        "amended-by",
        "deciders",
        "consulted",
        "informed",
    ];

    private const int IsoLength = 10;

    private readonly OwnNames words = new(settings.Words);
    private readonly Translations translations = Translations.Create(settings);
    private readonly ImmutableArray<Package> packages = Package.ReadAll(settings);

    /// <summary>Reads a plain page; null when it is not published or cannot be parsed.</summary>
    public Document? ReadPage(SourceFile file, DiagnosticBag bag)
    {
        // What a form leaves blank has no type yet.
        var map = MapOf(file, TemplateName.Is(file.Path) ? new() : bag);
        var metadata = MetadataOf(file, map);
        metadata = metadata with { Published = metadata.Published ?? DayOfOtherTool(file) };
        map.ReportUnknownKeys(onlySlips: true);
        var page = Read(file, metadata, Parse(file, bag), bag);
        return page is not null && TemplateName.IsOfFile(file.Path) ? WithoutBlanks(page) : page;
    }

    /// <summary>Reads a lesson; null when it is not published or cannot be parsed.</summary>
    public Lesson? ReadLesson(SourceFile file, DiagnosticBag bag)
    {
        var map = MapOf(file, bag);
        var metadata = MetadataOf(file, map);
        var tracks = map.Map("tracks")
            ?.Entries.Select(entry => new Track(entry.Key.Value, (entry.Value as YamlScalar)?.Value ?? ""));
        var competencies = map.Texts("competencies");
        map.ReportUnknownKeys(onlySlips: true);
        return Read(file, metadata, Parse(file, bag), bag) is { } page
            ? new(page, [.. tracks ?? []], competencies)
            : null;
    }

    /// <summary>Reads a file of a decision folder; null when it is not published or cannot be parsed.</summary>
    public DecisionFile? ReadDecision(SourceFile file, DiagnosticBag bag)
    {
        var completed = file with { FrontMatter = directories.Complete(file) };
        // Other tools' records carry other tools' types under the same keys; what they mean is for the decision reader
        // to say.
        var metadata = MetadataOf(file, new YamlMapReader(completed.FrontMatter, new DiagnosticBag()));
        if (Parse(file, bag) is not { } syntax)
            return null;
        // What is not to be put out is kept from readers, and no record gets out of the gate by it.
        if (!metadata.ShouldOutput)
            metadata = metadata with { ShouldOutput = true, IsDraft = true };
        // The article takes the tree apart, so the record is read first.
        var decision = DecisionFileReader.Read(
            completed,
            syntax,
            new(file.Path, RouteOf(file), metadata, Article.Empty),
            words,
            files.Fronts.ContainsKey(file.Path)
        );
        if (decision.Record is { } record)
        {
            ReportSlips(file, record, bag);
            RepeatedData.Drop(syntax, record, settings.Sections);
        }

        return decision.Record is null
            ? decision with
            {
                Page = ReadBeside(file, metadata, syntax, decision.Kind, bag),
            }
            : decision with
            {
                Record = decision.Record with
                {
                    Page = Read(file, metadata, syntax, bag)!,
                    Package = Package.IdOf(packages, file.Path),
                },
            };
    }

    // What lies among records and is none: an introduction of the catalog, a guide, a template to copy.
    private Document? ReadBeside(
        SourceFile file,
        Metadata metadata,
        MarkdownDocument syntax,
        DecisionFileKind kind,
        DiagnosticBag bag
    )
    {
        if (kind == DecisionFileKind.Template)
            // Its links are blanks to fill in.
            return
                Read(
                    file,
                    metadata with
                    {
                        Excluded = true,
                        IsInNavigation = false,
                        IsInSearch = false,
                        IsIndexed = false,
                    },
                    syntax,
                    new()
                )
                    is { } template
                ? WithoutBlanks(template)
                : null;
        if (files.Fronts.ContainsKey(file.Path))
            RecordLists.Drop(
                syntax,
                url =>
                    resolver.Resolve(file.Path, url, suggests: false) is LinkTarget.ToPage { Source: { } source }
                    && files.Decisions.Contains(source)
            );
        else if (
            SourcePath.IsFolderPage(file.Path)
            && settings.DecisionFolders.Contains(SourcePath.Folder(file.Path).TrimEnd('/'))
        )
            return null;
        return Read(file, metadata, syntax, bag);
    }

    // What a form to copy leads to, and what it leaves open, is for whoever fills it in.
    private static Document WithoutBlanks(Document form) =>
        form with
        {
            Body = form.Body with { Links = [], Unknown = [], LeftOut = [] },
        };

    // A draft stays one though a bracket is missing in its front matter, and a baseline puts up with that.
    private Metadata MetadataOf(SourceFile file, YamlMapReader map)
    {
        var metadata = FrontMatterReader.Read(map, settings.RedirectHosts);
        return file.FrontMatter is null && BrokenFrontMatter.Find(file) is { } lines
            ? ListingReader.Read(new(lines, new DiagnosticBag()), metadata)
            : metadata;
    }

    // Jekyll has the day of a post in its name, and others hold a page back until its `date`.
    private Located<string>? DayOfOtherTool(SourceFile file) =>
        SourcePath.Folder(file.Path).EndsWith("_posts/", StringComparison.Ordinal)
        && SourcePath.Stem(file.Path) is { Length: > IsoLength } stem
        && DateOnly.TryParseExact(
            stem[..IsoLength],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        )
            ? new(stem[..IsoLength], file.Start)
        : files.Old.WaitsForDate && DateOf(file.FrontMatter?["date"]) is { IsNull: false } date
            ? new(date.Value, date.At)
        : null;

    private static YamlScalar? DateOf(YamlNode? node) => (node is YamlMap days ? days["created"] : node) as YamlScalar;

    private MarkdownDocument? Parse(SourceFile file, DiagnosticBag bag)
    {
        var syntax = MarkdownSyntax.Parse(file, bag, settings.Html);
        if (syntax is not null && (IncludeParser.MayAsk(file.Text) || ImportedParts.MayAsk(file.Text)))
            new IncludeReader(included, file, settings.Html, bag).Expand(syntax);
        if (syntax is not null)
            HomePage.Show(syntax, file, settings.Html, bag);
        return syntax;
    }

    // Records carry many tools' keys, so only one that stands for what the record lacks is a slip, and one letter off
    // what no other tool has.
    private static void ReportSlips(SourceFile file, Decision record, DiagnosticBag bag)
    {
        string[] lacking =
        [
            .. record.Statuses.IsEmpty ? (string[])["status"] : [],
            .. record.DateText is null ? (string[])["date"] : [],
        ];
        foreach (var (key, _) in file.FrontMatter?.Entries ?? [])
            if (
                !KnownLabels.IsMetadata(key.Value)
                && RelationVocabulary.FindLabel(key.Value) is null
                && (NearestName.Find(key.Value, lacking) ?? OwnKeyFor(file, key.Value)) is { } nearest
            )
                bag.Add(SourceRules.MistypedKey.At(key.At, (key.Value, nearest)));
    }

    private static string? OwnKeyFor(SourceFile file, string key) =>
        OwnKeys.FirstOrDefault(own =>
            key != own && NearestName.IsWithin(1, key.ToLowerInvariant(), own) && file.FrontMatter?[own] is null
        );

    private Document? Read(SourceFile file, Metadata metadata, MarkdownDocument? syntax, DiagnosticBag bag)
    {
        if (syntax is null || !metadata.ShouldOutput)
            return null;
        ForeignKeys.Report(file.FrontMatter, bag);
        var route = RouteOf(file);
        metadata = metadata with
        {
            OldAddresses = OldAddressReader.Read(file, files),
            Aliases = OldAddressReader.ReadAliases(file.FrontMatter, route),
        };
        var article = ArticleReader.Read(
            file,
            syntax,
            route,
            resolver,
            settings.Html,
            options.Known,
            translations,
            bag
        );
        // The file of a front page that names nothing is called README, and so is every other.
        if (route == Route.Home && metadata.Title is null && article.Title is null)
            metadata = metadata with { Title = new(settings.Title, file.Start) };
        var page = new Document(file.Path, route, metadata, article)
        {
            Digest = DigestOf(file),
            Markdown = MarkdownAlternate.Write(file, route, article.Links, ForeignBlocks.OmittedOf(syntax)),
        };
        if (metadata.Retired is not { MovedTo: { } moved } retired)
            return page;
        // What a tombstone points at is a link like any other, and is checked as one.
        var link = new Link(moved.Value, moved.At, resolver.Resolve(file.Path, moved.Value), IsImage: false);
        return page with
        {
            Metadata = metadata with { Retired = retired with { Target = link.Target } },
            Body = page.Body with { Links = page.Body.Links.Add(link) },
        };
    }

    private static string DigestOf(SourceFile file) => Digest.Hash(file.Text);

    private Route RouteOf(SourceFile file) => files.RouteOf(file.Path);

    private YamlMapReader MapOf(SourceFile file, DiagnosticBag bag) => new(directories.Complete(file), bag);
}
