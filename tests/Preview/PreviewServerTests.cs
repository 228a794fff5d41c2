using System.Net;
using Lintel.Preview;
using Lintel.Preview.Live;

namespace Lintel.Tests.Preview;

/// <summary>The preview as a browser meets it: files are saved, pages follow.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> lines = [];
    private PreviewServer preview = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        folder.Write("input/index.md", "# Home\n\nThe first text.\n");
        preview = (
            await PreviewServer.StartAsync(
                new(new(folder.Path), new PreviewDays(null, null)),
                line =>
                {
                    lock (lines)
                        lines.Add(line);
                },
                findings =>
                {
                    lock (lines)
                        lines.AddRange(findings.Select(finding => finding.ToString()));
                }
            )
        )!;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new(preview.Server.Address),
        };
    }

    [Fact]
    public async Task A_save_of_the_file_that_orders_the_sidebar_is_a_new_edition()
    {
        using var site = new TemporaryFolder();
        site.Write("website/docusaurus.config.js", "module.exports = {\n  docs: { path: '../docs' },\n};\n");
        site.Write("website/sidebars.js", "module.exports = { all: ['tides', 'beacon'] };\n");
        site.Write("docs/tides.md", "# Tides\n\nTwice a day.\n");
        site.Write("docs/beacon.md", "# Beacon\n\nOne light.\n");
        var request = new PreviewRequest(new(site.Path), new PreviewDays(null, null));
        var other = (await PreviewServer.StartAsync(request, _ => { }, _ => { }))!;
        using var reader = new HttpClient { BaseAddress = new(other.Server.Address) };
        using var events = await EventReader.OpenAsync(reader);
        Assert.Equal(["../tides/", "./"], await OrderAsync());
        site.Write("website/sidebars.js", "module.exports = { all: ['beacon', 'tides'] };\n");
        Assert.Equal(2, (await events.NextAsync(state => state.Edition > 1)).Edition);
        Assert.Equal(["./", "../tides/"], await OrderAsync());
        await other.DisposeAsync();

        async Task<string[]> OrderAsync()
        {
            var page = await reader.GetStringAsync("beacon/");
            return
            [
                .. new[] { "../tides/", "./" }.OrderBy(to =>
                    page.IndexOf($"<a href=\"{to}\"", StringComparison.Ordinal)
                ),
            ];
        }
    }

    [Fact]
    public async Task A_save_is_a_new_edition_of_the_page()
    {
        using var events = await EventReader.OpenAsync(client);
        Assert.Equal(1, (await events.NextAsync()).Edition);
        folder.Write("input/index.md", "# Home\n\nThe second text.\n");
        Assert.Equal(2, (await events.NextAsync(state => state.Edition > 1)).Edition);
        Assert.Contains("The second text.", await client.GetStringAsync(""), StringComparison.Ordinal);
        Assert.Contains(lines.ToArray(), line => line.StartsWith("input/index.md: read in ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_come_and_go_also_in_new_folders_and_by_renaming()
    {
        using var events = await EventReader.OpenAsync(client);
        folder.Write("input/guides/deep/one.md", "# One\n");
        await EventuallyAsync("guides/deep/one/", HttpStatusCode.OK);
        File.Move(folder.Combine("input/guides/deep/one.md"), folder.Combine("input/guides/deep/two.md"));
        await EventuallyAsync("guides/deep/two/", HttpStatusCode.OK);
        await EventuallyAsync("guides/deep/one/", HttpStatusCode.NotFound);
        folder.Write("adr/0001-a.md", "# A\n\n## Status\n\nAccepted\n");
        await EventuallyAsync("adr/0001-a/", HttpStatusCode.OK);
        Directory.Delete(folder.Combine("input/guides"), recursive: true);
        await EventuallyAsync("guides/deep/two/", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_the_last_good_page_and_says_so()
    {
        using var events = await EventReader.OpenAsync(client);
        await events.NextAsync();
        folder.Write("input/index.md", "---\ntitle: [open\n---\n\nThe third text.\n");
        var state = await events.NextAsync(state => state.Findings is { Length: > 0 });
        Assert.Equal(1, state.Edition);
        Assert.Equal("input/index.md", state.Findings![0].File);
        Assert.Contains("The first text.", await client.GetStringAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_check_finds_follows_the_page()
    {
        using var events = await EventReader.OpenAsync(client);
        folder.Write("input/index.md", "# Home\n\n[gone](gone.md)\n");
        var state = await events.NextAsync(state => state.Findings is { Length: > 0 });
        var finding = state.Findings![0];
        Assert.Equal(("error", "input/index.md", 3, 8), (finding.Severity, finding.File, finding.Line, finding.Column));
        Assert.Equal($"/rules/{finding.Rule.ToLowerInvariant()}/", finding.Help);
        Assert.Null(finding.Editor);
        folder.Write("input/index.md", "# Home\n\nMended.\n");
        Assert.Empty(
            (await events.NextAsync(next => next.Edition > state.Edition && next.Findings is not null)).Findings!
        );
    }

    [Fact]
    public async Task What_was_saved_last_stands_first()
    {
        using var events = await EventReader.OpenAsync(client);
        folder.Write("input/a.md", "# A\n\n[gone](gone.md)\n");
        folder.Write("input/z.md", "# Z\n\n[gone](gone.md)\n");
        await events.NextAsync(state => state.Findings is { Length: > 1 });
        folder.Write("input/z.md", "# Z\n\nAnd a [gone](gone.md)\n");
        var state = await events.NextAsync(state => state.Findings is [{ Column: > 6 }, ..] or [_, { Column: > 6 }]);
        Assert.Equal(["input/z.md", "input/a.md"], state.Findings!.Select(finding => finding.File));
    }

    [Theory]
    [InlineData("/_preview/7/assets/contents.js", HttpStatusCode.OK)]
    [InlineData("/_preview/7/nothing.js", HttpStatusCode.NotFound)]
    [InlineData("/_preview/7x/assets/contents.js", HttpStatusCode.NotFound)]
    [InlineData("/_preview/preview.js", HttpStatusCode.OK)]
    [InlineData("/_preview/../settings.yml", HttpStatusCode.NotFound)]
    public async Task Modules_have_an_address_for_each_edition(string path, HttpStatusCode expected) =>
        Assert.Equal(expected, (await client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task It_answers_this_machine_alone_and_only_reads()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "") { Headers = { Host = "handbook.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.SendAsync(foreign)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync("", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("")).StatusCode);
    }

    [Fact]
    public async Task A_taken_port_is_said_and_nothing_starts() =>
        Assert.Null(
            await PreviewServer.StartAsync(
                new(new(folder.Path), new PreviewDays(null, null)) { Port = client.BaseAddress!.Port },
                _ => { },
                _ => { }
            )
        );

    [Fact]
    public async Task It_writes_nothing()
    {
        await client.GetStringAsync("");
        await client.GetStringAsync("search/index.json");
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Equal(
            ["index.md"],
            Directory.EnumerateFileSystemEntries(folder.Combine("input")).Select(Path.GetFileName)
        );
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await preview.DisposeAsync();
        folder.Dispose();
    }

    private async Task EventuallyAsync(string path, HttpStatusCode expected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await client.GetAsync(path, patience.Token)).StatusCode != expected)
            await Task.Delay(20, patience.Token);
    }
}
