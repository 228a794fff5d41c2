using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>Render: a service that was made for a pull request says so; its number is in the name of the service
/// alone.</summary>
internal static class Render
{
    public static SiteContext? Context(Host host, Settings _) =>
        host["RENDER"] != "true"
            ? null
            : new()
            {
                Name = host["IS_PULL_REQUEST"] == "true" ? "deploy-preview" : "production",
                Url = host.Address("RENDER_EXTERNAL_URL"),
                Branch = host["RENDER_GIT_BRANCH"],
            };
}
