using System.Text;
using Lintel.Text;

namespace Lintel.Model;

/// <summary>The address of a page on the site: absolute, ends with a slash (<c>/adr/0004-x/</c>), not
/// percent-encoded.</summary>
public readonly record struct Route(string Path)
{
    // A name on disk has 255 bytes, and some are kept for what is put behind it.
    private const int LongestName = 240;

    /// <summary>The front page.</summary>
    public static readonly Route Home = new("/");

    /// <summary>The file that holds the page, below the output folder.</summary>
    public string OutputFile => Path[1..] + "index.html";

    /// <summary>The last segment, or the empty string for the front page.</summary>
    public string Name => Path.TrimEnd('/').Split('/')[^1];

    /// <summary>The page one folder up.</summary>
    public Route Parent => this == Home ? Home : new(Path[..(Path.LastIndexOf('/', Path.Length - 2) + 1)]);

    /// <summary>
    /// A page below this one. Segments come from ids, versions and tags: what could not be the name of one folder
    /// is made one, so that no page is written anywhere else, whatever a handbook makes of the rule that reports it.
    /// </summary>
    public Route Child(string segment) => new($"{Path}{(IsName(segment) ? segment : Slug.Of(segment))}/");

    /// <summary>The link from this page to a site path such as <c>/adr/</c> or <c>/assets/site.css</c>: relative, so
    /// that a site works below any prefix.</summary>
    public string LinkTo(string sitePath)
    {
        var shared = 1;
        for (var i = 1; i < Math.Min(Path.Length, sitePath.Length) && Path[i] == sitePath[i]; i++)
            if (Path[i] == '/')
                shared = i + 1;
        var link = Up(Path.AsSpan(shared).Count('/')) + UrlPath.Escape(sitePath[shared..]);
        return link.Length > 0 ? link : "./";
    }

    /// <summary>A site path as authors write it, and behind it the query and the fragment that it may have.</summary>
    public static (string SitePath, string Behind) Split(string address) =>
        address.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? (address[..end], address[end..]) : (address, "");

    /// <summary>The link from this page to another.</summary>
    public string LinkTo(Route other) => LinkTo(other.Path);

    /// <inheritdoc/>
    public override string ToString() => Path;

    // Nearly all pages lie in the first few folders.
    private static string Up(int folders) =>
        folders switch
        {
            0 => "",
            1 => "../",
            2 => "../../",
            3 => "../../../",
            _ => "../../../" + Up(folders - 3),
        };

    private static bool IsName(string segment) =>
        segment.Length > 0
        && segment is not ("." or "..")
        && Encoding.UTF8.GetByteCount(segment) <= LongestName
        && !segment.Any(letter => letter is '/' or '\\' || char.IsControl(letter));
}
