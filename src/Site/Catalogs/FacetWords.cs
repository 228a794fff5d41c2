using Lintel.Model;
using Lintel.Model.Catalogs;

namespace Lintel.Site.Catalogs;

/// <summary>Facets, their values and entries of the catalog in words.</summary>
internal static class FacetWords
{
    /// <summary>A facet within a sentence.</summary>
    public static string Of(CatalogFacet facet) => facet.ToString().ToLowerInvariant();

    /// <summary>A facet by itself.</summary>
    public static string Capital(CatalogFacet facet) => facet.ToString();

    /// <summary>What a value of a facet is called: tags and packages by their names.</summary>
    public static string TitleOf(this Translations translations, CatalogView view) =>
        view.Status is not null || view.Title is "Undated" or "Untagged"
            ? translations.Translate(view.Title)
            : view.Title;

    /// <summary>A decision in one line, with its team where there are several.</summary>
    public static string Describe(this Translations translations, Catalog catalog, CatalogEntry entry) =>
        string.Join(
            ", ",
            (
                (string?[])
                    [
                        (catalog.HasTeams ? $"{catalog.TitleOf(entry.Package)} " : "") + entry.LabelledTitle,
                        translations.Translate(entry.ShownStatus.Phrase()),
                        entry.Date,
                    ]
            ).OfType<string>()
        );
}
