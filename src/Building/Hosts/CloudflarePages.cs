using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>Cloudflare Pages names the branch and not the context; the branch of the settings is taken for
/// production.</summary>
internal static class CloudflarePages
{
    /// <summary>Files that a site may have there.</summary>
    public const int MostFiles = 20_000;

    public static SiteContext? Context(Host host, Settings settings) =>
        host["CF_PAGES"] != "1"
            ? null
            : new()
            {
                Name =
                    host["CF_PAGES_BRANCH"] is null || host["CF_PAGES_BRANCH"] == settings.Branch
                        ? "production"
                        : "branch-deploy",
                Url = host.Address("CF_PAGES_URL"),
                Branch = host["CF_PAGES_BRANCH"],
            };
}
