using Lintel.Text.Formats;

namespace Lintel.Diagnostics;

/// <summary>Rules about files that cannot be read, or must not be.</summary>
internal static class FileRules
{
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
        IsAboutLoss = true,
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
        IsAboutLoss = true,
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
        IsAboutLoss = true,
        Why = "A page that silently went missing is worse than a build that stops.",
        Wrong = "chmod 000 input/index.md",
        Right = "chmod 644 input/index.md",
    };

    /// <summary>A lock, a baseline or a published version that a later version wrote; the detail is its
    /// format.</summary>
    public static readonly Rule<int> LaterFormat = new(
        "SRC049",
        Severity.Error,
        "File in a later format",
        format =>
            new(
                $"A later version of Lintel wrote this file: it has format {format}, and this version reads up to "
                    + $"{FormatLine.Current}.",
                "Use that version, or restore the file as it was before."
            )
    )
    {
        IsAboutLoss = true,
        MayBeInBaseline = false,
        Why =
            "What is half understood would be half kept: a promise that an old version does not see is one that it "
            + "breaks, and it would write over what it cannot read.",
        Wrong = "# format: 2",
        Right = "# format: 1",
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
        IsAboutLoss = true,
        Why = "Whatever a file holds, the others are read and judged all the same, and the report stays whole.",
        Wrong = "a file that nobody foresaw",
        Right = "the same file, after Lintel has learnt to read it",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All =>
        [TooLarge, NotUtf8, Unreadable, LaterFormat, StraySymlink, NoFile, HiddenFile, StrayFolder, Unforeseen];
}
