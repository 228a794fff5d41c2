using System.Collections.Immutable;
using Lintel.Text;

namespace Lintel.Model.Catalogs;

/// <summary>A folder of decision records with numbers of its own, where a handbook has several.</summary>
/// <param name="Id">Its name in addresses and in data: the last telling word of its folder.</param>
/// <param name="Folder">Below the root, without a closing slash.</param>
/// <param name="Route">The catalog of its records alone.</param>
internal sealed record Package(string Id, string Folder, Route Route)
{
    // Words that folders of records are called by everywhere, and so tell nothing.
    private static readonly string[] Telltale =
    [
        "adr",
        "adrs",
        "doc",
        "docs",
        "decision",
        "decisions",
        "architecture",
        "records",
        "decision-record",
        "decision-records",
        "architecture-decision-record",
        "architecture-decision-records",
        "architecture-decisions",
    ];

    /// <summary>The packages of a handbook; none where all records lie in one folder.</summary>
    public static ImmutableArray<Package> ReadAll(Settings settings)
    {
        var folders = settings.DecisionFolders;
        if (folders.Length < 2)
            return [];
        var names = folders.Select(Name).ToArray();
        return
        [
            .. folders.Select(
                (folder, i) => Create(folder, names.Count(name => name == names[i]) > 1 ? Slug.Of(folder) : names[i])
            ),
        ];
    }

    /// <summary>The id of the package that a file is in; empty where there are no packages.</summary>
    public static string IdOf(ImmutableArray<Package> packages, string path) =>
        packages.Where(package => SourcePath.IsBelow(path, package.Folder)).MaxBy(package => package.Folder.Length)?.Id
        ?? "";

    /// <summary>The page that shows the records of a folder: the package's own, or the whole catalog.</summary>
    public static Route PageOf(Settings settings, string folder) =>
        ReadAll(settings).FirstOrDefault(package => package.Folder == folder)?.Route ?? SiteRoutes.Decisions;

    // A package is found at the address of its folder, as its records are; the folder `adr` shares that with the whole
    // catalog.
    private static Package Create(string folder, string id) =>
        new(
            id,
            folder,
            folder.Length == 0 || string.Equals(folder, "adr", StringComparison.OrdinalIgnoreCase)
                ? CatalogRoutes.Package(id)
                : new(SourcePath.ToFolderPath(folder + "/"))
        );

    private static string Name(string folder) =>
        Slug.Of(
            folder.Split('/').LastOrDefault(part => part.Length > 0 && !Telltale.Contains(part.ToLowerInvariant()))
                ?? "handbook"
        );
}
