using Lintel.Text;

namespace Lintel.Diagnostics;

/// <summary>Rules about front matter, YAML and Markdown as such.</summary>
internal static class SourceRules
{
    /// <summary>YAML that cannot be parsed; the detail says why.</summary>
    public static readonly Rule<string> BadYaml = new(
        "SRC001",
        Severity.Error,
        "YAML that cannot be read",
        why =>
            new(
                $"This YAML cannot be read: {why}.",
                "Mend it here, or quote the value when it holds a colon, a brace or a hash."
            )
    )
    {
        IsAboutLoss = true,
        Why =
            "A file whose YAML breaks off cannot be trusted to say what its author meant, so nothing in it is guessed.",
        Wrong = "---\ntitle: Retries: how many\n---",
        Right = "---\ntitle: \"Retries: how many\"\n---",
    };

    /// <summary>A key that the file's kind does not have.</summary>
    public static readonly Rule<(string Key, string? Nearest, IEnumerable<string> Known)> UnknownKey = new(
        "SRC002",
        Severity.Error,
        "Unknown key",
        detail =>
            new(
                $"Nothing here is called '{detail.Key}'.",
                NearestName.Suggest(
                    detail.Nearest,
                    $"Known here: {string.Join(", ", detail.Known.Order(StringComparer.Ordinal))}."
                )
            )
    )
    {
        Why =
            "A mistyped key in settings or a rubric would be passed over in silence, and the page would lack what its "
            + "author wrote.",
        Wrong = "titel: Backend Engineer",
        Right = "title: Backend Engineer",
    };

    /// <summary>A front matter key that looks like a known one.</summary>
    public static readonly Rule<(string Key, string Nearest)> MistypedKey = new(
        "SRC003",
        Severity.Warning,
        "Mistyped front matter key",
        detail =>
            new($"The front matter key '{detail.Key}' means nothing to Lintel.", $"Did you mean '{detail.Nearest}'?")
    )
    {
        Why =
            "Front matter may carry other tools' keys, so an unknown one is no error; one letter beside a known key "
            + "is most likely a slip.",
        Wrong = "---\ndescripton: Why retries need a budget\n---",
        Right = "---\ndescription: Why retries need a budget\n---",
    };

    /// <summary>A front matter key that another tool obeys.</summary>
    public static readonly Rule<(string Key, string Remedy)> IdleKey = new(
        "SRC040",
        Severity.Warning,
        "Front matter key that does nothing here",
        detail => new($"Other tools obey '{detail.Key}'; Lintel does not.", detail.Remedy)
    )
    {
        Why = "A page that its author takes for hidden, guarded or moved is public where it was.",
        Wrong = "---\nexpiryDate: 2026-12-31\n---",
        Right = "---\nretired: {reason: \"The offer ended.\"}\n---",
    };

    /// <summary>Front matter in a file of its own, beside no page.</summary>
    public static readonly Rule<(string Page, string? Nearest)> LonelyFrontMatter = new(
        "SRC042",
        Severity.Warning,
        "Front matter without its page",
        detail =>
            new(
                $"This file holds front matter of '{detail.Page}', and there is no such page.",
                NearestName.Suggest(detail.Nearest, "Call it after the page that it is for, or delete it.")
            )
    )
    {
        Why = "What it says of a page, as that it is a draft, holds for none.",
        Wrong = "_giude.yml    # beside guide.md",
        Right = "_guide.yml    # beside guide.md",
    };

    /// <summary>A value of another type than expected.</summary>
    public static readonly Rule<(string Key, string Expected)> WrongType = new(
        "SRC004",
        Severity.Error,
        "Value of another type",
        detail => new($"'{detail.Key}' has a value that cannot be used.", $"Write {detail.Expected}.")
    )
    {
        Why = "A list where a text is expected has no single meaning, and Lintel does not pick one.",
        Wrong = "order: first",
        Right = "order: 1",
    };

    /// <summary>A key that must be there.</summary>
    public static readonly Rule<(string Key, string Of)> MissingKey = new(
        "SRC005",
        Severity.Error,
        "Missing key",
        detail => new($"{detail.Of} lacks '{detail.Key}'.", $"Add a line '{detail.Key}: …' here.")
    )
    {
        Why = "Ids and titles are what pages and addresses are made of; Lintel never makes one up.",
        Wrong = "levels:\n  - title: Senior Engineer",
        Right = "levels:\n  - id: senior\n    title: Senior Engineer",
    };

    /// <summary>A key written twice in one mapping.</summary>
    public static readonly Rule<string> DuplicateKey = new(
        "SRC006",
        Severity.Error,
        "Key written twice",
        key => new($"'{key}' stands here a second time.", "Keep one of the two.")
    )
    {
        Why = "YAML leaves open which of two equal keys counts.",
        Wrong = "title: Retries\ntitle: Retry budgets",
        Right = "title: Retry budgets",
    };

    /// <summary>YAML features that handbooks do not need and attacks do.</summary>
    public static readonly Rule<string> RefusedYaml = new(
        "SRC007",
        Severity.Error,
        "YAML feature that is refused",
        what => new($"Lintel does not read {what}.", "Write the value out in full.")
    )
    {
        Why = "Aliases, tags and endless nesting let a small file grow without bound, and plain values say the same.",
        Wrong = "tags: &all [api]\nkeywords: *all",
        Right = "tags: [api]\nkeywords: [api]",
    };

    /// <summary>Markdown, or the HTML in it, nested deeper than it is read.</summary>
    public static readonly Rule<string> TooDeep = new(
        "SRC012",
        Severity.Error,
        "Markdown nested too deeply",
        path =>
            new(
                $"'{path}' nests quotes, lists, links, emphasis or HTML deeper here than it is read.",
                "Remove the runaway '>', '[', '*' or indentation, or close the elements that are open."
            )
    )
    {
        IsAboutLoss = true,
        Why =
            "No reader follows a quote in a quote a hundred times over; such a file is broken, and programs that go "
            + "down so far run out of memory to come back.",
        Wrong = ">>>>>>>>>> (thousands of them)",
        Right = "> quoted once",
    };

    /// <summary>So much of one kind that a small file would take long or grow large; the detail says of what.</summary>
    public static readonly Rule<string> TooMuch = new(
        "SRC023",
        Severity.Error,
        "Too much of one kind in one file",
        what =>
            new(
                $"There are more {what} than Lintel reads.",
                "Part them with blank lines, split the file, or leave some of them out."
            )
    )
    {
        Why =
            "Some texts take a time that grows with the square of their length, or make pages a thousand times their "
            + "own size; nobody writes them to be read.",
        Wrong = "a paragraph of 20,000 bare addresses",
        Right = "the same addresses as the items of a list",
    };

    /// <summary>A character that no page or feed can hold; the detail says which.</summary>
    public static readonly Rule<int> ControlCharacter = new(
        "SRC024",
        Severity.Warning,
        "Control character",
        code =>
            new(
                $"U+{code:X4} stands here, which no page or feed can show; another character is read in its place.",
                "Delete it; an editor that shows invisible characters finds it at this column."
            )
    )
    {
        Why =
            "XML has no way to write such a character, so a feed that held it would be read by nobody; what has one "
            + "was most likely damaged when it was copied.",
        Wrong = "# Use \\x08 care",
        Right = "# Use care",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All =>
        [
            BadYaml,
            UnknownKey,
            MistypedKey,
            IdleKey,
            LonelyFrontMatter,
            WrongType,
            MissingKey,
            DuplicateKey,
            RefusedYaml,
            TooDeep,
            TooMuch,
            ControlCharacter,
        ];
}
