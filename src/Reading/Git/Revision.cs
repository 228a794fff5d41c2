using System.Text.RegularExpressions;

namespace Lintel.Reading.Git;

/// <summary>
/// The name of a branch, a tag or a commit, checked: the only thing from outside (options, settings, a host's
/// variables, git's own answers)
/// that reaches git's command line. There is no way to make one but the parse, so a text that is an option or a refspec
/// cannot become one.
/// </summary>
internal sealed partial class Revision
{
    /// <summary>The commit of the work tree.</summary>
    public static readonly Revision Head = new("HEAD", "", isBranch: false);

    private const string Branches = "refs/heads/";
    private const string RemoteBranches = "refs/remotes/";

    private readonly string name;
    private readonly string steps;
    private readonly bool isBranch;

    private Revision(string name, string steps, bool isBranch) =>
        (this.name, this.steps, this.isBranch) = (name, steps, isBranch);

    /// <summary>Whether it can only be a commit that is counted or written out, so that no branch is called
    /// so.</summary>
    internal bool IsCommit => steps.Length > 0 || name == "HEAD" || CommitId().IsMatch(name);

    /// <summary>
    /// Reads what a person may compare with: a branch, a tag, a full name (<c>refs/tags/v1</c>), <c>HEAD</c>, a
    /// commit's hash whole or shortened,
    /// each with steps back (<c>main~2</c>, <c>v1^</c>). Null for everything else that git would take, as <c>@{-1}</c>
    /// or <c>:/words</c>.
    /// </summary>
    public static Revision? Parse(string text)
    {
        var end = text.AsSpan().IndexOfAny('~', '^') is >= 0 and var found ? found : text.Length;
        return RefFormat.Accepts(text.AsSpan(0, end)) && Steps().IsMatch(text.AsSpan(end))
            ? new(text[..end], text[end..], isBranch: false)
            : null;
    }

    /// <summary>Reads the name of a branch, as settings and hosts give one; null when git would call none so.</summary>
    public static Revision? ParseBranch(string text)
    {
        var name = text.StartsWith(Branches, StringComparison.Ordinal) ? text[Branches.Length..] : text;
        return RefFormat.Accepts(name) && name != "HEAD" ? new(name, "", isBranch: true) : null;
    }

    /// <summary>As a person would write it.</summary>
    public override string ToString() => name + steps;

    /// <summary>The full names that it may stand for here, the likeliest first.</summary>
    internal IEnumerable<Revision> Readings(Remote? remote)
    {
        yield return isBranch ? In(Branches) : this;
        if (remote is null || name.StartsWith("refs/", StringComparison.Ordinal))
            yield break;
        yield return In($"{RemoteBranches}{remote}/");
        if (isBranch && name.StartsWith($"{remote}/", StringComparison.Ordinal))
            yield return In(RemoteBranches);
    }

    /// <summary>The branch of a remote that it may stand for; null when it can be none.</summary>
    internal Revision? BranchOf(Remote remote)
    {
        string[] prefixes = [Branches, $"{RemoteBranches}{remote}/", $"{remote}/"];
        var prefix = prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal), "");
        var isOther = prefix.Length == 0 && !isBranch && name.StartsWith("refs/", StringComparison.Ordinal);
        return isOther ? null : ParseBranch(name[prefix.Length..]);
    }

    /// <summary>The same steps back from another name.</summary>
    internal Revision From(Revision other) => new(other.name, steps, isBranch: false);

    /// <summary>The full name of a branch, which git takes for nothing else.</summary>
    internal string FullBranchName => Branches + name;

    private Revision In(string prefix) => new(prefix + name, steps, isBranch: false);

    [GeneratedRegex(@"^(?:~[0-9]{0,9}|\^[0-9]{0,9})*\z")]
    private static partial Regex Steps();

    [GeneratedRegex(@"^[0-9a-fA-F]{7,64}\z")]
    private static partial Regex CommitId();
}
