using Lintel.Text;

namespace Lintel.Diagnostics;

/// <summary>Rules about rubrics that cannot be read as a whole: by their file, their size, or those they inherit
/// from.</summary>
internal static class RubricFileRules
{
    /// <summary>A rubric that inherits from itself; the detail is the way round.</summary>
    public static readonly Rule<string> InheritsLoop = new(
        "RUB009",
        Severity.Error,
        "Rubric that inherits from itself",
        way => new($"The rubric inherits from itself: {way}.", "Take 'inherits' out of one of them.")
    )
    {
        Why = "A circle has no beginning to read from.",
        Wrong = "api.yml with inherits: backend, and backend.yml with inherits: api",
        Right = "api.yml with inherits: backend, and backend.yml without",
    };

    /// <summary>A rubric to inherit from that is not there.</summary>
    public static readonly Rule<(string Id, string? Nearest)> UnknownParent = new(
        "RUB010",
        Severity.Error,
        "Unknown rubric to inherit from",
        detail =>
            new(
                $"There is no rubric '{detail.Id}' to inherit from.",
                NearestName.Suggest(detail.Nearest, "Name the id of a rubric in this handbook.")
            )
    )
    {
        Why =
            "Without it most of the role's expectations would be missing, and the matrix would look thin rather than "
            + "wrong.",
        Wrong = "inherits: enginer",
        Right = "inherits: engineer",
    };

    /// <summary>A rubric that would make a site out of proportion; the detail says what there is too much of, and how
    /// much may be.</summary>
    public static readonly Rule<(string What, string Most)> TooLarge = new(
        "RUB026",
        Severity.Error,
        "Rubric too large",
        detail =>
            new(
                $"The rubric has {detail.What}; Lintel reads at most {detail.Most}.",
                "Part it into rubrics of their own, such as one for each track or role."
            )
    )
    {
        Why =
            "Every two levels are compared on a page and every cell has one, so a file of a few kilobytes could fill "
            + "a disk; a matrix of that size is read by nobody.",
        Wrong = "levels: [{id: l1, …}, … {id: l300, …}]",
        Right = "levels: [{id: junior, …}, {id: senior, …}, {id: staff, …}]",
    };

    /// <summary>A file with nothing like a rubric in it.</summary>
    public static readonly Rule<string> NothingToImport = new(
        "RUB025",
        Severity.Error,
        "Nothing to import",
        file =>
            new(
                $"Nothing in '{file}' looks like a rubric.",
                "Lintel reads a Markdown table of levels, a file with 'topics' in its front matter, a ladder "
                    + "with a heading for each level, CSV, and the JSON and YAML of another handbook's rubric."
            )
    )
    {
        Why = "A guess at what a file means would be wrong in ways that nobody sees.",
        Wrong = "lintel rubric import how-we-work.md",
        Right = "lintel rubric import titles-for-programmers.md",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [InheritsLoop, UnknownParent, TooLarge, NothingToImport];
}
