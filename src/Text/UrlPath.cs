namespace Lintel.Text;

/// <summary>Paths in addresses, by RFC 3986.</summary>
internal static class UrlPath
{
    /// <summary>A path with everything but unreserved letters percent-encoded in each of its segments.</summary>
    public static string Escape(string path) =>
        IsPlain(path) ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // Most addresses are plain, and a page has many links.
    private static bool IsPlain(string path)
    {
        foreach (var letter in path)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('/' or '-' or '.' or '_' or '~'))
                return false;
        return true;
    }
}
