using Lintel.Model;

namespace Lintel.Site.Catalogs;

/// <summary>A part of the catalog that counts its records by itself: a package of this handbook, or another
/// handbook.</summary>
/// <param name="Id">As entries name it.</param>
/// <param name="Title">For people.</param>
/// <param name="Route">Its own catalog.</param>
/// <param name="IsElsewhere">Whether another handbook holds the records.</param>
public sealed record CatalogPackage(string Id, string Title, Route Route, bool IsElsewhere);
