using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>A decision record has a title.</summary>
internal sealed class TitleRules : ISiteCheck
{
    /// <summary>No title; the detail is the file's name in words.</summary>
    public static readonly Rule<string> NoTitle = new(
        "ADR005",
        Severity.Error,
        "Record without a title",
        words =>
            new("This record has no title.", $"Open it with a heading that says what is decided, such as '# {words}'.")
    )
    {
        Why = "The title is how a decision is found in the catalog, in search and in links.",
        Wrong = "## Context\n\nCheckout is slow.",
        Right = "# Send orders through a queue\n\n## Context\n\nCheckout is slow.",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <summary>A title that two records have; the details are the other's label and file.</summary>
    public static readonly Rule<(string Label, string Source)> DuplicateTitle = new(
        "ADR031",
        Severity.Warning,
        "Title used twice",
        other =>
            new(
                $"{other.Label} in '{other.Source}' has the same title.",
                "Say in each what sets it apart, or let the newer one supersede the older."
            )
    )
    {
        Why = "In the catalog, in search and in links nobody can tell the two apart, and both seem to hold.",
        Wrong = "0003: # Use a queue\n0007: # Use a queue",
        Right = "0003: # Use a queue for orders\n0007: # Use a queue for invoices",
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoTitle, DuplicateTitle];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input
            .Handbook.Decisions.Where(record => record.Title is null)
            .Select(record => NoTitle.At(record.TitleSpan, Words(record.Id)))
            .Concat(Duplicates(input.Site));

    // What was replaced may be called like its successor.
    private static IEnumerable<Diagnostic> Duplicates(HandbookSite site) =>
        from record in site.Index.Records
        where record.Title is not null
        where site.Decisions.StandingOf(record) is not (DecisionStanding.Replaced or DecisionStanding.Retired)
        group record by (
            Folder: SourcePath.Folder(record.Page.Source),
            Title: string.Join(' ', RecordWords.InTitle(record))
        ) into same
        where same.Key.Title.Length > 0
        // A translation beside the record may keep its title.
        from record in same.DistinctBy(record => SourcePath.WithoutLanguage(record.Page.Source)).Skip(1)
        let first = same.First()
        select DuplicateTitle.At(record.TitleSpan, (first.Label, first.Page.Source));

    // The file's name without its number.
    private static string Words(string id)
    {
        var digit = id.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and < 5 and var first ? first : 0;
        var name = id[digit..].TrimStart([.. "0123456789-_. "]);
        return name.Length > 0 ? NameInWords.Of(name) : "What is decided";
    }
}
