using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>Says which files among records were passed over. An index, a guide and a template are called so, and not
/// worth a word.</summary>
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
                "If it is one, give it a number and the headings of a record, in a format that is read."
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
    public IEnumerable<Diagnostic> Run(CheckInput input)
    {
        var folders = input
            .Handbook.Decisions.Select(record => SourcePath.Folder(record.Page.Source))
            .ToHashSet(StringComparer.Ordinal);
        var told = input.Handbook.SkippedDecisions.Where(file =>
            file is { IsPlain: false, Reason: not null } && file.Kind != DecisionFileKind.Index
        );
        return told.Where(file => SourcePath.IsRecordText(file.Path) && folders.Contains(SourcePath.Folder(file.Path)))
            .Select(file =>
                Skipped.At(
                    SourceSpan.StartOf(file.Path),
                    (file.Kind == DecisionFileKind.Template ? "a template" : "another file", file.Reason!)
                )
            )
            .Concat(
                told.Where(file => !SourcePath.IsRecordText(file.Path))
                    .GroupBy(file => (SourcePath.Folder(file.Path), file.Reason))
                    .Select(files =>
                        IsGuarded(files.Key.Item1, input.Handbook)
                            ? InFormat(files)
                            : InFormat(files) with
                            {
                                Severity = Severity.Warning,
                            }
                    )
            );
    }

    // Where no record is read, none is guarded, and a green check would say the contrary.
    private static bool IsGuarded(string folder, Handbook handbook) =>
        handbook.Settings.DecisionFolders.FirstOrDefault(top => SourcePath.IsBelow(folder, top)) is not { } top
        || handbook.Decisions.Any(record => SourcePath.IsBelow(record.Page.Source, top));

    // A folder of them is told once.
    private static Diagnostic InFormat(IGrouping<(string, string? Reason), DecisionFile> files) =>
        Skipped.At(
            SourceSpan.StartOf(files.First().Path),
            (
                "another file",
                files.Key.Reason + (files.Count() > 1 ? $", and there are {files.Count():N0} such files here" : "")
            )
        );
}
