using Lintel.Text.Formats;

namespace Lintel.Model.Addresses;

/// <summary>
/// An address from settings or data that a page may link to. Only <see cref="Parse"/> makes one: what it refuses is
/// nothing that a page could draw, whatever the settings say of the rule that reports it.
/// </summary>
public abstract record LinkAddress
{
    private LinkAddress() { }

    /// <summary>A path of this site, and behind it the query and fragment that it may have.</summary>
    public sealed record OnSite : LinkAddress
    {
        internal OnSite(string path, string behind) => (Path, Behind) = (path, behind);

        /// <summary>Starts with one slash.</summary>
        public string Path { get; }

        /// <summary>As written, or empty.</summary>
        public string Behind { get; }
    }

    /// <summary>Another site, or a mail address.</summary>
    public sealed record Elsewhere : LinkAddress
    {
        internal Elsewhere(string url) => Url = url;

        /// <summary>The whole address.</summary>
        public string Url { get; }
    }

    /// <summary>Reads a site path, a web address or a mail address; null when it is none of them.</summary>
    public static LinkAddress? Parse(string written)
    {
        if (HiddenCharacters.Any(written) || written.Contains('\\', StringComparison.Ordinal))
            return null;
        if (written.StartsWith('/'))
            return written.StartsWith("//", StringComparison.Ordinal) ? null
                : Route.Split(written) is var (path, behind) ? new OnSite(path, behind)
                : null;
        if (WebAddress.Parse(written) is { } web)
            return new Elsewhere(web.Text);
        return written.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !written.Any(char.IsWhiteSpace)
            ? new Elsewhere(written)
            : null;
    }
}
