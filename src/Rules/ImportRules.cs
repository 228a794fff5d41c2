using Lintel.Diagnostics;

namespace Lintel.Rules;

/// <summary>Rules about files that are imported.</summary>
public static class ImportRules
{
    /// <summary>A file with nothing like a rubric in it.</summary>
    public static readonly Rule<string> NothingToImport = new(
        "RUB025",
        Severity.Error,
        "Nothing to import",
        file =>
            new(
                $"Nothing in '{file}' looks like a rubric.",
                "Lintel reads a Markdown table with levels across, a file with 'topics' in its front matter, a ladder "
                    + "with a heading for each level, and CSV."
            )
    )
    {
        Why = "A guess at what a file means would be wrong in ways that nobody sees.",
        Wrong = "lintel rubric import how-we-work.md",
        Right = "lintel rubric import titles-for-programmers.md",
    };
}
