namespace Lintel.Model.Addresses;

/// <summary>What stands behind the <c>#</c> of an address: the name of an anchor, and perhaps a text that the browser
/// is
/// to look for (<c>#anchor:~:text=words</c>).</summary>
internal static class Fragment
{
    private const string Directive = ":~:";

    /// <summary>From an address to its path and its fragment, decoded but for a text to look for; null where it has
    /// none.</summary>
    public static (string Path, string? Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0)
            return (address, null);
        var (anchor, directive) = Parts(address[(hash + 1)..]);
        return (address[..hash], Uri.UnescapeDataString(anchor) + directive);
    }

    /// <summary>The fragment as it is written into an address.</summary>
    public static string Escape(string fragment)
    {
        var (anchor, directive) = Parts(fragment);
        return Uri.EscapeDataString(anchor) + directive;
    }

    /// <summary>The anchor that a page must have; null where any page will do: no name, or the top of the page, which
    /// every browser knows.</summary>
    public static string? AnchorOf(string? fragment) =>
        fragment is not null
        && Parts(fragment).Anchor is { Length: > 0 } anchor
        && !string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase)
            ? anchor
            : null;

    private static (string Anchor, string Directive) Parts(string fragment) =>
        fragment.IndexOf(Directive, StringComparison.Ordinal) is >= 0 and var at
            ? (fragment[..at], fragment[at..])
            : (fragment, "");
}
