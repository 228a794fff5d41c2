using Lintel.Model.Addresses;
using Lintel.Site;
using Lintel.Theme.Navigation;

namespace Lintel.Rendering;

/// <summary>A page at every old address, for hosts that do not read <c>_redirects</c>.</summary>
internal static class RedirectPages
{
    public static IEnumerable<ComponentPage> Create(HandbookSite site) =>
        site.Redirects.Accepted.Select(redirect => Page(site, redirect));

    private static ComponentPage Page(HandbookSite site, Redirect redirect)
    {
        var (target, canonical) = redirect.To switch
        {
            RedirectTarget.OnSite { Path: var path } => (
                redirect.From.LinkTo(path.Path) + Fragment(path),
                site.At(new(path.Path)).Canonical
            ),
            var elsewhere => (elsewhere.Text, elsewhere.Text),
        };
        var parameters = new Dictionary<string, object?>
        {
            ["Target"] = target,
            ["Canonical"] = canonical,
            ["Language"] = site.Handbook.Settings.Language,
        };
        return new(redirect.From.OutputFile, typeof(RedirectPage), () => parameters);
    }

    private static string Fragment(SitePath path) =>
        path.Fragment is { } fragment ? "#" + Uri.EscapeDataString(fragment) : "";
}
