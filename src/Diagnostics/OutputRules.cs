namespace Lintel.Diagnostics;

/// <summary>Rules about what is written, and where.</summary>
internal static class OutputRules
{
    /// <summary>An output folder that is not Lintel's.</summary>
    public static readonly Rule<(string Folder, string Why)> ForeignOutput = new(
        "OUT002",
        Severity.Error,
        "Output folder that Lintel did not write",
        detail =>
            new(
                $"'{detail.Folder}' {detail.Why}, and a build would replace it.",
                "Name an empty or new folder with --output and copy the site from there, or empty this one yourself."
            )
    )
    {
        Why = "A build replaces the whole folder; a slip in --output must not cost anyone their files.",
        Wrong = "lintel build --output ~/documents",
        Right = "lintel build --output ~/documents/site",
    };

    /// <summary>An output folder that cannot be written.</summary>
    public static readonly Rule<(string Folder, string Why)> Unwritable = new(
        "OUT003",
        Severity.Error,
        "Output that cannot be written",
        detail =>
            new(
                $"'{detail.Folder}' cannot be written: {detail.Why.TrimEnd('.')}.",
                "Free some space or mend the permissions; the last good site is untouched."
            )
    )
    {
        Why = "A half-written site is worse than yesterday's, so the old one stays until the new one is whole.",
        Wrong = "a full disk",
        Right = "a disk with room for a second copy of the site",
    };

    /// <summary>A file at an address that the build fills itself.</summary>
    public static readonly Rule<string> MadeAddress = new(
        "OUT006",
        Severity.Error,
        "Address that the build fills itself",
        address =>
            new($"The build makes what stands at '{address}', so this file would not be seen.", "Rename the file.")
    )
    {
        Why = "A record that is called like a view of the catalog would vanish behind it, without a word.",
        Wrong = "adr/health.md",
        Right = "adr/health-checks.md",
    };

    /// <summary>A module that no bundle holds, in a site that is read from disk: one that the handbook replaces, or,
    /// with null, all of them.</summary>
    public static readonly Rule<string?> NoBundle = new(
        "OUT007",
        Severity.Error,
        "Offline site without a script",
        path =>
            path is null
                ? new(
                    "This program was built without Node.js and has no scripts for a site that is read from disk.",
                    "Build Lintel again with Node.js installed, or build the site without '--offline'."
                )
                : new(
                    $"'{path}' replaces a module of the theme, and browsers load no modules from disk.",
                    "Build without '--offline', or take the file out of 'theme'."
                )
    )
    {
        Why =
            "A site that is read from disk has the theme's modules in bundles that were made with Lintel; what a "
            + "handbook puts in the place of one would silently not be there.",
        Wrong = "lintel build --offline    # with theme/assets/search/rank.js",
        Right = "lintel build",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [ForeignOutput, Unwritable, MadeAddress, NoBundle];
}
