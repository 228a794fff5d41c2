using System.Net;
using Lintel.Preview;

namespace Lintel.Tests.Preview;

/// <summary>A built site is served as a host serves it.</summary>
public sealed class FolderServerTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private LocalServer server = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        folder.Write("secret.txt", "outside");
        folder.Write("site/index.html", "<p>Home</p>");
        folder.Write("site/a/index.html", "<p>A</p>");
        folder.Write("site/404.html", "<p>Nothing</p>");
        folder.Write("site/_headers", "/*\n  X-All: yes\n/a/*\n  X-Below: a\n");
        folder.Write(
            "site/_redirects",
            "/old/ /a/ 301\n/moved/* https://example.com/:splat 302\n/a%20b/ /%C3%A9/#c 301 # a comment\n/raw/ /é/ "
                + "301\n"
        );
        server = (await FolderServer.StartAsync(folder.Combine("site"), 0))!;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new(server.Address),
        };
    }

    [Theory]
    [InlineData("", 200, "<p>Home</p>")]
    [InlineData("a/", 200, "<p>A</p>")]
    [InlineData("nope/", 404, "<p>Nothing</p>")]
    [InlineData("_headers", 404, "<p>Nothing</p>")]
    [InlineData("%2e%2e/secret.txt", 404, "<p>Nothing</p>")]
    [InlineData("..%2fsecret.txt", 404, "<p>Nothing</p>")]
    public async Task Paths_lead_to_files_of_the_site_or_to_its_page_for_none(string path, int status, string text)
    {
        var answer = await client.GetAsync(path);
        Assert.Equal((status, text), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("old/", 301, "/a/")]
    [InlineData("a", 301, "/a/")]
    [InlineData("moved/x", 302, "https://example.com/x")]
    [InlineData("a%20b/", 301, "/%C3%A9/#c")]
    [InlineData("raw/", 301, "/%C3%A9/")]
    public async Task Redirects_are_followed(string path, int status, string location)
    {
        var answer = await client.GetAsync(path);
        Assert.Equal((status, location), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Headers_go_by_path_and_unchanged_bytes_are_not_sent_again()
    {
        var home = await client.GetAsync("");
        Assert.Equal(["yes"], home.Headers.GetValues("X-All"));
        Assert.False(home.Headers.Contains("X-Below"));
        var page = await client.GetAsync("a/");
        Assert.Equal(["a"], page.Headers.GetValues("X-Below"));
        using var again = new HttpRequestMessage(HttpMethod.Get, "a/")
        {
            Headers = { IfNoneMatch = { page.Headers.ETag! } },
        };
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }
}
