using System.Text;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Model.Addresses;

/// <summary>
/// A path of this site that a redirect names. Only <see cref="Parse"/> makes one: a host that reads redirects finds no
/// pattern, no second column and no other host in it.
/// </summary>
public sealed record SitePath
{
    private const int LongestSegment = 255;

    private SitePath(string path, string? fragment) => (Path, Fragment) = (path, fragment);

    /// <summary>The path, decoded, with a slash at its start.</summary>
    public string Path { get; }

    /// <summary>The anchor on the page, decoded; null when the whole page is meant.</summary>
    public string? Fragment { get; }

    /// <summary>The page that would stand there: a slash at the end, and <c>index.html</c> left out.</summary>
    public Route Route
    {
        get
        {
            var path = Path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase)
                ? Path[..^"index.html".Length]
                : Path;
            return new(path.EndsWith('/') ? path : path + "/");
        }
    }

    /// <summary>As it is written into files: percent-encoded.</summary>
    public string Text => UrlPath.Escape(Path) + (Fragment is null ? "" : "#" + Uri.EscapeDataString(Fragment));

    /// <summary>The path of a page that the site has.</summary>
    public static SitePath Of(Route page) => new(page.Path, null);

    /// <summary>Reads a path as an author writes it, encoded or not; or says why a redirect cannot name it.</summary>
    public static Result<SitePath, string> Parse(string written)
    {
        string? why = null;
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (written, null) : (written[..hash], Decoded(written[(hash + 1)..]));
        if (HasForeignEscape(path))
            why = "'%' is not followed by two digits that stand for a letter of a name";
        // A blank of a name can be written, as %20: addresses with one were published, and are promised.
        if (path.Contains(' ', StringComparison.Ordinal))
            why = "it holds a blank, which is written %20";
        // What is encoded twice is read twice by some host on the way.
        for (var (read, last) = (path, (string?)null); read != last; (last, read) = (read, Decoded(read)))
        {
            if (Fault(read) is { } fault)
                return fault;
        }

        why = (fragment is null ? null : AnchorFault(fragment)) ?? why;
        Result<SitePath, string> parsed = new SitePath(Decoded(path), fragment);
        return why ?? parsed;
    }

    /// <summary>What is wrong with the name of an anchor; null when nothing is.</summary>
    public static string? AnchorFault(string name) =>
        name.Length is 0 or > LongestSegment ? $"an anchor has one to {LongestSegment} characters"
        : name.Any(char.IsWhiteSpace) || HiddenCharacters.Any(name)
            ? "an anchor holds no blanks and no control characters"
        : null;

    private static string? Fault(string path)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
            return "it is not a path of this site, which starts with one '/'";
        if (path.Length == 1)
            return null;
        if (HiddenCharacters.Any(path) || path.Any(letter => letter != ' ' && char.IsWhiteSpace(letter)))
            return "it holds a control character or a blank that is no plain one";
        if (path.IndexOfAny(['*', ':']) >= 0)
            return "'*' and ':' would make a pattern of it";
        if (path.IndexOfAny(['\\', '?', '"', '<', '>', '|']) is >= 0 and var at)
            return $"'{path[at]}' cannot stand in a path";
        var segments = path[1..].Split('/');
        if (segments[..^1].Contains(""))
            return "it has an empty folder";
        if (segments.Any(segment => segment is "." or ".."))
            return "it has '.' or '..' for a folder";
        return segments.Any(segment => Encoding.UTF8.GetByteCount(segment) > LongestSegment)
            ? $"one of its names is longer than {LongestSegment} bytes"
            : null;
    }

    // A slash that is encoded parts folders on one host and not on another.
    private static bool HasForeignEscape(string path)
    {
        for (var i = path.IndexOf('%', StringComparison.Ordinal); i >= 0; i = path.IndexOf('%', i + 1))
        {
            if (i + 2 >= path.Length || !char.IsAsciiHexDigit(path[i + 1]) || !char.IsAsciiHexDigit(path[i + 2]))
                return true;
            if (path.AsSpan(i + 1, 2).Equals("2f", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text);
}
