using Lintel.Diagnostics;
using Lintel.Text;

namespace Lintel.Rules;

/// <summary>Rules about lessons and their blocks.</summary>
public static class LessonRules
{
    /// <summary>A lesson without its points.</summary>
    public static readonly Rule<string> NoTldr = new(
        "LES001",
        Severity.Warning,
        "Lesson without a TL;DR",
        title => new($"The lesson '{title}' has no TL;DR.", "Add a '::: tldr' block with a list of its points.")
    )
    {
        Why = "The points to take home are the description in search, in previews and for those who have a minute.",
        Wrong = "# Retry budgets\n\nRetries multiply load …",
        Right = "# Retry budgets\n\n::: tldr\n- Retries multiply load; give them a budget.\n:::",
    };

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
    public static readonly Rule<int> NoExplanation = new(
        "LES004",
        Severity.Error,
        "Quick check without an explanation",
        _ => new("This quick check does not say why its answer is right.", "Add a paragraph after the choices.")
    )
    {
        Why = "The explanation is where the learning happens; right and wrong alone teach nothing.",
        Wrong = "- [x] A retry budget\n- [ ] A faster disk\n:::",
        Right =
            "- [x] A retry budget\n- [ ] A faster disk\n\nA budget bounds the extra load, however many callers "
            + "retry.\n:::",
    };

    /// <summary>A comparison with one side.</summary>
    public static readonly Rule<string> MissingSide = new(
        "LES005",
        Severity.Error,
        "Comparison that lacks a side",
        side =>
            new(
                $"This comparison has no '{side}' side.",
                $"Add a block '::: {side} \"…\"' inside it; the outer fence needs one colon more."
            )
    )
    {
        Why = "A comparison needs two things to compare.",
        Wrong = ":::: compare\n::: before \"2020\"\nLines written\n:::\n::::",
        Right = ":::: compare\n::: before \"2020\"\nLines written\n:::\n::: after \"2026\"\nOutcomes owned\n:::\n::::",
    };

    /// <summary>A list of things to do without things to do.</summary>
    public static readonly Rule<int> NoItems = new(
        "LES006",
        Severity.Error,
        "Do-next block without items",
        _ => new("This do-next block has nothing to do in it.", "Write each thing to do as '- [ ] …'.")
    )
    {
        Why = "A reader who is told to act must be told what to do.",
        Wrong = "::: do-next\nGo and try it.\n:::",
        Right = "::: do-next\n- [ ] Write down one decision of this week\n:::",
    };

    /// <summary>A competency that no rubric has; the detail is a reference such as
    /// <c>backend/system-design</c>.</summary>
    public static readonly Rule<(string Written, string? Nearest)> UnknownCompetency = new(
        "LES007",
        Severity.Error,
        "Unknown competency",
        detail =>
            new(
                $"No rubric has the competency '{detail.Written}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Write it as 'rubric/competency', with the ids of the rubric's file."
                )
            )
    )
    {
        Why = "The competency is how a reader finds from the rubric to what teaches it, and back.",
        Wrong = "competencies: [backend/sistem-design]",
        Right = "competencies: [backend/system-design]",
    };

    /// <summary>A container with an unknown name.</summary>
    public static readonly Rule<(string Name, string? Nearest, IEnumerable<string> Known)> UnknownBlock = new(
        "LES008",
        Severity.Error,
        "Unknown block",
        detail =>
            new(
                detail.Name.Length == 0
                    ? "This ':::' block has no name."
                    : $"There is no block called '{detail.Name}'.",
                NearestName.Suggest(detail.Nearest, $"Known: {string.Join(", ", detail.Known)}.")
            )
    )
    {
        Why = "A mistyped block would be published as plain text, without its check, its ticks or its answer.",
        Wrong = "::: quick-chek",
        Right = "::: quick-check",
    };

    /// <summary>A worksheet without its table.</summary>
    public static readonly Rule<int> NoTable = new(
        "LES009",
        Severity.Error,
        "Worksheet without a two-column table",
        _ => new("This worksheet holds no table with two columns.", "Put a table of old and new focus inside it.")
    )
    {
        Why = "The rows of the table are what the reader spreads a week over.",
        Wrong = "::: worksheet\nThink about your week.\n:::",
        Right = "::: worksheet\n| Old focus | New focus |\n|---|---|\n| CRUD | Data models |\n:::",
    };

    /// <summary>Tabs with nothing to switch between.</summary>
    public static readonly Rule<int> TooFewTabs = new(
        "LES010",
        Severity.Error,
        "Tabs with fewer than two tabs",
        count =>
            new(
                count == 0 ? "These tabs hold no tab." : "These tabs hold one tab.",
                "Add a block '::: tab \"…\"' inside for each; the outer fence needs one colon more."
            )
    )
    {
        Why = "Tabs are for the same thing said in several ways; one way needs no tabs.",
        Wrong = ":::: tabs\n::: tab \"Linux\"\napt install dotnet-sdk-10.0\n:::\n::::",
        Right =
            ":::: tabs\n::: tab \"Linux\"\napt install dotnet-sdk-10.0\n:::\n::: tab \"macOS\"\nbrew install "
            + "dotnet\n:::\n::::",
    };

    /// <summary>A tab that cannot be named.</summary>
    public static readonly Rule<int> UntitledTab = new(
        "LES011",
        Severity.Error,
        "Tab without a title",
        _ => new("This tab has no title.", "Write it behind the word: '::: tab \"Linux\"'.")
    )
    {
        Why =
            "The title is the only part of a tab that is always seen; it is also the panel's heading where no script "
            + "runs.",
        Wrong = "::: tab\napt install dotnet-sdk-10.0\n:::",
        Right = "::: tab \"Linux\"\napt install dotnet-sdk-10.0\n:::",
    };
}
