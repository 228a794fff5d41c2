using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Reading.Catalogs;
using Lintel.Reading.Files;
using Lintel.Reading.Git;

namespace Lintel.Reading.Decisions;

/// <summary>Reads the records of a handbook and nothing else: for questions that pages, lessons and rubrics have no
/// part in, and that must be answered at once.</summary>
internal static class HandbookRecords
{
    /// <summary>A handbook of records; what cannot be read is left out, for the check to say.</summary>
    public static Handbook Read(IFolder root)
    {
        var bag = new DiagnosticBag();
        var ignored = new Lazy<IgnoredPaths>(() => IgnoredPaths.Find(root));
        var settings = SettingsReader.Read(root, bag, ignored);
        if (settings.DecisionFolders.IsEmpty)
            settings = settings with
            {
                DecisionFolders = FoundSettings.Finder(root, settings, ignored.Value, bag).FindOrDefault(),
            };
        settings = settings with { PathInRepository = WorkTree.PathOf(root.Path) };
        var packages = Package.ReadAll(settings);
        var excluded = PathPatterns.Create(settings.Exclude);
        var input = SourcePath.Opening(settings.Input ?? "");
        return new()
        {
            Root = root.Path,
            Settings = settings,
            Decisions = DecisionIds.Distinguish([
                .. DecisionFolder
                    .Read(root, settings.DecisionFolders, bag, settings.Words)
                    .Select(file => file.Record)
                    .OfType<Decision>()
                    .Where(record =>
                        !excluded.Contains(record.Page.Source)
                        && HandbookFileFinder.IsDecision(record.Page.Source, input, settings)
                    )
                    .Select(record => record with { Package = Package.IdOf(packages, record.Page.Source) }),
            ]),
            Federated = CatalogReader.Read(root, settings, bag),
        };
    }
}
