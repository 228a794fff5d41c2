using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Git;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>Which branch a change is compared with. A change may alter the settings, so its own do not say: those of
/// the default branch do.</summary>
internal static class BaseChoice
{
    /// <summary>A branch, tag or commit that the caller names; null when it is none, or nothing can be compared, and
    /// then why.</summary>
    public static (Revision? Name, string Problem) Stated(GitRepository repository, string name) =>
        repository.Fault is not null ? (null, NoHistory(repository)) : Checked(Revision.Parse(name), name, "The base");

    /// <summary>The branch that the host names, else the one of the settings as they stand on the default
    /// branch.</summary>
    public static (Revision? Name, string Problem) Find(
        DiskFolder root,
        GitRepository repository,
        Settings own,
        SiteContext context
    )
    {
        if (repository.Fault is not null)
            return (null, NoHistory(repository));
        if (context.Base is { } host)
            return Checked(Revision.ParseBranch(host), host, "The base that the host names,");
        var (commit, problem) = BaseFinder.FindDefault(repository);
        if (problem.Length > 0)
            return (null, problem);
        // Where there is no remote, nothing is fetched, and nobody else's branch can be here.
        if (commit is null)
            return (Revision.ParseBranch(own.Branch), "");
        using var tree = repository.Tree(commit, root);
        return (Revision.ParseBranch(SettingsReader.Read(tree, new DiagnosticBag()).Branch), "");
    }

    private static (Revision? Name, string Problem) Checked(Revision? revision, string text, string what) =>
        revision is null
            ? (
                null,
                new Message(
                    $"{what} '{text}' is no name of a branch, tag or commit.",
                    "Name one, such as main, v1.2, HEAD~3 or 4f2c9e1."
                ).ToString()
            )
            : (revision, "");

    private static string NoHistory(GitRepository repository) =>
        $"There is no history to compare with: {repository.Fault!.Cause}. {repository.Fault.Remedy}";
}
