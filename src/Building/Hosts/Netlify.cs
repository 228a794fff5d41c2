using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>
/// Netlify: <c>CONTEXT</c> is <c>production</c>, <c>deploy-preview</c>, <c>branch-deploy</c>, or a branch's own name.
/// Nothing says which branch a
/// pull request goes to, and <c>CACHED_COMMIT_REF</c> is the last build and no base, so the branch of the settings
/// serves.
/// </summary>
internal static class Netlify
{
    public static SiteContext? Context(Host host, Settings _) =>
        host["NETLIFY"] != "true"
            ? null
            : new()
            {
                Name = host["CONTEXT"] ?? "production",
                Url = host.Address("DEPLOY_PRIME_URL"),
                Review = host["PULL_REQUEST"] == "false" ? null : host["REVIEW_ID"],
                Branch = host["HEAD"] ?? host["BRANCH"],
                ForcesRedirects = true,
            };
}
