using System.Reflection;
using System.Text;
using Lintel.Preview.Sites;

namespace Lintel.Preview.Live;

/// <summary>What a preview adds to pages: a module and a style sheet under addresses that no site has, for names with
/// an underscore are never published.</summary>
internal static class PreviewClient
{
    /// <summary>Where its own files are.</summary>
    public const string Folder = "/_preview/";

    /// <summary>Where a page hears of the next edition.</summary>
    public const string Events = Folder + "events";

    private static readonly byte[] HeadEnd = "</head>"u8.ToArray();

    /// <summary>The bytes of a page with the client in its head; other files as they are.</summary>
    public static ReadOnlyMemory<byte> Insert(string file, ReadOnlyMemory<byte> bytes, int edition)
    {
        if (!file.EndsWith(".html", StringComparison.Ordinal) || bytes.Span.IndexOf(HeadEnd) is not (>= 0 and var at))
            return bytes;
        var client = Encoding.UTF8.GetBytes(
            $"<link rel=\"stylesheet\" href=\"{Folder}preview.css\"><script type=\"module\" "
                + $"src=\"{Folder}preview.js?edition={edition}\"></script>"
        );
        return (byte[])[.. bytes.Span[..at], .. client, .. bytes.Span[at..]];
    }

    /// <summary>The path on the site of what stands under an edition of its own, as <c>/_preview/7/assets/x.js</c>, so
    /// that a browser takes a module for another one; null for any other path.</summary>
    public static string? PathOfEdition(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal))
            return null;
        var end = path.IndexOf('/', Folder.Length);
        return
            end > Folder.Length && !path.AsSpan(Folder.Length, end - Folder.Length).ContainsAnyExceptInRange('0', '9')
            ? path[end..]
            : null;
    }

    /// <summary>One of its own files.</summary>
    public static Answer File(string path)
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("preview/" + path[Folder.Length..]);
        if (stream is null)
            return new(404, "404.txt");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(200, path) { Bytes = bytes };
    }
}
