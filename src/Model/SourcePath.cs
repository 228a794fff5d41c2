using System.Text.RegularExpressions;

namespace Lintel.Model;

/// <summary>From the path of a source file to the address of its page: a pure function, so a link can be rewritten
/// without a map of the site.</summary>
internal static partial class SourcePath
{
    private const int UsualLength = 256;

    /// <summary>The address of a page whose source is <paramref name="path"/> (below the root);
    /// <paramref name="input"/> is the input folder's prefix, as <c>input/</c>.</summary>
    public static Route ToRoute(string path, string input)
    {
        var below = path.StartsWith(input, StringComparison.Ordinal) ? path[input.Length..] : path;
        var slash = below.LastIndexOf('/') + 1;
        var stem = Stem(below);
        var folder = ToFolderPath(below[..slash]);
        return new(IsFolderPage(below) ? folder : $"{folder}{stem}/");
    }

    /// <summary>The address of a folder, which is named with its closing slash. Hosts serve no folder that is called
    /// <c>.adr</c> or <c>_adr</c>.</summary>
    public static string ToFolderPath(string folder) =>
        "/"
        + (
            folder.AsSpan().ContainsAny('.', '_')
                ? string.Join(
                    '/',
                    folder.Split('/').Select(name => name.TrimStart('.', '_') is { Length: > 0 } bare ? bare : name)
                )
                : folder
        );

    /// <summary>The address of a file that is carried along as it is.</summary>
    public static string ToAssetPath(string path, string input) =>
        "/"
        + (path.StartsWith(input, StringComparison.Ordinal) ? path[input.Length..] : path)
            // Hosts pass over what begins with a dot.
            .Replace(".gitbook/assets/", "gitbook/assets/", StringComparison.Ordinal)
            .Replace(".attachments/", "attachments/", StringComparison.Ordinal);

    /// <summary>The file name without folder and extension; Middleman has two or three of them, as
    /// <c>guide.html.md.erb</c>.</summary>
    public static string Stem(string path)
    {
        var stem = System.IO.Path.GetFileNameWithoutExtension(path);
        if (IsTemplate(path))
            stem = System.IO.Path.GetFileNameWithoutExtension(stem);
        return stem.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && IsMarkdown(path) ? stem[..^5] : stem;
    }

    /// <summary>Whether the file is Markdown with tags of Ruby in it.</summary>
    public static bool IsTemplate(string path) => path.EndsWith(".md.erb", StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder of a path, with its closing slash, or the empty string.</summary>
    public static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>A folder with its closing slash, as all paths in it begin; the root has neither name nor
    /// slash.</summary>
    public static string Opening(string folder) => folder.Length > 0 ? folder + "/" : "";

    /// <summary>A folder as settings name it; the root is a point.</summary>
    public static string InSettings(string folder) => folder.Length > 0 ? folder : ".";

    /// <summary>A folder from its name in settings or on the command line, without a closing slash; the opposite of
    /// <see cref="InSettings"/>.</summary>
    public static string FromSettings(string name) => name.TrimEnd('/') is var folder && folder is "." ? "" : folder;

    /// <summary>Whether a path leads into a folder, which is named without a closing slash; the root has no
    /// name.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Opening(folder), StringComparison.Ordinal);

    /// <summary>The folders that a file lies in, each with its closing slash, from the innermost out.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var folder = Folder(path); folder.Length > 0; folder = Folder(folder.TrimEnd('/')))
            yield return folder;
    }

    /// <summary>A path without the numbers that only order its names, as Docusaurus has them: <c>02-setup/1. linux</c>
    /// is <c>setup/linux</c>; a date or a version is no such number.</summary>
    public static string WithoutNumbers(string path) => OrderNumber().Replace(path, "");

    [GeneratedRegex(@"(?<=^|/)(?!\d+[-_.]\d)\d+\s*[-_.]+\s*(?=[^-_.\s/\d])", RegexOptions.CultureInvariant)]
    private static partial Regex OrderNumber();

    /// <summary>A path without the language that a translator put behind the name: <c>0007-x.ja.md</c> is
    /// <c>0007-x.md</c> in Japanese.</summary>
    public static string WithoutLanguage(string path) => Language().Replace(path, "");

    /// <summary>That language with its dot; empty where there is none.</summary>
    public static string LanguageOf(string path) => Language().Match(path).Value;

    [GeneratedRegex(@"(?<=[^./])\.[a-z]{2,3}([-_][A-Za-z]{2,4})?(?=\.[a-z]{2,8}$)", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    /// <summary>Whether the file is Markdown by its ending.</summary>
    public static bool IsMarkdown(string path) =>
        System.IO.Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".mdx" || IsTemplate(path);

    /// <summary>Whether the file is a text in another markup that decision records are written in, too.</summary>
    public static bool IsOtherMarkup(string path) =>
        System.IO.Path.GetExtension(path).ToLowerInvariant() is ".adoc" or ".asciidoc" or ".rst";

    /// <summary>Whether a decision record may be written in the file.</summary>
    public static bool IsRecordText(string path) => IsMarkdown(path) || IsOtherMarkup(path);

    /// <summary>Resolves a relative reference against the folder of a file; null when it climbs out of the
    /// root.</summary>
    public static string? Resolve(string fromFile, string reference)
    {
        var folder = reference.StartsWith('/') ? "" : Folder(fromFile);
        var most = folder.Length + reference.Length + 2;
        var path = most <= UsualLength ? stackalloc char[UsualLength] : new char[most];
        var length = 0;
        foreach (var segment in folder.AsSpan().Split('/'))
            Append(path, folder.AsSpan(segment), ref length);
        foreach (var range in reference.AsSpan().Split('/'))
        {
            var segment = reference.AsSpan(range);
            if (segment is ".")
                continue;
            if (segment is not "..")
                Append(path, segment, ref length);
            else if (length == 0)
                return null;
            else
                length = Math.Max(0, path[..length].LastIndexOf('/'));
        }

        if (length > 0 && reference.EndsWith('/'))
            path[length++] = '/';
        return path[..length].ToString();
    }

    private static void Append(Span<char> path, ReadOnlySpan<char> segment, ref int length)
    {
        if (segment.IsEmpty)
            return;
        if (length > 0)
            path[length++] = '/';
        segment.CopyTo(path[length..]);
        length += segment.Length;
    }

    /// <summary>The way from a folder to a file, both below the root; the reverse of
    /// <see cref="Resolve"/>.</summary>
    public static string Relative(string folder, string file)
    {
        var here = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var there = file.Split('/');
        var shared = here.Zip(there)
            .TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            .Count();
        return string.Concat(Enumerable.Repeat("../", here.Length - shared)) + string.Join('/', there[shared..]);
    }

    /// <summary>Whether the file is the page of its folder: <c>index.md</c> or <c>README.md</c>, in any case.</summary>
    public static bool IsFolderPage(string path) => Stem(path).ToLowerInvariant() is "index" or "readme" or "_index";
}
