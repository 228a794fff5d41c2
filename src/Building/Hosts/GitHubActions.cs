using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>GitHub Actions, for GitHub Pages and for artifacts: a run for a pull request is a preview. Nothing says
/// which branch a push is published from, so any push is production.</summary>
internal static class GitHubActions
{
    public static SiteContext? Context(Host host, Settings _) =>
        host["GITHUB_ACTIONS"] != "true"
            ? null
            : new()
            {
                Name = host["GITHUB_BASE_REF"] is null ? "production" : "deploy-preview",
                // refs/pull/12/merge
                Review = host["GITHUB_REF"]?.Split('/') is ["refs", "pull", var number, ..] ? number : null,
                Branch = host["GITHUB_HEAD_REF"] ?? host["GITHUB_REF_NAME"],
                Base = host["GITHUB_BASE_REF"],
            };
}
