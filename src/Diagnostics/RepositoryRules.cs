using System.Collections.Immutable;
using Lintel.Text;

namespace Lintel.Diagnostics;

/// <summary>Rules about what lies around the content: settings, baseline, folders, other handbooks, history.</summary>
internal static class RepositoryRules
{
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

    /// <summary>An order of pages that another tool's program works out.</summary>
    public static readonly Rule<string> UnreadNavigation = new(
        "SRC043",
        Severity.Warning,
        "Order of pages that a program makes",
        what =>
            new(
                $"A part of the sidebar, '{what}', is worked out by another tool, which is not run.",
                "What it names stands by its folders, where it is a page at all; write 'sidebar' in settings.yml to "
                    + "order it."
            )
    )
    {
        Why = "A sidebar in another order than readers know would be a change that nobody decided.",
        Wrong = "sidebar: makeSidebar('guide')",
        Right = "sidebar: [{ text: 'Guide', link: '/guide/' }]",
    };

    /// <summary>Redirects of the old site that are not taken over; the detail is the first and their number.</summary>
    public static readonly Rule<(string From, string To, int Count)> LostRedirect = new(
        "SRC044",
        Severity.Warning,
        "Redirect of the old site that is not taken over",
        detail =>
            new(
                $"The old site led from '{detail.From}' to '{detail.To}', and this one does not"
                    + (detail.Count > 1 ? $"; so it is with {detail.Count} redirects of this file." : "."),
                "Tell it to the host of the new site, or write a page with 'RedirectTo' at the old address."
            )
    )
    {
        Why = "A link that somebody kept would end nowhere. Patterns, and ways to other sites, are the host's affair.",
        Wrong = "/docs/* https://docs.example.org/:splat 301",
        Right = "/old/ /new/ 301",
    };

    /// <summary>Settings under another name than theirs; the detail is the name that is read.</summary>
    public static readonly Rule<string> MisnamedSettings = new(
        "SRC045",
        Severity.Error,
        "Settings under another name",
        place =>
            new(
                "These settings are not read: they have another name than Lintel looks for.",
                $"Call the file '{place}'."
            )
    )
    {
        MayBeInBaseline = false,
        Why = "What they leave out of the site would be on it, and nobody would know why.",
        Wrong = "settings.yaml",
        Right = "settings.yml",
    };

    /// <summary>Settings of another tool that cannot be parsed; the detail says why.</summary>
    public static readonly Rule<string> UnreadTool = new(
        "SRC046",
        Severity.Error,
        "Settings of another tool that cannot be read",
        why =>
            new(
                $"These settings of another tool cannot be read: {why}. What they keep from readers is not known.",
                "Mend them here, or delete the file if nobody uses it any more."
            )
    )
    {
        MayBeInBaseline = false,
        Why = "Pages that a team keeps off its site would be on this one, because a bracket was not closed.",
        Wrong = "exclude_docs: [internal/",
        Right = "exclude_docs: |\n  internal/",
    };

    /// <summary>A folder of pages that the settings of another tool name and that is not there.</summary>
    public static readonly Rule<(string Folder, string? Nearest)> MissingToolFolder = new(
        "SRC047",
        Severity.Warning,
        "Folder of another tool that is not there",
        detail =>
            new(
                $"These settings of another tool have their pages in '{detail.Folder}', and there is no such folder.",
                NearestName.Suggest(
                    detail.Nearest,
                    "Name the folder of the pages here, or with 'input' in settings.yml."
                )
            )
    )
    {
        MayBeInBaseline = false,
        Why =
            "Its order of pages and its exclusions are of that folder, so they hold for no page; where it has "
            + "exclusions, that is an error.",
        Wrong = "docs_dir: dcos",
        Right = "docs_dir: docs",
    };

    /// <summary>What another tool leaves out, where it is not written down; the detail is what stands there.</summary>
    public static readonly Rule<string> UnreadExclusion = new(
        "SRC048",
        Severity.Error,
        "Exclusion of another tool that cannot be read",
        what =>
            new(
                $"What '{what}' keeps off the site of another tool cannot be read here, so it would be on this one.",
                "Name it under 'exclude' in settings.yml: then this is not told."
            )
    )
    {
        MayBeInBaseline = false,
        Why = "A program is not run, so what it would leave out is not known.",
        Wrong = "exclude: findDrafts()",
        Right = "exclude: ['internal/**']",
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

    /// <summary>A folder of the settings that is not there.</summary>
    public static readonly Rule<string> MissingFolder = new(
        "SRC017",
        Severity.Error,
        "Folder that is not there",
        folder =>
            new(
                $"There is no folder '{folder}' below the root.",
                "Name a folder that is there; in 'adr', '*' stands for one folder and '**' for any number."
            )
    )
    {
        Why = "A mistyped folder would leave its records out of catalog and gate, and nobody would miss them.",
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

    /// <summary>A folder without anything that a handbook is made of; the detail is the folders around it that hold
    /// Markdown.</summary>
    public static readonly Rule<(ImmutableArray<string> Folders, string? Other)> NothingToRead = new(
        "SRC026",
        Severity.Error,
        "Nothing to read",
        detail =>
            new(
                "There is nothing here that a handbook is made of: no Markdown, no record and no rubric.",
                detail.Other is { } other
                        ? $"Pages are Markdown, and '{other}' is not: only decision records are read in AsciiDoc and "
                            + "reStructuredText, from a folder that 'adr' names in the settings."
                    : detail.Folders.IsEmpty
                        ? "Call lintel in the folder of a handbook, name that with --root, or begin one with "
                            + "'lintel init --new DIR'."
                    : $"There is Markdown in {Names(detail.Folders)}: name the folder with 'input' in the settings."
            )
    )
    {
        Why = "A check of nothing finds nothing, and a green build of the wrong folder guards nobody.",
        Wrong = "cd scripts && lintel check",
        Right = "lintel check --root ..",
    };

    /// <summary>Files that look like decision records and are read as none; the detail is their folder and their
    /// number.</summary>
    public static readonly Rule<(string Folder, int Count)> UnguardedRecords = new(
        "SRC027",
        Severity.Warning,
        "Records that are not guarded",
        detail =>
            new(
                $"'{detail.Folder}' seems to hold decision records ({detail.Count:N0} "
                    + $"{(detail.Count == 1 ? "file" : "files")}), and none of its files is checked or in the catalog.",
                "Add the folder to 'adr' in the settings, or to 'exclude' if it holds none."
            )
    )
    {
        Why = "Nobody misses a record that the gate has never seen.",
        Wrong = "adr: [teams/billing/adr]    # and teams/shipping/adr is there too",
        Right = "adr: [teams/*/adr]",
    };

    /// <summary>Content beside the content folder.</summary>
    public static readonly Rule<(string Folder, string Input)> ContentBeside = new(
        "SRC028",
        Severity.Warning,
        "Content outside the content folder",
        detail =>
            new(
                $"What lies in '{detail.Folder}' is not read: content is below '{detail.Input}'.",
                $"Move it to '{detail.Input}/{detail.Folder}'."
            )
    )
    {
        Why = "A lesson that nobody publishes is noticed last by the one who wrote it.",
        Wrong = "lessons/first.md    # beside input/",
        Right = "input/lessons/first.md",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All =>
        [
            TwoSettings,
            UnreadNavigation,
            LostRedirect,
            MisnamedSettings,
            UnreadTool,
            MissingToolFolder,
            UnreadExclusion,
            StaleBaseline,
            MissingFolder,
            MissingHistory,
            NothingToRead,
            UnguardedRecords,
            ContentBeside,
        ];

    private static string Names(ImmutableArray<string> folders) =>
        string.Join(", ", folders.Select(folder => $"'{folder}'"));
}
