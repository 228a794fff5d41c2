using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Git;
using Lintel.Reading.OtherTools.Navigation;

namespace Lintel.Reading.Files;

/// <summary>The settings of a handbook, with the folders that they do not name and that are found.</summary>
internal static class FoundSettings
{
    /// <summary>Reads the settings and looks for what they leave out.</summary>
    public static Settings Read(IFolder root, DiagnosticBag bag) => Read(root, new(() => IgnoredPaths.Find(root)), bag);

    /// <summary>The same, where what git ignores is known, or asked for once.</summary>
    public static Settings Read(IFolder root, Lazy<IgnoredPaths> ignored, DiagnosticBag bag) =>
        Complete(OfRepository(SettingsReader.Read(root, bag, ignored), root), root, ignored, bag);

    /// <summary>Completes what the settings say.</summary>
    public static Settings Complete(Settings settings, IFolder root, Lazy<IgnoredPaths> ignored, DiagnosticBag bag)
    {
        if (settings.DecisionFolders.IsEmpty)
            settings = settings with { DecisionFolders = Finder(root, settings, ignored.Value, bag).FindOrDefault() };

        var input = settings.Input ?? ContentFolder.Find(root, settings.DecisionFolders, ignored.Value, bag);
        return settings with
        {
            Input = input,
            Sidebar = settings.Sidebar.IsEmpty
                ? OtherNavigation.Read(root, input.Length > 0 ? input + "/" : "", bag)
                : settings.Sidebar,
            PathInRepository = WorkTree.PathOf(root.Path),
        };
    }

    // Where nobody wrote settings, the repository is where its commits come from, as settings will say.
    private static Settings OfRepository(Settings settings, IFolder root) =>
        !Settings.Places.Any(root.HasFile)
        && WorkTree.Find(root.Path) is not null
        && GitRepository.Open(root.Path) is { RemoteAddress: { } address } git
        && RemoteUrl.Parse(address) is { } repository
            ? settings with
            {
                Repository = repository,
                Branch = git.DefaultBranch ?? settings.Branch,
            }
            : settings;

    /// <summary>The folders of records that are found by their names.</summary>
    public static ImmutableArray<string> FindDecisions(
        IFolder root,
        Settings settings,
        IgnoredPaths ignored,
        DiagnosticBag bag
    ) => Finder(root, settings, ignored, bag).Find();

    /// <summary>What looks for them.</summary>
    public static DecisionFolderFinder Finder(
        IFolder root,
        Settings settings,
        IgnoredPaths ignored,
        DiagnosticBag bag
    ) => new(root, ignored, PathPatterns.Create(settings.Exclude), bag);
}
