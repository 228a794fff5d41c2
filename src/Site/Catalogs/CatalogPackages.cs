using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Text;

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
        // A package of another handbook has a list of its own, as it has there.
        var elsewhere = handbook.Federated.SelectMany(other => other.Packages.Select(id => (Of: other, Id: id)));
        var slugs = Slug.Unique(
            elsewhere.Select(package => package.Id),
            [.. Package.ReadAll(handbook.Settings).Select(package => package.Id), "own"]
        );
        var others = elsewhere
            .Select(package => new CatalogPackage(
                package.Id,
                package.Id == package.Of.Id
                    ? package.Of.Title
                    : $"{package.Of.Title}: {package.Id[(package.Of.Id.Length + 1)..]}",
                CatalogRoutes.Package(slugs[package.Id]),
                true
            ))
            .ToArray();
        if (others.Length > 0 && !handbook.Decisions.IsEmpty && handbook.Settings.DecisionFolders.Length < 2)
            own = [new("", handbook.Settings.Title, CatalogRoutes.Package("own"), false)];
        return [.. own, .. others];
    }
}
