namespace Lintel.Model.Catalogs;

/// <summary>Addresses of the catalog's pages.</summary>
internal static class CatalogRoutes
{
    /// <summary>All decisions over time, as a picture and as a list.</summary>
    public static Route Timeline => SiteRoutes.Decisions.Child("timeline");

    /// <summary>How the decisions hang together.</summary>
    public static Route Relations => SiteRoutes.Decisions.Child("relations");

    /// <summary>What of the catalog needs somebody's attention.</summary>
    public static Route Health => SiteRoutes.Decisions.Child("health");

    /// <summary>Folders of the repository by the decisions that govern them.</summary>
    public static Route Coverage => SiteRoutes.Decisions.Child("coverage");

    /// <summary>The records under one kind of heading, as <c>/adr/status/</c>.</summary>
    public static Route Grouping(CatalogFacet facet) => SiteRoutes.Decisions.Child(facet.ToString().ToLowerInvariant());

    /// <summary>The records of a package.</summary>
    public static Route Package(string id) => Grouping(CatalogFacet.Package).Child(id);
}
