using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Reading.Decisions;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Reading.Markdown;
using Lintel.Text;

namespace Lintel.Reading.Catalogs;

/// <summary>The records of a repository that nobody built: found and read as its own check would, and judged by nobody
/// here.</summary>
internal static class CheckedOutRepository
{
    /// <summary>Its catalog; null where it holds no record.</summary>
    public static FederatedCatalog? Read(DiskFolder folder, CatalogSource source, Func<string, string> nameOf)
    {
        var unheard = new DiagnosticBag();
        var ignored = IgnoredPaths.Find(folder);
        var settings = FoundSettings.Read(folder, new(() => ignored), unheard);
        settings = settings with
        {
            Repository = settings.Repository ?? source.Repository,
            // What was checked out is the newest of the default branch, whatever that is called.
            Branch = source.Ref ?? (settings.Branch == new Settings().Branch ? "HEAD" : settings.Branch),
        };
        var files = HandbookFileFinder.Find(folder, settings, ignored, unheard);
        var (packages, words) = (Package.ReadAll(settings), new OwnNames(settings.Words));
        var records = DecisionIds.Distinguish([
            .. AllCores
                .Map([.. files.Decisions.Where(SourcePath.IsRecordText)], Record)
                .OfType<Decision>()
                .Take(Limits.CatalogDecisions),
        ]);
        if (records.IsEmpty)
            return null;
        var title =
            settings.Title == new Settings().Title
                ? source.Name?.Value ?? source.Path.Value.Split('/')[^1]
                : settings.Title;
        var id = nameOf(title);
        var byName = records
            .SelectMany(record => new[] { record.Id, record.Number?.Value }.OfType<string>().Select(n => (n, record)))
            .ToLookup(pair => (pair.record.Package, pair.n), pair => pair.record);
        CatalogEntry[] entries = [.. records.Select(record => EntryOf(record, id, settings, byName))];
        return new(id, title, source.Path.Value, [.. entries])
        {
            Url = settings.Url,
            Contact = source.Contact ?? settings.Contact,
            At = source.Path.At,
            Digest = Digest.Hash(
                string.Join('\n', entries.Select(entry => $"{entry.Id} {entry.Title} {entry.Address}"))
            ),
        };

        Decision? Record(string path) =>
            ContentGuard.Try(
                unheard,
                SourceSpan.StartOf(path),
                () =>
                    SourceFileReader.Read(folder, path, unheard) is { } file
                    && MarkdownSyntax.Parse(file, unheard) is { } syntax
                        ? DecisionFileReader
                            .Read(file, syntax, new(path, files.RouteOf(path), Metadata.None, Article.Empty), words)
                            .Record
                        : null
            )
                is { } record
                ? record with
                {
                    Package = Package.IdOf(packages, path),
                }
                : null;
    }

    private static CatalogEntry EntryOf(
        Decision record,
        string catalog,
        Settings settings,
        ILookup<(string Package, string Name), Decision> byName
    ) =>
        new()
        {
            Id = IdOf(record, catalog),
            Number = record.Number?.Value,
            Label = record.Number is null ? "" : record.Label,
            Title = ExportedDecision.Short(record.Name) ?? record.Id,
            Status = record.Status,
            StatusText = record.StatusText?.Value,
            // What follows from the others is worked out where all are known.
            Standing = ExportedDecision.Said(record.Status),
            Date = record.Date?.Value,
            Review = record.Review?.Value,
            Package = record.Package.Length > 0 ? $"{catalog}/{record.Package}" : catalog,
            Tags = [.. record.Tags.Select(tag => tag.Value)],
            People =
            [
                .. record.People.Select(people =>
                    (people.Role, people.Names.Select(name => name.Value).ToImmutableArray())
                ),
            ],
            Parts = record.Sections.Filled,
            Options = [.. record.Options.Select(option => option.Value)],
            Chosen = record.Chosen?.Value,
            Reason = record.Reason,
            Source = record.Page.Source,
            Address = settings.Url is { } url
                ? url + UrlPath.Escape(record.Page.Route.Path)
                : CodeHost.Find(settings)?.Read(record.Page.Source),
            Relations =
            [
                .. record.Relations.Select(relation => new CatalogRelation(
                    relation.Kind,
                    byName[(record.Package, relation.Target.Value)].ToArray() is [var other]
                        ? IdOf(other, catalog)
                        : null,
                    relation.Written
                )
                {
                    IsPartial = relation.IsPartial,
                }),
            ],
        };

    private static string IdOf(Decision record, string catalog) =>
        record.Package.Length > 0 ? $"{catalog}/{record.Package}/{record.Id}" : $"{catalog}/{record.Id}";
}
