using Lintel.Diagnostics;
using Lintel.Rules;

namespace Acme;

/// <summary>A title fits on a line of the team's screens.</summary>
public sealed class TitleLengthRule : ISiteCheck
{
    private const int Longest = 80;

    private static readonly Rule<int> TooLong = new(
        "ACME001",
        Severity.Warning,
        "A title too long",
        length => new($"This title has {length} characters.", $"Say it in {Longest}; the lead can say the rest.")
    )
    {
        Why = "Titles stand in lists, where a long one is cut.",
        Wrong = "# A title that tells the whole story of how it came about",
        Right = "# A title that names the decision",
    };

    public IEnumerable<Rule> Rules => [TooLong];

    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        from page in input.Handbook.Documents
        where page.Title.Length > Longest
        select TooLong.At(page.TitleSpan, page.Title.Length);
}
