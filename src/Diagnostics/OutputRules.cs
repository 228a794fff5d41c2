namespace Lintel.Diagnostics;

/// <summary>Rules about what is written.</summary>
public static class OutputRules
{
    /// <summary>Two sources for one address.</summary>
    public static readonly Rule<(string Route, string Other)> SameRoute = new(
        "OUT001",
        Severity.Error,
        "Two files for one address",
        detail =>
            new(
                $"'{detail.Other}' has the address '{detail.Route}' too.",
                "Rename one of the two; addresses must differ in more than case."
            )
    )
    {
        Why = "One of the two would overwrite the other, and which one would depend on the machine.",
        Wrong = "input/guide.md and input/Guide.md",
        Right = "input/guide.md and input/guide-for-authors.md",
    };

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

    /// <summary>A redirect that shadows a page, or leads to where it starts.</summary>
    public static readonly Rule<(string From, string Why, bool IsTarget)> BadRedirect = new(
        "OUT004",
        Severity.Error,
        "Redirect that cannot work",
        detail =>
            new(
                $"The redirect from '{detail.From}' cannot work: {detail.Why}.",
                detail.IsTarget
                    ? "Name a page of this site, such as /new/name/, or one on a host that the settings name under "
                        + "'redirect-hosts'."
                    : "Name a path of this site, such as /old/name/, that has no page of its own."
            )
    )
    {
        Why =
            "A redirect that loops or hides a page sends readers in circles, and one to any host lends the handbook's "
            + "good name to strangers. It is not published, whatever severity settings give to this rule.",
        Wrong = "RedirectFrom: /adr/",
        Right = "RedirectFrom: /decisions/",
    };

    /// <summary>A name that some systems cannot store.</summary>
    public static readonly Rule<(string Name, string Why)> ReservedName = new(
        "OUT005",
        Severity.Error,
        "Name that some systems cannot store",
        detail =>
            new(
                $"'{detail.Name}' is a name that not every system can store: {detail.Why}.",
                "Rename the file or folder."
            )
    )
    {
        Why =
            "A handbook that cannot be checked out or served on a colleague's machine is broken for them. Where that "
            + "is nobody's machine, settings may turn this rule off: the site is built all the same.",
        Wrong = "input/con.md",
        Right = "input/console.md",
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

    /// <summary>A module that no bundle holds, in a site that is read from disk: one that the handbook replaces, or, with
    /// null, all of them.</summary>
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
}
