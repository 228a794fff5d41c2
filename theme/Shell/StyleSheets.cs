using System.Collections.Immutable;

namespace Lintel.Theme.Shell;

/// <summary>Style sheets that only pages of a kind need: a page loads that of all pages, and at most one of
/// these.</summary>
internal static class StyleSheets
{
    /// <summary>Lists of decisions.</summary>
    public static readonly ImmutableArray<string> Catalog = ["/assets/catalog.css"];

    /// <summary>Pictures of decisions, and their health.</summary>
    public static readonly ImmutableArray<string> Pictures = ["/assets/pictures.css"];

    /// <summary>The form for a new decision.</summary>
    public static readonly ImmutableArray<string> Composer = ["/assets/composer.css"];

    /// <summary>Rubrics, their versions, and the packet.</summary>
    public static readonly ImmutableArray<string> Rubrics = ["/assets/rubrics.css"];

    /// <summary>What a preview changes.</summary>
    public static readonly ImmutableArray<string> Changes = ["/assets/changes.css"];
}
