namespace Lintel.Model;

/// <summary>A file that is carried along unchanged.</summary>
/// <param name="Source">Path below the root.</param>
/// <param name="SitePath">Address on the site, as <c>/lessons/diagram.svg</c>.</param>
public sealed record Asset(string Source, string SitePath);
