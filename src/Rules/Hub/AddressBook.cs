using System.Collections.Immutable;
using Lintel.Model.Catalogs;
using Lintel.Text;

namespace Lintel.Rules.Hub;

/// <summary>The addresses of several handbooks, and where a link to one of them comes out.</summary>
internal sealed class AddressBook(IEnumerable<FederatedCatalog> handbooks)
{
    private const int MostRedirects = 10;

    // The longest first, so that a handbook in a folder of another's site is found.
    private readonly ImmutableArray<FederatedCatalog> byLength =
    [
        .. handbooks
            .Where(handbook => handbook is { Url: not null, Addresses: not null })
            .OrderByDescending(handbook => handbook.Url!.Length),
    ];

    /// <summary>Where a link comes out; null when it leads into none of the handbooks, or to a file.</summary>
    public Arrival? Follow(string address)
    {
        var now = address;
        for (var step = 0; step <= MostRedirects; step++)
        {
            if (OwnerOf(now) is not { } owner)
                return step == 0 ? null : new(ArrivalKind.Moved, null, now, "");
            var (path, fragment) = Split(now[owner.Url!.Length..]);
            if (path.Split('/')[^1].Contains('.', StringComparison.Ordinal))
                return step == 0 ? null : new(ArrivalKind.Moved, owner, now, "");
            path = path.TrimEnd('/') + "/";
            if (owner.Addresses!.HasPage(path))
                return AnchorFault(owner.Addresses, path, fragment) is { } fault
                    ? new(ArrivalKind.WithoutAnchor, owner, now, fault)
                    : new(step == 0 ? ArrivalKind.There : ArrivalKind.Moved, owner, now, "");
            if (!owner.Addresses.Redirects.TryGetValue(path, out var next))
                return new(ArrivalKind.Gone, owner, now, $"has no page '{path}'");
            now = next.StartsWith('/') ? owner.Url + UrlPath.Escape(Split(next).Path) + Behind(next, fragment) : next;
        }

        return new(ArrivalKind.Gone, OwnerOf(address), address, "sends it round in a circle");
    }

    private FederatedCatalog? OwnerOf(string address) =>
        byLength.FirstOrDefault(handbook =>
            address.StartsWith(handbook.Url!, StringComparison.OrdinalIgnoreCase)
            && (address.Length == handbook.Url!.Length || address[handbook.Url.Length] is '/' or '?' or '#')
        );

    // A page that promises headings promises them all; other anchors, and passages, are its readers' affair.
    private static string? AnchorFault(FederatedAddresses addresses, string path, string? fragment) =>
        fragment is { Length: > 0 } and not [':', ..]
        && addresses.Promised.Contains(path)
        && !addresses.Promised.Contains($"{path}#{fragment}")
            ? $"promises no '#{fragment}' on '{path}'"
            : null;

    private static (string Path, string? Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? address : address[..hash]).Split('?')[0]);
        return (
            path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path,
            hash < 0 || hash == address.Length - 1 ? null : Uri.UnescapeDataString(address[(hash + 1)..])
        );
    }

    private static string Behind(string target, string? fragment) =>
        Split(target).Fragment is { } own ? "#" + Uri.EscapeDataString(own)
        : fragment is null ? ""
        : "#" + Uri.EscapeDataString(fragment);
}

/// <summary>What became of a link.</summary>
internal enum ArrivalKind
{
    /// <summary>It leads where it says.</summary>
    There,

    /// <summary>A redirect leads it on.</summary>
    Moved,

    /// <summary>The page is there, and lacks the anchor.</summary>
    WithoutAnchor,

    /// <summary>There is no page.</summary>
    Gone,
}

/// <summary>Where a link comes out.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Owner">The handbook that it leads into; null when it left all of them.</param>
/// <param name="Address">Where it comes out.</param>
/// <param name="Why">Why it leads nowhere: the rest of a sentence about the handbook; empty when it does.</param>
internal sealed record Arrival(ArrivalKind Kind, FederatedCatalog? Owner, string Address, string Why);
