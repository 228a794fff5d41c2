using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Building;

/// <summary>Which branch a change is compared with. A change may alter the settings, so its own do not say: those of
/// the default branch do.</summary>
internal static class BaseChoice
{
    /// <summary>A branch, tag or commit that the caller names; or why it is none, or nothing can be
    /// compared.</summary>
    public static Result<Revision, Message> Stated(GitRepository repository, string name) =>
        repository.Fault is { } fault ? NoHistory(fault)
        : Revision.Parse(name) is { } stated ? stated
        : NoName($"The base '{name}'");

    /// <summary>The branch that the host names, else the one of the settings as they stand on the default
    /// branch.</summary>
    public static Result<Revision, Message> Find(
        DiskFolder root,
        GitRepository repository,
        Settings own,
        SiteContext context
    )
    {
        if (repository.Fault is { } fault)
            return NoHistory(fault);
        if (context.Base is { } host)
            return Revision.ParseBranch(host) is { } stated
                ? stated
                : NoName($"The base that the host names, '{host}'");
        // Where there is no remote, nothing is fetched, and nobody else's branch can be here.
        if (BaseFinder.FindDefault(repository) is not { } found)
            return Branch(own);
        if (found.Value is not { } commit)
            return found;
        using var tree = repository.Tree(commit, root);
        return Branch(SettingsReader.Read(tree, new DiagnosticBag()));
    }

    // What is no name of a branch is no setting either.
    private static Revision Branch(Settings settings) => Revision.ParseBranch(settings.Branch)!;

    private static Message NoName(string what) =>
        new($"{what} is no name of a branch, tag or commit.", "Name one, such as main, v1.2, HEAD~3 or 4f2c9e1.");

    private static Message NoHistory(GitFault fault) =>
        new($"There is no history to compare with: {fault.Cause}.", fault.Remedy);
}
