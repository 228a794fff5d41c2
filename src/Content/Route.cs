namespace Lintel.Content;

/// <summary>The address of a page on the site: absolute, ends with a slash (<c>/adr/0004-x/</c>), not percent-encoded.</summary>
public readonly record struct Route(string Path)
{
    /// <summary>The front page.</summary>
    public static readonly Route Home = new("/");

    /// <summary>The file that holds the page, below the output folder.</summary>
    public string OutputFile => Path[1..] + "index.html";

    /// <summary>The last segment, or the empty string for the front page.</summary>
    public string Name => Path.TrimEnd('/').Split('/')[^1];

    /// <summary>The page one folder up.</summary>
    public Route Parent => this == Home ? Home : new(Path[..(Path.LastIndexOf('/', Path.Length - 2) + 1)]);

    /// <summary>A page below this one.</summary>
    public Route Child(string segment) => new($"{Path}{segment}/");

    /// <summary>The link from this page to a site path such as <c>/adr/</c> or <c>/assets/site.css</c>: relative, so that a site works below any prefix.</summary>
    public string LinkTo(string sitePath)
    {
        var from = Path.Split('/')[1..^1];
        var to = sitePath.Split('/')[1..];
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.Ordinal)) shared++;
        var up = string.Concat(Enumerable.Repeat("../", from.Length - shared));
        var down = string.Join('/', to[shared..].Select(Uri.EscapeDataString));
        return (up + down) is { Length: > 0 } link ? link : "./";
    }

    /// <summary>The link from this page to another.</summary>
    public string LinkTo(Route other) => LinkTo(other.Path);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
