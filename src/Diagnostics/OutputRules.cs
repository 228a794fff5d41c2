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

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => [ForeignOutput, Unwritable, MadeAddress];
}
