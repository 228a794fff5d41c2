using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Decisions;

/// <summary>Says which files were passed over. An index is expected in every folder, and not worth a word.</summary>
internal static class SkippedChecks
{
    public static IEnumerable<Diagnostic> Run(IEnumerable<DecisionFile> files) =>
        files
            .Where(file => file is { Kind: DecisionFileKind.Other or DecisionFileKind.Template, Reason: not null })
            .Select(file =>
                DecisionLifecycleRules.Skipped.At(
                    SourceSpan.StartOf(file.Path),
                    (file.Kind == DecisionFileKind.Template ? "a template" : "another file", file.Reason!)
                )
            );
}
