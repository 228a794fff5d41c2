using System.Text.RegularExpressions;
using Lintel.Building;
using Lintel.Outputs;
using Lintel.Tests.Building;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Outputs;

/// <summary>The theme's modules are bundled when Lintel is built; a handbook that replaces one gets what it asks
/// for.</summary>
[Raises("OUT007")]
public sealed partial class ModuleBundleTests(BuiltHandbook built) : IClassFixture<BuiltHandbook>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public void Every_module_that_a_page_loads_has_a_bundle()
    {
        SkipWithoutNode();
        var loaded = Directory
            .EnumerateFiles(built.Output, "*.html", SearchOption.AllDirectories)
            .SelectMany(page => Module().Matches(File.ReadAllText(page)))
            .Select(match => match.Groups["path"].Value)
            .Distinct()
            .ToArray();
        Assert.NotEmpty(loaded);
        Assert.Empty(loaded.Except(ModuleBundle.All.Keys));
    }

    [SkippableFact]
    public void A_copy_of_a_module_is_no_replacement()
    {
        SkipWithoutNode();
        Write("assets/search/rank.js", File.ReadAllText(Source("search/rank.js")));
        Assert.NotEqual(0, Build(offline: true).Pages);
        Assert.False(File.Exists(folder.Combine("site", "assets", "search", "rank.js")));
    }

    [SkippableFact]
    public void A_replaced_module_of_the_search_is_published_with_the_others_of_it()
    {
        SkipWithoutNode();
        Write("assets/search/rank.js", File.ReadAllText(Source("search/rank.js")) + "// ours\n");
        Assert.NotEqual(0, Build(offline: false).Pages);
        Assert.EndsWith("// ours\n", Published("search/rank.js"), StringComparison.Ordinal);
        Assert.Contains("import('./search/main.js')", Published("search.js"), StringComparison.Ordinal);
        Assert.Contains(
            "rank.js",
            Published("search/query.js") + Published("search/main.js"),
            StringComparison.Ordinal
        );
    }

    [SkippableFact]
    public void OUT007_a_replaced_module_stops_a_site_that_is_read_from_disk()
    {
        SkipWithoutNode();
        Write("assets/catalog/filter.js", "// ours\n");
        var build = Build(offline: true);
        Assert.Equal(0, build.Pages);
        Assert.Equal(
            "theme/assets/catalog/filter.js(1,1): error OUT007: 'assets/catalog/filter.js' replaces a module of the "
                + "theme, and browsers load no modules from disk. Build without '--offline', or take the file out of "
                + "'theme'.",
            Assert.Single(build.Check.Findings).ToString()
        );
    }

    private static void SkipWithoutNode() =>
        Skip.If(ModuleBundle.All.Count == 0, "Lintel was built without Node.js, so there are no bundles.");

    private static string Source(string path) => RepositoryRoot.Combine("theme", "assets", path);

    private string Published(string path) => File.ReadAllText(folder.Combine("site", "assets", path));

    private void Write(string path, string text)
    {
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("theme/" + path, text);
    }

    private Build Build(bool offline) =>
        Lintel.Building.Build.Run(new(folder.Path, folder.Combine("site")) { Offline = offline });

    [GeneratedRegex("""<script type="module" src="[^"]*?(?<path>assets/[^"]+\.js)""")]
    private static partial Regex Module();
}
