using Lintel.Diagnostics;

namespace Lintel.Reading.Git;

/// <summary>Why git does not tell a history, or not all of it. In words of our own: git's hold paths of the machine,
/// and pages are public.</summary>
/// <param name="Cause">What is the matter, as half a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
/// <param name="Severity">How a build tells it; a folder that simply has no history is no fault.</param>
internal sealed record GitFault(string Cause, string Remedy, Severity Severity)
{
    /// <summary>No repository holds the folder.</summary>
    public static readonly GitFault NoRepository = new(
        "the handbook is not in a git repository",
        "Run this inside a clone of the repository.",
        Severity.Off
    );

    /// <summary>A repository without a commit.</summary>
    public static readonly GitFault NoCommit = new("nothing is committed yet", "Commit once.", Severity.Off);

    /// <summary>A repository, and no program to read it.</summary>
    public static readonly GitFault NoProgram = new(
        "there is no git on the machine that built this site",
        "Install git.",
        Severity.Warning
    );

    /// <summary>The folder belongs to somebody else, so git does not read it.</summary>
    public static readonly GitFault Untrusted = new(
        "git does not trust the folder's owner",
        "Make the folder yours, or tell git that you trust it: 'git config --global --add safe.directory FOLDER'.",
        Severity.Warning
    );

    /// <summary>Git does not come to an end.</summary>
    public static readonly GitFault Hangs = new(
        "git did not answer in time",
        "Run 'git log' in the folder to see what holds it up.",
        Severity.Warning
    );

    /// <summary>The repository is damaged, or not one that git takes.</summary>
    public static readonly GitFault Broken = new(
        "git cannot read the repository",
        "Run 'git status' and 'git fsck' in the folder to see what is wrong.",
        Severity.Warning
    );

    /// <summary>A clone that leaves objects at the remote until they are needed.</summary>
    public static readonly GitFault Partial = new(
        "the site was built from a partial clone, which lacks folders of older commits",
        "Clone the repository without --filter=tree:0.",
        Severity.Info
    );

    /// <summary>A clone of the newest commits only.</summary>
    public static readonly GitFault Shallow = new(
        "the site was built from a shallow clone, and older changes are missing",
        "Fetch the rest with 'git fetch --unshallow'.",
        Severity.Info
    );
}
