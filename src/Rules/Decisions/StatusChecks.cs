using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>Title, status, date and number of one record.</summary>
internal static class StatusChecks
{
    private static readonly string[] Known = ["draft", "proposed", "accepted", "rejected", "deprecated", "superseded"];

    public static IEnumerable<Diagnostic> Run(Decision record) =>
        Title(record).Concat(Status(record)).Concat(Date(record)).Concat(Number(record)).Concat(Disagreement(record));

    /// <summary>The known status that a word was probably meant to be.</summary>
    public static string? Nearest(string written) => NearestName.Of(written.Trim().TrimEnd('.').Split(' ')[0], Known);

    private static IEnumerable<Diagnostic> Title(Decision record)
    {
        if (record.Title is not null)
            yield break;
        var words = record
            .Id.AsSpan(record.Id.IndexOfAnyInRange('0', '9') is >= 0 and < 5 and var digit ? digit : 0)
            .TrimStart("0123456789-_. ")
            .ToString()
            .Replace('-', ' ')
            .Replace('_', ' ');
        yield return DecisionStatusRules.NoTitle.At(
            Place.OfTitle(record),
            words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : "What is decided"
        );
    }

    private static IEnumerable<Diagnostic> Status(Decision record)
    {
        if (record.Status != DecisionStatus.Unknown)
            yield break;
        var written = record.StatusText;
        yield return DecisionStatusRules.NoStatus.At(
            written?.At ?? Place.OfTitle(record),
            (
                Short(written?.Value),
                written is null ? null : Nearest(written.Value),
                Advice.Line(record.Layout, "status", "accepted")
            )
        );
    }

    private static IEnumerable<Diagnostic> Date(Decision record)
    {
        if (record.Date is { Value: var iso } && string.Equals(iso, record.DateText?.Value, StringComparison.Ordinal))
            yield break;
        yield return DecisionStatusRules.NoDate.At(
            record.DateText?.At ?? Place.OfTitle(record),
            (record.DateText?.Value, record.Date?.Value, Advice.Line(record.Layout, "date", "YYYY-MM-DD"))
        );
    }

    private static IEnumerable<Diagnostic> Number(Decision record)
    {
        if (
            record is { TitleNumber: { } title, Number: { } name }
            && !string.Equals(title.Value, name.Value, StringComparison.Ordinal)
        )
            yield return DecisionStatusRules.NumberMismatch.At(title.At, (title.Value, name.Value));
    }

    private static IEnumerable<Diagnostic> Disagreement(Decision record)
    {
        var known = record.Statuses.Where(stated => stated.Status != DecisionStatus.Unknown).ToArray();
        if (known.FirstOrDefault(stated => stated.IsInFrontMatter) is not { } front)
            yield break;
        foreach (var body in known.Where(stated => !stated.IsInFrontMatter && stated.Status != front.Status))
            yield return DecisionStatusRules.StatusesDisagree.At(body.Text.At, (Word(body.Status), Word(front.Status)));
    }

    private static string Word(DecisionStatus status) => status.ToString().ToLowerInvariant();

    private static string? Short(string? text) => text is { Length: > 60 } ? text[..59] + "…" : text;
}
