using Lintel.Diagnostics;

namespace Lintel.Rules.Decisions;

/// <summary>Every placeholder of a template gave way to words.</summary>
internal sealed class LeftoverRules : ISiteCheck
{
    /// <summary>Words of a template.</summary>
    public static readonly Rule<string> Leftover = new(
        "ADR017",
        Severity.Warning,
        "A template's words left in",
        words => new($"'{words}' came with the template.", "Replace it with your own words, or remove the line.")
    )
    {
        Why = "A placeholder tells the reader that nobody read the record to its end.",
        Wrong = "Chosen option: \"{title of option 1}\"",
        Right = "Chosen option: \"A queue\"",
        IsAboutForm = true,
        MayBeOverridden = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [Leftover];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        from record in input.Handbook.Decisions
        from words in record.Leftovers
        select Leftover.At(words.At, words.Value);
}
