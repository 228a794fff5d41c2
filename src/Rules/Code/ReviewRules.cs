using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Site.Governing;

namespace Lintel.Rules.Code;

/// <summary>Who touches what a decision governs that asks for it, shows to have read it.</summary>
internal sealed class ReviewRules : ISiteCheck
{
    /// <summary>A branch that touches what a record with a gate governs.</summary>
    public static readonly Rule<(string Label, string Record, string Path, int Files)> Unread = new(
        "COD003",
        Severity.Error,
        "Branch that passes over a decision with a gate",
        detail =>
            new(
                $"This branch touches '{detail.Path}'{(
                    detail.Files > 1 ? $" and {detail.Files - 1:N0} more" : ""
                )}, which {detail.Label} governs, and neither changes nor cites the record.",
                $"Read '{detail.Record}'; then name {detail.Label} in the message of a commit or in a comment of the "
                    + "code, or change the record."
            )
    )
    {
        Why = "Some decisions are so dear that nobody may change what they govern without knowing them.",
        Wrong = "gate: review    # and a commit 'Round the amounts'",
        Right = "a commit 'Round the amounts as ADR-12 says'",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Unread];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        if (input.CodeChanges is not { Touched: { IsEmpty: false } touched } changes)
            yield break;
        var settings = input.Handbook.Settings;
        foreach (var governing in GoverningDecisions.Find(input.Site, touched).Where(found => found.Record.IsGate))
        {
            var record = governing.Record;
            var files = governing.Paths.Where(path => path.Path != settings.PathInRepository + record.Page.Source);
            if (
                files.FirstOrDefault() is not { } first
                || IsTouched(settings, touched, record)
                || IsCited(input, changes, record)
            )
                continue;
            yield return Unread.At(
                SourceSpan.StartOf(CodePlace.Of(settings, first.Path)),
                (record.Label, record.Page.Source, first.Path, files.Count())
            );
        }
    }

    private static bool IsTouched(Settings settings, ImmutableArray<string> touched, Decision record) =>
        touched.Contains(settings.PathInRepository + record.Page.Source);

    // In the message of a commit, in a comment that the base does not have, or by a record or page of the branch.
    private static bool IsCited(CheckInput input, CodeChanges changes, Decision record)
    {
        var site = input.Site;
        return changes.Cited.Any(Names)
            || Count(site.Handbook.Code) > Count(input.Before?.Code)
            || site.Citations.To(record.Page.Route)
                .Select(citation => site.Handbook.Documents.FirstOrDefault(page => page.Route == citation.From))
                .OfType<Document>()
                .Any(page => changes.Touched.Contains(site.Handbook.Settings.PathInRepository + page.Source));

        bool Names(CodeReference reference) => site.Governance.RecordsOf(reference).Contains(record);

        int Count(CodeBase? code) =>
            code?.References.Count(reference => changes.Touched.Contains(reference.At.File) && Names(reference)) ?? 0;
    }
}
