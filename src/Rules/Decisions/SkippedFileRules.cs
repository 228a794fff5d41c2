using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>Says which files were passed over. An index is expected in every folder, and not worth a word.</summary>
internal sealed class SkippedFileRules : ISiteCheck
{
    /// <summary>A file that was not taken for a record.</summary>
    public static readonly Rule<(string Kind, string Reason)> Skipped = new(
        "ADR024",
        Severity.Info,
        "A file skipped, and why",
        detail =>
            new(
                $"This file is not read as a decision record, but as {detail.Kind}: {detail.Reason}.",
                "If it is one, give it a number and the headings of a record."
            )
    )
    {
        Why = "A record that silently drops out of the catalog is not missed until somebody needs it.",
        Wrong = "adr/0007-use-a-queue.org",
        Right = "adr/0007-use-a-queue.md",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Skipped];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input
            .Handbook.SkippedDecisions.Where(file =>
                file is { Kind: DecisionFileKind.Other or DecisionFileKind.Template, Reason: not null }
            )
            .Select(file =>
                Skipped.At(
                    SourceSpan.StartOf(file.Path),
                    (file.Kind == DecisionFileKind.Template ? "a template" : "another file", file.Reason!)
                )
            );
}
