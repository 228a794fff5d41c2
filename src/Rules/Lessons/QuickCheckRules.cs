using Lintel.Diagnostics;
using Lintel.Model;

namespace Lintel.Rules.Lessons;

/// <summary>A quick check has choices, a right one among them, and says why it is right.</summary>
internal sealed class QuickCheckRules : ISiteCheck
{
    /// <summary>A quick check with too few choices.</summary>
    public static readonly Rule<int> TooFewChoices = new(
        "LES002",
        Severity.Error,
        "Quick check with fewer than two choices",
        count =>
            new(
                count == 0 ? "This quick check has no choices." : "This quick check has one choice.",
                "Write at least two lines '- [ ] …', and '- [x] …' for what is right."
            )
    )
    {
        Why = "A question with one answer checks nothing.",
        Wrong = "::: quick-check\nWhat bounds a retry storm?\n\n- [x] A retry budget\n\nBudgets bound it.\n:::",
        Right =
            "::: quick-check\nWhat bounds a retry storm?\n\n- [x] A retry budget\n- [ ] A faster disk\n\nBudgets "
            + "bound it.\n:::",
    };

    /// <summary>A quick check without a right answer.</summary>
    public static readonly Rule<int> NoRightChoice = new(
        "LES003",
        Severity.Error,
        "Quick check without a right choice",
        count =>
            new(
                $"None of the {count} choices of this quick check is marked as right.",
                "Mark what is right with '- [x]'."
            )
    )
    {
        Why = "Whatever the reader picks would be wrong.",
        Wrong = "- [ ] A retry budget\n- [ ] A faster disk",
        Right = "- [x] A retry budget\n- [ ] A faster disk",
    };

    /// <summary>A quick check that does not say why.</summary>
    public static readonly PlainRule NoExplanation = new(
        "LES004",
        Severity.Error,
        "Quick check without an explanation",
        new("This quick check does not say why its answer is right.", "Add a paragraph after the choices.")
    )
    {
        Why = "The explanation is where the learning happens; right and wrong alone teach nothing.",
        Wrong = "- [x] A retry budget\n- [ ] A faster disk\n:::",
        Right =
            "- [x] A retry budget\n- [ ] A faster disk\n\nA budget bounds the extra load, however many callers "
            + "retry.\n:::",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [TooFewChoices, NoRightChoice, NoExplanation];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input
            .Handbook.Documents.SelectMany(document => document.Body.Blocks)
            .OfType<LessonBlock.QuickCheck>()
            .SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(LessonBlock.QuickCheck question)
    {
        if (question.Choices.Length < 2)
            yield return TooFewChoices.At(question.At, question.Choices.Length);
        else if (!question.Choices.Any(choice => choice.IsRight))
            yield return NoRightChoice.At(question.At, question.Choices.Length);
        if (!question.HasExplanation)
            yield return NoExplanation.At(question.At);
    }
}
