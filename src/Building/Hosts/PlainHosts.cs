using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>Hosts that say each thing in a variable of its own; the first one set counts.</summary>
internal static class PlainHosts
{
    private static readonly ImmutableArray<PlainHost> All =
    [
        // Names hosts without their scheme.
        new("VERCEL", "VERCEL_ENV")
        {
            IsReview = host => IsVercelPreview(host) && host["VERCEL_GIT_PULL_REQUEST_ID"] is not null,
            IsBranch = (host, _) => IsVercelPreview(host),
            Url = host => host.HostName("VERCEL_BRANCH_URL") ?? host.HostName("VERCEL_URL"),
            Review = ["VERCEL_GIT_PULL_REQUEST_ID"],
            Branch = ["VERCEL_GIT_COMMIT_REF"],
        },
        // The number of a pull request is in the name of the service alone.
        new("RENDER")
        {
            IsReview = host => host["IS_PULL_REQUEST"] == "true",
            Url = host => host.Address("RENDER_EXTERNAL_URL"),
            Branch = ["RENDER_GIT_BRANCH"],
        },
        // AWS Amplify: of branches without a pull request, that of the settings is production.
        new("AWS_APP_ID", "AWS_PULL_REQUEST_ID")
        {
            IsReview = host => host["AWS_PULL_REQUEST_ID"] is not null,
            IsBranch = (host, settings) => host["AWS_BRANCH"] is { } branch && branch != settings.Branch,
            Review = ["AWS_PULL_REQUEST_ID"],
            Branch = ["AWS_PULL_REQUEST_SOURCE_BRANCH", "AWS_BRANCH"],
            Base = ["AWS_PULL_REQUEST_DESTINATION_BRANCH"],
        },
        // Azure Pipelines: nothing says which branch is published. The number is GitHub's where the code lies there.
        new("TF_BUILD")
        {
            IsReview = host => host["BUILD_REASON"] == "PullRequest",
            Review = ["SYSTEM_PULLREQUEST_PULLREQUESTNUMBER", "SYSTEM_PULLREQUEST_PULLREQUESTID"],
            Branch = ["SYSTEM_PULLREQUEST_SOURCEBRANCH", "BUILD_SOURCEBRANCH"],
            Base = ["SYSTEM_PULLREQUEST_TARGETBRANCH"],
        },
    ];

    /// <summary>The context of the first host that is there; null when none is.</summary>
    public static SiteContext? Context(Host host, Settings settings) =>
        All.FirstOrDefault(known => known.Signs.Any(sign => host[sign] is not (null or "false"))) is { } found
            ? new()
            {
                Name =
                    found.IsReview(host) ? "deploy-preview"
                    : found.IsBranch(host, settings) ? "branch-deploy"
                    : "production",
                Url = found.Url(host),
                Review = First(host, found.Review),
                Branch = BranchName(First(host, found.Branch)),
                Base = BranchName(First(host, found.Base)),
            }
            : null;

    private static bool IsVercelPreview(Host host) => host["VERCEL_ENV"] is not (null or "production");

    private static string? First(Host host, ImmutableArray<string> names) =>
        names.Select(name => host[name]).FirstOrDefault(value => value is not null);

    private static string? BranchName(string? name) =>
        name?.StartsWith("refs/heads/", StringComparison.Ordinal) == true ? name["refs/heads/".Length..] : name;
}

/// <summary>What a host says in which variable.</summary>
/// <param name="Signs">Variables of which any tells that the host builds.</param>
internal sealed record PlainHost(params ImmutableArray<string> Signs)
{
    /// <summary>Whether the build is for a pull request.</summary>
    public required Func<Host, bool> IsReview { get; init; }

    /// <summary>Whether it is for a branch that is not the published one.</summary>
    public Func<Host, Settings, bool> IsBranch { get; init; } = (_, _) => false;

    /// <summary>Where the site will be seen.</summary>
    public Func<Host, string?> Url { get; init; } = _ => null;

    /// <summary>Number of the pull request.</summary>
    public ImmutableArray<string> Review { get; init; } = [];

    /// <summary>The branch that is built.</summary>
    public ImmutableArray<string> Branch { get; init; } = [];

    /// <summary>The branch that it is to go to.</summary>
    public ImmutableArray<string> Base { get; init; } = [];
}
