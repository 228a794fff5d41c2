using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>A list of decisions that Lintel keeps in a file says what the records say.</summary>
internal sealed class ListingRules : ISiteFix
{
    /// <summary>A list that is out of date.</summary>
    public static readonly PlainRule Stale = new(
        "ADR036",
        Severity.Warning,
        "List of decisions that is out of date",
        new(
            "This list of decisions does not say what the records say.",
            "Run 'lintel check --fix', or 'lintel adr list --write' with this file."
        )
    )
    {
        Why =
            "Who reads the list on the code host does not see the site, and takes a replaced decision for one that "
            + "holds.",
        Wrong = "| [3. Use a queue](0003-use-a-queue.md) | accepted |    # superseded since",
        Right = "| [3. Use a queue](0003-use-a-queue.md) | superseded |",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Stale];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) => Find(input.Site).Select(list => Stale.At(list.At.At));

    /// <inheritdoc/>
    public IEnumerable<TextEdit> Fix(HandbookSite site) =>
        Find(site).Select(list => new TextEdit(list.At.At, DecisionListText.Write(site, list.Path)));

    private static IEnumerable<DecisionListing> Find(HandbookSite site) =>
        site.Handbook.Listings.Where(list =>
            list.At.Value.ReplaceLineEndings("\n") != DecisionListText.Write(site, list.Path)
        );
}
