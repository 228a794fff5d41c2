using System.Text;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Preview.Sites;

/// <summary>A site as a host shows it: its files with the rules of <c>_headers</c> and <c>_redirects</c>, and
/// <c>404.html</c> for everything else.</summary>
/// <param name="find">The bytes of the file at a path below the site's root; null when there is none.</param>
internal sealed class ServedSite(Func<string, ReadOnlyMemory<byte>?> find)
{
    private readonly Lazy<HeaderRules> headers = new(() => HeaderRules.Parse(Text(find("_headers"))));
    private readonly Lazy<RedirectRules> redirects = new(() => RedirectRules.Parse(Text(find("_redirects"))));

    /// <summary>What a host answers to a path such as <c>/adr/</c>.</summary>
    public Answer Answer(string path)
    {
        if (redirects.Value.For(path) is { } rule)
            return new(rule.Status, "") { Location = rule.To };
        var file = path[1..] + (path.EndsWith('/') ? "index.html" : "");
        // Hosts keep these to themselves.
        if (!Path.GetFileName(file).StartsWith('.') && file is not ("_headers" or "_redirects"))
        {
            if (find(file) is { } bytes)
                return new(200, file) { Bytes = bytes };
            if (!path.EndsWith('/') && find(file + "/index.html") is not null)
                return new(301, "") { Location = UrlPath.Escape(path) + "/" };
        }

        return find("404.html") is { } page
            ? new(404, "404.html") { Bytes = page }
            : new(404, "404.txt") { Bytes = Encoding.UTF8.GetBytes("There is no such page.\n") };
    }

    /// <summary>The headers that go with a path.</summary>
    public IEnumerable<(string Name, string Value)> HeadersFor(string path) => headers.Value.For(path);

    /// <summary>A site in memory and the files that it carries along.</summary>
    public static ServedSite Create(Func<string, OutputFile?> find, Handbook handbook)
    {
        var assets = new Lazy<Dictionary<string, string>>(() =>
            handbook.Assets.ToDictionary(asset => asset.SitePath[1..], asset => asset.Source, StringComparer.Ordinal)
        );
        return new(path =>
            find(path)?.Bytes
            ?? (
                assets.Value.TryGetValue(path, out var source)
                    ? SiteFolder.Read(new DiskFolder(handbook.Root), source)
                    : null
            )
        );
    }

    private static string Text(ReadOnlyMemory<byte>? bytes) =>
        bytes is { } known ? Encoding.UTF8.GetString(known.Span) : "";
}

/// <summary>What is sent back.</summary>
/// <param name="Status">HTTP's status.</param>
/// <param name="File">The file that is sent, whose name tells its type.</param>
internal sealed record Answer(int Status, string File)
{
    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Where a redirect leads, percent-encoded.</summary>
    public string? Location { get; init; }
}
