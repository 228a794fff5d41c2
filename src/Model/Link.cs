namespace Lintel.Model;

/// <summary>A link or image as written, and where it leads.</summary>
/// <param name="Written">The address as the author wrote it.</param>
/// <param name="At">The address alone, not the text before it.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="IsImage">Whether it shows a picture.</param>
public sealed record Link(string Written, SourceSpan At, LinkTarget Target, bool IsImage);

/// <summary>Where a link leads: one of the cases below.</summary>
public abstract record LinkTarget
{
    private LinkTarget() { }

    /// <summary>A page of this site, with a fragment or null; <paramref name="Source"/> is the file that was named, or
    /// null for a site path.</summary>
    public sealed record ToPage(Route Route, string? Fragment, string? Source) : LinkTarget
    {
        /// <summary>What a program on the page is asked for, with its question mark; null where nothing is.</summary>
        internal string? Query { get; init; }

        /// <summary>Whether the fragment was written as the tool spells it that the handbook was set up for.</summary>
        internal bool IsSpelled { get; init; }
    }

    /// <summary>A file that is carried along, by its site path; <paramref name="Source"/> is its path below the
    /// root.</summary>
    public sealed record ToAsset(string Path, string Source) : LinkTarget;

    /// <summary>A file that the build writes beside the pages, by its site path: <c>/llms.txt</c>.</summary>
    internal sealed record ToWritten(string Path) : LinkTarget;

    /// <summary>Another site or a mail address.</summary>
    public sealed record ToElsewhere(string Url) : LinkTarget
    {
        /// <summary>What the address names and no file here is: a path of this site, which begins with a slash and may
        /// be a page that the build makes, or a file of this repository; null for any other address.</summary>
        internal string? Missing { get; init; }
    }

    /// <summary>A picture that the address holds itself.</summary>
    public sealed record ToEmbedded(string Url) : LinkTarget;

    /// <summary>A cross reference that names nothing; <paramref name="Nearest"/> is the name that was probably
    /// meant.</summary>
    public sealed record ToNothing(string Kind, string? Nearest) : LinkTarget;

    /// <summary>A file that is not there or not published; <paramref name="Nearest"/> is a file with a similar
    /// name.</summary>
    public sealed record ToMissingFile(string Path, string? Nearest) : LinkTarget;

    /// <summary>A file that is there and is never published, as the source of a program.</summary>
    public sealed record ToUnpublished(string Path) : LinkTarget
    {
        /// <summary>Whether it lies around the folder of the handbook; its path is below the top of the repository
        /// then.</summary>
        internal bool IsAround { get; init; }
    }

    /// <summary>An address of which a program of another tool was to make a part, so that nobody knows where it
    /// leads.</summary>
    internal sealed record ToUnknown : LinkTarget;

    /// <summary>An address that could run code or leave the handbook's folder, and is not written to the
    /// page.</summary>
    public sealed record ToForbidden(string Reason) : LinkTarget;
}
