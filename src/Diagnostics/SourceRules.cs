using Lintel.Text;

namespace Lintel.Diagnostics;

/// <summary>Rules about files, front matter and YAML.</summary>
public static class SourceRules
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

    /// <summary>A file over the size limit; the detail is its size in bytes.</summary>
    public static readonly Rule<(long Bytes, int Most)> TooLarge = new(
        "SRC008",
        Severity.Error,
        "File too large",
        size =>
            new(
                $"The file has {size.Bytes:N0} bytes; Lintel reads at most {size.Most:N0}.",
                "Split it, or keep it out of the handbook with a name that starts with '_'."
            )
    )
    {
        Why = "No article is that long; such a file is data that strayed into the handbook.",
        Wrong = "input/dump.md (3 MB)",
        Right = "input/_dump.md",
    };

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly Rule<string> NotUtf8 = new(
        "SRC009",
        Severity.Error,
        "File that is not UTF-8",
        path => new($"'{path}' holds bytes that are not UTF-8.", "Save it as UTF-8.")
    )
    {
        Why = "Guessing an encoding turns names into gibberish that nobody notices until it is published.",
        Wrong = "a file saved as Windows-1252",
        Right = "the same file saved as UTF-8",
    };

    /// <summary>A file that the system does not hand out.</summary>
    public static readonly Rule<string> Unreadable = new(
        "SRC010",
        Severity.Error,
        "File that cannot be read",
        why =>
            new(
                $"The file cannot be read: {why.TrimEnd('.')}.",
                "Check that it exists and that its permissions let you read it."
            )
    )
    {
        Why = "A page that silently went missing is worse than a build that stops.",
        Wrong = "chmod 000 input/index.md",
        Right = "chmod 644 input/index.md",
    };

    /// <summary>A symbolic link that leads out of the handbook.</summary>
    public static readonly Rule<string> StraySymlink = new(
        "SRC011",
        Severity.Warning,
        "Symbolic link out of the handbook",
        where =>
            new($"This symbolic link {where} and is not followed.", "Put the file itself here, or remove the link.")
    )
    {
        Why =
            "What a link outside the folder shows depends on the machine, and may be nothing that should be published.",
        Wrong = "input/notes.md -> /home/me/notes.md",
        Right = "input/notes.md, a file",
    };

    /// <summary>A pipe, a device or a socket where a file is expected.</summary>
    public static readonly Rule<string> NoFile = new(
        "SRC018",
        Severity.Error,
        "Pipe or device among the files",
        path => new($"'{path}' is a pipe, a device or a socket, and no file.", "Remove it, or put a file in its place.")
    )
    {
        Why = "A pipe would keep the build waiting for ever, and a device has no end.",
        Wrong = "mkfifo input/notes.md",
        Right = "touch input/notes.md",
    };

    /// <summary>A link to a file, or into a folder, whose name starts with a dot; the detail is where it
    /// leads.</summary>
    public static readonly Rule<string> HiddenFile = new(
        "SRC019",
        Severity.Error,
        "Link to a file that is never published",
        target =>
            new(
                $"This symbolic link leads to '{target}', and what starts with a dot is never published.",
                "Remove the link, or copy what readers may see into a file of its own."
            )
    )
    {
        Why =
            "Credentials lie in such files, as '.env' and '.git/config', and a link would publish them under a "
            + "harmless name.",
        Wrong = "input/example.txt -> ../.env",
        Right = "input/example.txt, a file with made-up values",
    };

    /// <summary>A folder that is looked for by its name, and is a link out of the handbook.</summary>
    public static readonly Rule<string> StrayFolder = new(
        "SRC021",
        Severity.Error,
        "Folder of the handbook that lies elsewhere",
        folder =>
            new(
                $"'{folder}' is a symbolic link that leads out of the handbook or nowhere, and nothing in it is read.",
                "Put the folder itself here, or name the folder above both with --root."
            )
    )
    {
        Why = "Whoever can commit a link could publish any folder of the machine that builds.",
        Wrong = "adr -> ../../elsewhere",
        Right = "adr, a folder",
    };

    /// <summary>A failure of the program on a file; the detail says where in the program.</summary>
    public static readonly Rule<string> Unforeseen = new(
        "SRC025",
        Severity.Error,
        "File on which Lintel fails",
        where =>
            new(
                $"Lintel fails on this file ({where}).",
                "Take back what was changed in it last, and report this line: the fault is Lintel's."
            )
    )
    {
        Why = "Whatever a file holds, the others are read and judged all the same, and the report stays whole.",
        Wrong = "a file that nobody foresaw",
        Right = "the same file, after Lintel has learnt to read it",
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

    /// <summary>Settings for a rule that there is not.</summary>
    public static readonly Rule<(string Id, string? Nearest)> UnknownRule = new(
        "SRC014",
        Severity.Error,
        "Unknown rule",
        detail =>
            new(
                $"There is no rule '{detail.Id}'.",
                NearestName.Suggest(detail.Nearest, "The page /rules/ of the site lists them all.")
            )
    )
    {
        Why = "A severity for a rule that does not exist changes nothing, though its author thinks it does.",
        Wrong = "rules: {ADR02: off}",
        Right = "rules: {ADR002: off}",
    };

    /// <summary>A line of the baseline that nothing matches any more.</summary>
    public static readonly Rule<string> StaleBaseline = new(
        "SRC015",
        Severity.Warning,
        "Baseline entry that is no longer needed",
        entry =>
            new(
                $"The baseline still puts up with '{entry}', which is no longer found.",
                "Delete the line, or run 'lintel check --write-baseline'."
            )
    )
    {
        Why = "What was mended once should stay mended; a forgotten entry would let it slip back in without a word.",
        Wrong = "adr/0003-x.md: ADR002: This record has no options. (though it has them now)",
        Right = "(no such line)",
    };

    /// <summary>Two settings files.</summary>
    public static readonly Rule<string> TwoSettings = new(
        "SRC013",
        Severity.Error,
        "Two settings files",
        other => new($"There is a second settings file, '{other}'.", "Move its lines into this one and delete it.")
    )
    {
        Why = "With two files there would be two truths about the site's name and rules.",
        Wrong = "settings.yml and input/settings.yml",
        Right = "settings.yml",
    };

    /// <summary>A catalog of another handbook that cannot be read.</summary>
    public static readonly Rule<(string Path, string Why)> BadCatalog = new(
        "SRC016",
        Severity.Error,
        "Catalog of another handbook that cannot be read",
        detail =>
            new(
                $"The catalog '{detail.Path}' cannot be read: {detail.Why}.",
                "Name the catalog.json that the other handbook's build wrote, or its folder, relative to the root."
            )
    )
    {
        Why = "A hub that silently leaves out a team's decisions is trusted for what it does not show.",
        Wrong = "catalogs: ../billing/output/index.html",
        Right = "catalogs: ../billing/output/catalog.json",
    };

    /// <summary>A decision folder of the settings that is not there.</summary>
    public static readonly Rule<string> MissingFolder = new(
        "SRC017",
        Severity.Warning,
        "Decision folder that is not there",
        folder =>
            new(
                $"There is no folder '{folder}' below the root.",
                "Name a folder that holds decision records; '*' stands for one folder and '**' for any number."
            )
    )
    {
        Why = "A mistyped folder would leave its records out of the catalog, and nobody would miss them.",
        Wrong = "adr: service/*/adr",
        Right = "adr: services/*/adr",
    };

    /// <summary>A history that git does not tell, or not whole.</summary>
    public static readonly Rule<(string Cause, string Remedy)> MissingHistory = new(
        "SRC022",
        Severity.Warning,
        "History that git does not tell",
        detail => new($"Pages cannot show their whole history: {detail.Cause}.", detail.Remedy)
    )
    {
        Why =
            "Who changed a record and when comes from git. Where git does not tell, pages say so and show no guessed "
            + "dates; nobody should learn that from a reader.",
        Wrong = "a damaged .git, a folder of another owner, or a clone of the newest commit only (which is an info)",
        Right = "git clone https://code.example/handbook",
    };
}
