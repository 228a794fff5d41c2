using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>A decision record says where it stands, in a word that everybody knows, and says it once.</summary>
internal sealed class StatusRules : ISiteFix
{
    private static readonly string[] Known = ["draft", "proposed", "accepted", "rejected", "deprecated", "superseded"];

    /// <summary>No status, or a word that is none; the line is the one to add in the record's own dialect.</summary>
    public static readonly Rule<(string? Written, string? Nearest, string Line)> NoStatus = new(
        "ADR006",
        Severity.Warning,
        "No or unknown status",
        detail =>
            detail.Written is null
                ? new("This record does not say where it stands.", $"Add {detail.Line}.")
                : new(
                    $"'{detail.Written}' is no status that Lintel knows.",
                    NearestName.Suggest(
                        detail.Nearest,
                        "Use draft, proposed, accepted, rejected, deprecated or superseded."
                    )
                )
    )
    {
        Why = "A reader must see at once whether a record is in force. Lintel never assumes that it is.",
        Wrong = "status: acepted",
        Right = "status: accepted",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <summary>Front matter and body state different statuses.</summary>
    public static readonly Rule<(string Body, string FrontMatter)> StatusesDisagree = new(
        "ADR018",
        Severity.Warning,
        "Front matter and body disagree",
        detail =>
            new(
                $"The status here is {detail.Body}, in the front matter it is {detail.FrontMatter}.",
                "Keep the one that is true, and change or remove the other."
            )
    )
    {
        Why =
            "Readers believe the text, tools believe the front matter; with two statuses they act on different "
            + "decisions.",
        Wrong = "---\nstatus: accepted\n---\n## Status\n\nProposed",
        Right = "---\nstatus: accepted\n---\n## Status\n\nAccepted",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoStatus, StatusesDisagree];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Handbook.Decisions.SelectMany(record => Missing(record).Concat(Disagreements(record)));

    /// <inheritdoc/>
    public IEnumerable<TextEdit> Fix(HandbookSite site) =>
        site
            .Handbook.Decisions.SelectMany(record => record.Statuses.Select(stated => Mend(record, stated)))
            .OfType<TextEdit>();

    private static IEnumerable<Diagnostic> Missing(Decision record)
    {
        if (record.Status != DecisionStatus.Unknown)
            yield break;
        var written = record.StatusText;
        yield return NoStatus.At(
            written?.At ?? record.TitleSpan,
            (
                Short(written?.Value),
                written is null ? null : Nearest(record, written.Value),
                MetadataLine.Propose(record.Layout, "status", "accepted")
            )
        );
    }

    private static IEnumerable<Diagnostic> Disagreements(Decision record)
    {
        var known = record.Statuses.Where(stated => stated.Status != DecisionStatus.Unknown).ToArray();
        if (known.FirstOrDefault(stated => stated.IsInFrontMatter) is not { } front)
            yield break;
        foreach (var body in known.Where(stated => !stated.IsInFrontMatter && stated.Status != front.Status))
            yield return StatusesDisagree.At(body.Text.At, (Word(body.Status), Word(front.Status)));
    }

    // Only a single mistyped word: in a longer text nobody knows which part was meant.
    private static TextEdit? Mend(Decision record, StatedStatus stated)
    {
        var (text, word) = (stated.Text.Value, stated.Word.Value);
        if (
            stated.Status == DecisionStatus.Unknown
            && !text.Trim().Contains(' ', StringComparison.Ordinal)
            && Nearest(record, text) is { } nearest
        )
            return new(stated.Text.At, nearest) { Written = text };
        return word.StartsWith("superce", StringComparison.OrdinalIgnoreCase)
            ? new(stated.Word.At, word[..5] + (char.IsUpper(word[5]) ? "S" : "s") + word[6..]) { Written = word }
            : null;
    }

    // "Accepted?" is a doubt, and no slip.
    private static string? Nearest(Decision record, string written) =>
        written.TrimEnd() is [.., '?'] ? null
        : NearestName.Find(
            written.Trim().TrimEnd('.').Split(' ')[0],
            Known.Concat(Known.Select(record.Layout.Say)).Distinct()
        )
            is { } nearest
            ? char.IsUpper(written.Trim()[0]) ? char.ToUpperInvariant(nearest[0]) + nearest[1..]
                : nearest
        : null;

    private static string Word(DecisionStatus status) => status.ToString().ToLowerInvariant();

    private static string? Short(string? text) => text is { Length: > 60 } ? text[..59] + "…" : text;
}
