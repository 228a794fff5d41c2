using System.Collections.Immutable;
using Lintel.Text;

namespace Lintel.Model.Addresses;

/// <summary>Where a redirect leads: to a path of this site, or to a host that the settings name.</summary>
public abstract record RedirectTarget
{
    private RedirectTarget() { }

    /// <summary>The address as it is written into files: percent-encoded.</summary>
    public abstract string Text { get; }

    /// <summary>A path of this site.</summary>
    public sealed record OnSite(SitePath Path) : RedirectTarget
    {
        /// <inheritdoc/>
        public override string Text => Path.Text;
    }

    /// <summary>A page of a host that the settings name.</summary>
    public sealed record Elsewhere : RedirectTarget
    {
        private Elsewhere(WebAddress address) => Address = address;

        /// <summary>The whole address.</summary>
        public WebAddress Address { get; }

        /// <inheritdoc/>
        public override string Text => Address.Text;

        internal static Elsewhere? Create(WebAddress address, ImmutableArray<string> hosts) =>
            hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase) ? new(address) : null;
    }

    /// <summary>Reads a target as an author writes it; or says why no redirect may lead there.</summary>
    public static Result<RedirectTarget, string> Parse(string written, ImmutableArray<string> hosts)
    {
        if (written.StartsWith('/'))
        {
            var path = SitePath.Parse(written);
            return path.Value is null ? path.Problem! : new OnSite(path.Value);
        }

        if (WebAddress.Parse(written) is not { } address)
            return $"'{written}' is neither a path of this site nor an https address";
        return Elsewhere.Create(address, hosts) is { } elsewhere
            ? elsewhere
            : $"the settings do not name the host '{address.Host}' under 'redirect-hosts'";
    }
}

/// <summary>A redirect that may be published.</summary>
/// <param name="From">The old address.</param>
/// <param name="FromText">The same as it is written into files: percent-encoded.</param>
/// <param name="To">Where it leads.</param>
public sealed record Redirect(Route From, string FromText, RedirectTarget To);

/// <summary>A redirect that is not published.</summary>
/// <param name="At">Where an author asks for it.</param>
/// <param name="From">The old address.</param>
/// <param name="Why">The rest of a sentence that says why it cannot work.</param>
/// <param name="IsTarget">Whether its target is at fault, and not the old address.</param>
public sealed record RefusedRedirect(SourceSpan At, string From, string Why, bool IsTarget);
