using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>Vercel says whether a deployment is <c>production</c> or <c>preview</c>, and names hosts without their
/// scheme.</summary>
internal static class Vercel
{
    public static SiteContext? Context(Host host, Settings _) =>
        (host["VERCEL"] ?? host["VERCEL_ENV"]) is null
            ? null
            : new()
            {
                Name =
                    host["VERCEL_ENV"] is null or "production" ? "production"
                    : host["VERCEL_GIT_PULL_REQUEST_ID"] is not null ? "deploy-preview"
                    : "branch-deploy",
                Url = host.HostName("VERCEL_BRANCH_URL") ?? host.HostName("VERCEL_URL"),
                Review = host["VERCEL_GIT_PULL_REQUEST_ID"],
                Branch = host["VERCEL_GIT_COMMIT_REF"],
            };
}
