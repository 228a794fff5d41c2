using Lintel.Text.Formats;

namespace Lintel.Model.Addresses;

/// <summary>
/// A whole address on the web, with <c>http</c> or <c>https</c>. Only <see cref="Parse"/> makes one, so whoever holds
/// it may write it into a page, a feed or a file for hosts: it runs nothing, and holds no blank, quotation mark or line
/// end.
/// </summary>
public sealed record WebAddress
{
    private WebAddress(string text, string host) => (Text, Host) = (text, host);

    /// <summary>The address in ASCII (RFC 3986), its host by IDNA.</summary>
    public string Text { get; }

    /// <summary>The host in small letters, with its port when that is not the scheme's own:
    /// <c>docs.example.org:8443</c>.</summary>
    public string Host { get; }

    /// <summary>Reads an address as an author writes it; null when it is none, or one that says who signs in.</summary>
    public static WebAddress? Parse(string written)
    {
        if (
            !HasWebScheme(written)
            || written.Any(letter => char.IsWhiteSpace(letter) || letter == '\\')
            || HiddenCharacters.Any(written)
        )
            return null;
        if (
            !Uri.TryCreate(written, UriKind.Absolute, out var uri)
            || uri.UserInfo.Length > 0
            || uri.IdnHost.Length == 0
        )
            return null;
        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        var host =
            (uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost.ToLowerInvariant()) + port;
        return new($"{uri.Scheme}://{host}{Quoted(uri.PathAndQuery)}{Quoted(uri.Fragment)}", host);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool HasWebScheme(string written) =>
        written.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || written.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // Letters that an address may hold, but that end it in Markdown or in an attribute.
    private static string Quoted(string part) =>
        string.Concat(
            part.Select(letter =>
                letter switch
                {
                    '(' or ')' or '\'' or '"' or '<' or '>' or '`' or '|' or '{' or '}' or '^' => Uri.HexEscape(letter),
                    _ => letter.ToString(),
                }
            )
        );
}
