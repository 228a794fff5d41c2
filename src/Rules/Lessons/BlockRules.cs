using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Rules.Lessons;

/// <summary>Blocks of lessons and other pages have what they need to teach, and names that there are.</summary>
internal sealed class BlockRules : ISiteCheck
{
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
    public static readonly PlainRule NoItems = new(
        "LES006",
        Severity.Error,
        "Do-next block without items",
        new("This do-next block has nothing to do in it.", "Write each thing to do as '- [ ] …'.")
    )
    {
        Why = "A reader who is told to act must be told what to do.",
        Wrong = "::: do-next\nGo and try it.\n:::",
        Right = "::: do-next\n- [ ] Write down one decision of this week\n:::",
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
    public static readonly PlainRule NoTable = new(
        "LES009",
        Severity.Error,
        "Worksheet without a two-column table",
        new("This worksheet holds no table with two columns.", "Put a table of old and new focus inside it.")
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
    public static readonly PlainRule UntitledTab = new(
        "LES011",
        Severity.Error,
        "Tab without a title",
        new("This tab has no title.", "Write it behind the word: '::: tab \"Linux\"'.")
    )
    {
        Why =
            "The title is the only part of a tab that is always seen; it is also the panel's heading where no script "
            + "runs.",
        Wrong = "::: tab\napt install dotnet-sdk-10.0\n:::",
        Right = "::: tab \"Linux\"\napt install dotnet-sdk-10.0\n:::",
    };

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => [MissingSide, NoItems, UnknownBlock, NoTable, TooFewTabs, UntitledTab];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(CheckInput input) =>
        input.Handbook.Documents.SelectMany(document => document.Body.Blocks).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(LessonBlock block) =>
        block switch
        {
            LessonBlock.Compare compare => from side in new[]
            {
                (Name: "before", Title: compare.Before),
                (Name: "after", Title: compare.After),
            }
            where side.Title is null
            select MissingSide.At(block.At, side.Name),
            LessonBlock.DoNext { Items: 0 } => [NoItems.At(block.At)],
            LessonBlock.Worksheet { Rows: 0 } or LessonBlock.Worksheet { Columns: not 2 } => [NoTable.At(block.At)],
            LessonBlock.Tabs { Count: < 2 } tabs => [TooFewTabs.At(block.At, tabs.Count)],
            LessonBlock.Tab { Title: null } => [UntitledTab.At(block.At)],
            LessonBlock.Unknown unknown => [UnknownBlock.At(block.At, (unknown.Name, unknown.Nearest, unknown.Known))],
            _ => [],
        };
}
