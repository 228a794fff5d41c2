using Lintel.Diagnostics;

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

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [NoTitle];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input
            .Handbook.Decisions.Where(record => record.Title is null)
            .Select(record => NoTitle.At(record.TitleSpan, Words(record.Id)));

    // The file's name without its number.
    private static string Words(string id)
    {
        var words = id.AsSpan(id.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and < 5 and var digit ? digit : 0)
            .TrimStart("0123456789-_. ")
            .ToString()
            .Replace('-', ' ')
            .Replace('_', ' ');
        return words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : "What is decided";
    }
}
