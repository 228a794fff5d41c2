using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>GitLab: a merge request is a preview and knows its base; of branches, the default one is
/// production.</summary>
internal static class GitLab
{
    public static SiteContext? Context(Host host, Settings settings) =>
        host["GITLAB_CI"] != "true"
            ? null
            : new()
            {
                Name =
                    host["CI_MERGE_REQUEST_IID"] is not null ? "deploy-preview"
                    : host["CI_COMMIT_BRANCH"] is { } branch && branch != (host["CI_DEFAULT_BRANCH"] ?? settings.Branch)
                        ? "branch-deploy"
                    : "production",
                // Pages of a merge request have an address of their own only where the job names an environment for
                // them.
                Url = host.Address("CI_ENVIRONMENT_URL"),
                Review = host["CI_MERGE_REQUEST_IID"],
                Branch = host["CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"] ?? host["CI_COMMIT_BRANCH"],
                Base = host["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"] ?? host["CI_DEFAULT_BRANCH"],
            };
}
