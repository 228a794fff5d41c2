using Lintel.Disk;

namespace Lintel.Reading.Git;

/// <summary>Which program is started as git, and how long an answer from this machine may take.</summary>
/// <param name="Path">Full path; null when there is no git.</param>
/// <param name="Timeout">The longest wait; what asks a remote may take six times as long.</param>
internal sealed record GitProgram(string? Path, TimeSpan Timeout)
{
    /// <summary>The git of the search path.</summary>
    public static readonly GitProgram Installed = new(SearchPath.Find("git"), TimeSpan.FromSeconds(20));
}
