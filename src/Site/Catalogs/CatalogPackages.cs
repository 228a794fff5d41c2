using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>Which parts a catalog has.</summary>
internal static class CatalogPackages
{
    /// <summary>The handbook's own packages, then the other handbooks. One's own records need a name as soon as they
    /// stand beside others'.</summary>
    public static List<CatalogPackage> Of(Handbook library)
    {
        var own = Package
            .Of(library.Settings)
            .Select(package => new CatalogPackage(package.Id, package.Id, package.Route, false));
        var others = library
            .Federated.Select(other => new CatalogPackage(other.Id, other.Title, CatalogRoutes.Package(other.Id), true))
            .ToArray();
        if (others.Length > 0 && library.Settings.DecisionFolders.Length < 2)
            own = [new("", library.Settings.Title, CatalogRoutes.Package("own"), false)];
        return [.. own, .. others];
    }
}
