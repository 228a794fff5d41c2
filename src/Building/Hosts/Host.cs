using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Building.Hosts;

/// <summary>What the machine that builds says about where the site will be seen.</summary>
/// <param name="Variables">Variables of the environment.</param>
/// <param name="Stated">The context that the caller names, which wins over the host's; null when the caller names
/// none.</param>
internal sealed record Host(ImmutableDictionary<string, string> Variables, string? Stated)
{
    /// <summary>A machine that says nothing, as a desk: it builds what readers see.</summary>
    public static readonly Host None = new(ImmutableDictionary<string, string>.Empty, null);

    private static readonly Func<Host, Settings, SiteContext?>[] Known =
    [
        Netlify.Context,
        CloudflarePages.Context,
        PlainHosts.Context,
        GitHubActions.Context,
        GitLab.Context,
    ];

    /// <summary>A variable that says something.</summary>
    public string? this[string name] => Variables.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Where a site will be seen.</summary>
    public SiteContext ContextFor(Settings settings)
    {
        var context =
            Known.Select(host => host(this, settings)).FirstOrDefault(context => context is not null)
            ?? SiteContext.Production;
        return Stated is null ? context : context with { Name = Stated };
    }

    /// <summary>The address of a variable that holds a host alone.</summary>
    internal string? HostName(string name) =>
        this[name] is { } host && Uri.CheckHostName(host) == UriHostNameType.Dns ? $"https://{host}" : null;

    /// <summary>A variable that holds a web address, without its closing slash.</summary>
    internal string? Address(string name) =>
        Uri.TryCreate(this[name], UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            ? this[name]!.TrimEnd('/')
            : null;
}
