using Lintel.Diagnostics;
using Lintel.Model.Catalogs;

namespace Lintel.Rules.Decisions;

/// <summary>A tag leads from a record to others.</summary>
internal sealed class TagRules : ISiteCheck
{
    /// <summary>A tag that no other record bears: most likely it is another tag misspelt.</summary>
    public static readonly Rule<OrphanTag> Orphan = new(
        "ADR026",
        Severity.Off,
        "Tag on one record only",
        detail =>
            new(
                $"No other record has the tag '{detail.Tag}'.",
                "Use a tag that others use, or find the records that share it."
            )
    )
    {
        Why =
            "A tag on one record leads nowhere, and is often another one misspelt. New tags have to begin somewhere, "
            + "so the rule is off; the health page lists such tags all the same.",
        Wrong = "tags: [quueue]",
        Right = "tags: [queue]",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Orphan];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        from grouping in input.Site.Catalog.Groupings
        where grouping.Facet == CatalogFacet.Tag
        from view in grouping.Views
        where view.Entries is [{ Record: not null }]
        let entry = view.Entries[0]
        let tag = entry.Record!.Tags.FirstOrDefault(tag =>
            string.Equals(tag.Value.Trim(), view.Title, StringComparison.OrdinalIgnoreCase)
        )
        where tag is not null
        select Orphan.At(tag.At, new(view, entry));
}

/// <summary>A tag that one record bears.</summary>
/// <param name="View">The page of the tag.</param>
/// <param name="Entry">The record.</param>
internal sealed record OrphanTag(CatalogView View, CatalogEntry Entry)
{
    /// <summary>The tag.</summary>
    public string Tag => View.Title;
}
