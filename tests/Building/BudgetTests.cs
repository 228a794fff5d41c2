using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Lintel.Tests.Building;

/// <summary>What a lesson costs its reader, packed as a server packs it: the table of the plan.</summary>
public sealed partial class BudgetTests(BuiltHandbook handbook) : IClassFixture<BuiltHandbook>
{
    private const int Kilobyte = 1024;

    private IEnumerable<string> Lessons =>
        handbook.Pages.Where(page =>
            Path.GetRelativePath(handbook.Output, page) is var path
            && path.StartsWith("lessons/", StringComparison.Ordinal)
        );

    [Fact]
    public void A_lesson_is_at_most_7_KB_of_HTML() =>
        Assert.All(Lessons, page => Assert.InRange(Packed(page), 1, 7 * Kilobyte));

    [Fact]
    public void Its_style_is_at_most_12_KB_without_fonts_or_pictures()
    {
        var sheet = Path.Combine(handbook.Output, "assets", "site.css");
        Assert.InRange(Packed(sheet), 1, 12 * Kilobyte);
        Assert.DoesNotMatch(@"@font-face|@import|url\(", File.ReadAllText(sheet));
    }

    [Fact]
    public void No_kind_of_page_has_more_than_12_KB_of_style()
    {
        // A redirect has none, and the page that is served anywhere begins at the root.
        var sheets = handbook
            .Pages.Where(page => !page.EndsWith("404.html", StringComparison.Ordinal))
            .Select(StyleSheets)
            .Where(paths => paths.Length > 0)
            .DistinctBy(paths => string.Join(' ', paths))
            .ToArray();
        Assert.InRange(sheets.Length, 4, 8);
        Assert.All(sheets, paths => Assert.InRange(paths.Sum(Packed), 1, 12 * Kilobyte));
    }

    [Fact]
    public void Its_scripts_are_at_most_4_KB_on_load() =>
        Assert.All(Lessons, page => Assert.InRange(Scripts(page).Sum(Packed), 1, 4 * Kilobyte));

    [Fact]
    public void Search_is_at_most_15_KB_of_script_and_30_KB_of_index_before_the_first_result()
    {
        Assert.InRange(Packed(Built("assets/search.js")) + Packed(Built("assets/search-opener.js")), 1, 15 * Kilobyte);
        // Two words of the largest shards, the last of them unfinished, and five results of the longest pages: no
        // question costs more.
        int[] files =
        [
            Packed(Built("search/index.json")),
            .. Largest("terms", 2),
            .. Largest("words", 1),
            .. Largest("texts", 5),
        ];
        Assert.InRange(files.Sum(), 1, 30 * Kilobyte);
    }

    [Fact]
    public void Whole_files_are_counted()
    {
        Assert.Equal(5, Lessons.Count());
        Assert.Contains(
            Scripts(Path.Combine(handbook.Output, "lessons", "backend-role", "index.html")),
            path => path.EndsWith("near.js", StringComparison.Ordinal)
        );
    }

    private string Built(string path) => Path.Combine(handbook.Output, path);

    private IEnumerable<int> Sizes(string kind) => Directory.EnumerateFiles(Built("search/" + kind)).Select(Packed);

    private IEnumerable<int> Largest(string kind, int count) => Sizes(kind).OrderDescending().Take(count);

    private static string[] StyleSheets(string page) =>
        [
            .. new HtmlParser()
                .ParseDocument(File.ReadAllText(page))
                .QuerySelectorAll("link[rel=stylesheet]")
                .Select(link => Path.GetFullPath(link.GetAttribute("href")!, Path.GetDirectoryName(page)!)),
        ];

    private static IReadOnlySet<string> Scripts(string page)
    {
        var found = new HashSet<string>();
        foreach (var script in new HtmlParser().ParseDocument(File.ReadAllText(page)).QuerySelectorAll("script[src]"))
            Follow(Path.GetFullPath(script.GetAttribute("src")!, Path.GetDirectoryName(page)!), found);
        return found;
    }

    // A module brings those that it imports at its head; import(…) waits until it is wanted.
    private static void Follow(string script, HashSet<string> found)
    {
        if (!found.Add(script))
            return;
        foreach (Match import in StaticImport().Matches(File.ReadAllText(script)))
            Follow(Path.GetFullPath(import.Groups["path"].Value, Path.GetDirectoryName(script)!), found);
    }

    private static int Packed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(path));
        return (int)packed.Length;
    }

    [GeneratedRegex(@"^import\s(?:[^;]*?\sfrom\s)?'(?<path>[^']+)'", RegexOptions.Multiline)]
    private static partial Regex StaticImport();
}
