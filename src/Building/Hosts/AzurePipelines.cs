using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>Azure Pipelines: a run for a pull request is a preview and knows its base. As on GitHub, nothing says which
/// branch is published, so any other run is production.</summary>
internal static class AzurePipelines
{
    public static SiteContext? Context(Host host, Settings _) =>
        host["TF_BUILD"] is null
            ? null
            : new()
            {
                Name = host["BUILD_REASON"] == "PullRequest" ? "deploy-preview" : "production",
                // GitHub's number where the code lies there, else the one of Azure Repos.
                Review = host["SYSTEM_PULLREQUEST_PULLREQUESTNUMBER"] ?? host["SYSTEM_PULLREQUEST_PULLREQUESTID"],
                Branch = Branch(host["SYSTEM_PULLREQUEST_SOURCEBRANCH"] ?? host["BUILD_SOURCEBRANCH"]),
                Base = Branch(host["SYSTEM_PULLREQUEST_TARGETBRANCH"]),
            };

    private static string? Branch(string? name) =>
        name?.StartsWith("refs/heads/", StringComparison.Ordinal) == true ? name["refs/heads/".Length..] : name;
}
