using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>Which parts a catalog has.</summary>
internal static class CatalogPackages
{
    /// <summary>The handbook's own packages, then the other handbooks. One's own records need a name as soon as they
    /// stand beside others'.</summary>
    public static List<CatalogPackage> Create(Handbook handbook)
    {
        var own = Package
            .ReadAll(handbook.Settings)
            .Select(package => new CatalogPackage(package.Id, package.Id, package.Route, false));
        var others = handbook
            .Federated.Select(other => new CatalogPackage(other.Id, other.Title, CatalogRoutes.Package(other.Id), true))
            .ToArray();
        if (others.Length > 0 && handbook.Settings.DecisionFolders.Length < 2)
            own = [new("", handbook.Settings.Title, CatalogRoutes.Package("own"), false)];
        return [.. own, .. others];
    }
}
