using Lintel.Building;
using Lintel.Model;
using Lintel.Model.Addresses;

namespace Lintel.Tests.Safety;

/// <summary>What hosts read as rules holds no rule of a stranger's, whatever files are called and whatever settings
/// turn off.</summary>
public sealed class RedirectTests
{
    private const string Silent =
        "rules: {OUT004: off, OUT005: off, LNK004: off, LNK001: off, LNK005: off}\nurl: https://handbook.example\n";

    [SkippableTheory]
    [InlineData("sp ace", "/sp%20ace/")]
    [InlineData("x\n/taken/ https:/e 302", "/x%0A/taken/%20https%3A/e%20302/")]
    [InlineData("50%", "/50%25/")]
    [InlineData("a#b?c", "/a%23b%3Fc/")]
    [InlineData("über*", "/%C3%BCber%2A/")]
    [InlineData(":splat", "/%3Asplat/")]
    [InlineData("back\\slash", "/back%5Cslash/")]
    public void The_page_of_any_name_is_redirected_to_in_one_column(string name, string address)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows stores none of these names.");
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", Silent);
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write($"input/{name}.md", "---\nRedirectFrom: /old/\n---\n\n# Page\n\nText.\n");
        Assert.Equal($"/old/ {address} 301\n", Build(folder, "_redirects"));
        Assert.Contains($"url=..{address}\"", File.ReadAllText(folder.Combine("site/old/index.html")));
    }

    [SkippableFact]
    public void The_page_of_any_name_that_moved_is_one_column_too()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not store this name.");
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", Silent + "redirect-hosts: [docs.example.org]\n");
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(
            "input/x\n* https:e 302\nq.md",
            "---\nRedirectTo: https://DOCS.example.org/a_(b):c*d?e=*#f\n---\n# Q\n"
        );
        Assert.Equal(
            "/x%0A%2A%20https%3Ae%20302%0Aq/ https://docs.example.org/a_%28b%29%3Ac%2Ad?e=%2A#f 301\n",
            Build(folder, "_redirects")
        );
    }

    [Theory]
    [InlineData("RedirectTo: https://elsewhere.example/")]
    [InlineData("RedirectTo: https://docs.example.org.elsewhere.example/")]
    [InlineData("RedirectTo: https://docs.example.org@elsewhere.example/")]
    [InlineData("RedirectTo: \"https://docs.example.org\\\\@elsewhere.example/\"")]
    [InlineData("RedirectTo: \"https://docs.example.org/ https://elsewhere.example 302\"")]
    [InlineData("RedirectTo: \"//elsewhere.example/\"")]
    [InlineData("RedirectTo: \"/\\\\elsewhere.example/\"")]
    [InlineData("RedirectTo: \"/%5Celsewhere.example/\"")]
    [InlineData("RedirectTo: \"/%2F/elsewhere.example/\"")]
    [InlineData("RedirectTo: \"javascript:elsewhere.example()\"")]
    [InlineData("RedirectTo: \"data:text/html,elsewhere.example\"")]
    [InlineData(
        "RedirectFrom: [\"/*\", \"/elsewhere.example/:splat\", \"/elsewhere.example /x 301\", "
            + "\"/elsewhere.example/../\"]"
    )]
    [InlineData("RedirectFrom: \"/elsewhere.example\\n/* https://e 302\"")]
    [InlineData("RedirectFrom: [/, /search/, /index.html, /feed.xml/elsewhere.example, /assets/elsewhere.example]")]
    public void A_refused_redirect_is_written_nowhere_though_its_rule_is_off(string frontMatter)
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", Silent + "redirect-hosts: [docs.example.org]\n");
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("input/page.md", $"---\n{frontMatter}\n---\n\n# Page\n\nText.\n");
        Assert.Equal("", Build(folder, "_redirects"));
        Assert.Contains("<h1>Page</h1>", File.ReadAllText(folder.Combine("site/page/index.html")));
        foreach (
            var file in Directory
                .EnumerateFiles(folder.Combine("site"), "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith("page/index.md", StringComparison.Ordinal))
        )
            Assert.DoesNotContain(
                "elsewhere.example",
                File.ReadAllText(file) + file,
                StringComparison.OrdinalIgnoreCase
            );
    }

    [Fact]
    public void A_baseline_hides_the_message_and_publishes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("input/page.md", "---\nRedirectTo: https://elsewhere.example/\n---\n\n# Page\n\nText.\n");
        folder.Write(".lintel-baseline", Lintel.Diagnostics.Baseline.Create(Check.Run(folder.Path).All).ToString());
        Assert.Equal("", Build(folder, "_redirects"));
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/", "example.org")]
    [InlineData("HTTPS://Example.ORG:443/a b", null, null)]
    [InlineData("https://Example.ORG:443/ä?ö#ü", "https://example.org/%C3%A4?%C3%B6#%C3%BC", "example.org")]
    [InlineData("http://[::1]:8080/", "http://[::1]:8080/", "[::1]:8080")]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example/", "xn--bcher-kva.example")]
    [InlineData("https:/example.org/", null, null)]
    [InlineData("https:example.org", null, null)]
    [InlineData("https://", null, null)]
    [InlineData("https://example.org/\u202e", null, null)]
    [InlineData("https://exa\u200bmple.org/", null, null)]
    [InlineData("ftp://example.org/", null, null)]
    [InlineData("javascript://example.org/%0aalert(1)", null, null)]
    [InlineData("https://example.org/\"'<>()|", "https://example.org/%22%27%3C%3E%28%29%7C", "example.org")]
    public void A_web_address_is_written_as_it_was_understood(string written, string? text, string? host)
    {
        var address = WebAddress.Parse(written);
        Assert.Equal((text, host), (address?.Text, address?.Host));
    }

    [Theory]
    [InlineData("/a/b", "/a/b/", "/a/b")]
    [InlineData("/a%20b/", "/a b/", "/a%20b/")]
    [InlineData("/a b/", null, null)]
    [InlineData("/a%09b/", null, null)]
    [InlineData("/50%25/", "/50%/", "/50%25/")]
    [InlineData("/über/", "/über/", "/%C3%BCber/")]
    [InlineData("/a/index.html", "/a/", "/a/index.html")]
    [InlineData("/a/#b%20c", null, null)]
    [InlineData("/a/#b", "/a/", "/a/#b")]
    [InlineData("/a/./b", null, null)]
    [InlineData("/%2e/", null, null)]
    [InlineData("/a%0d%0aX: y/", null, null)]
    [InlineData("/a%2A/", null, null)]
    [InlineData("/a%3Ab/", null, null)]
    [InlineData("/a\u00a0b/", null, null)]
    [InlineData("", null, null)]
    public void A_site_path_is_read_once_and_written_encoded(string written, string? route, string? text)
    {
        var path = SitePath.Parse(written);
        Assert.Equal((route, text), (path.Value?.Route.Path, path.Value?.Text));
        Assert.Equal(path.Value is null, path.Problem is { Length: > 0 });
    }

    [Fact]
    public void A_lost_address_stays_one_line_of_the_lock()
    {
        var link = new Permalink("/a b\nc%20\u2028/#d");
        Assert.Equal(link, Permalink.Create(link.ToString(), null));
        Assert.DoesNotContain(link.ToString(), char.IsWhiteSpace);
    }

    private static string Build(TemporaryFolder folder, string file)
    {
        var build = Lintel.Building.Build.Run(new(folder.Path, folder.Combine("site")));
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        return File.ReadAllText(folder.Combine("site", file));
    }
}
