using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Reading.Packets;
using Lintel.Rules.Packets;
using Microsoft.Playwright;

namespace Lintel.Tests.Browser;

/// <summary>Someone collects a packet, closes the browser, comes back and takes it away.</summary>
public sealed class PacketTests(Chromium chromium, SiteServer site) : IClassFixture<Chromium>, IClassFixture<SiteServer>
{
    [SkippableFact]
    public async Task Three_cells_survive_a_reload_and_leave_as_Markdown_that_checks()
    {
        var page = await chromium.OpenAsync(new() { AcceptDownloads = true });
        await page.GotoAsync(site.Address + "packet/");
        var requests = new List<string>();
        // The browser fetches the icon, and modules that come when they are near, in its own time.
        page.Request += (_, request) =>
        {
            if (!request.Url.Contains("/assets/", StringComparison.Ordinal))
                requests.Add(request.Url);
        };
        await ChooseStaff(page);
        foreach (var competency in (string[])["System design", "Reliability thinking", "Domain expertise"])
            await page.GetByRole(AriaRole.Button, new() { Name = $"Add to packet: {competency}, Staff Engineer" })
                .ClickAsync();
        await page.GetByLabel("Evidence, one link a line")
            .First.FillAsync("[The split](https://example.org/pull/12)\nhttps://example.org/incident");
        await page.GetByLabel("Notes").First.FillAsync("Two teams agreed.\n\n# Not a heading");
        Assert.Empty(requests);

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("1 of 8 cells of this level have evidence.")).ToBeVisibleAsync();
        requests.Clear();
        var markdown = await Export(page);
        Assert.DoesNotContain(requests, request => !request.StartsWith("blob:", StringComparison.Ordinal));
        Assert.Equal(3, markdown.Split("\n## ").Length - 1);

        var check = Check.Run(RepositoryRoot.Path);
        using var folder = new TemporaryFolder();
        var findings = PacketCheck.Run(
            PacketReader.Read(folder.Write("packet.md", markdown), check.Handbook, new DiagnosticBag())!,
            check.Site
        );
        // Two cells without links, five that are not in the packet.
        Assert.Equal(7, findings.Count(finding => finding.Rule.Id == "RUB023"));
        Assert.Equal(7, findings.Length);
        Assert.Equal(
            0,
            LintelProcess.Run(RepositoryRoot.Path, "packet", "check", folder.Combine("packet.md")).ExitCode
        );

        await Import(page, folder.Combine("packet.md"));
        Assert.Equal(markdown, await Export(page));
        Assert.Empty(await Audit.FindingsAsync(page, Sample.Take(Sight.All)));
    }

    [SkippableFact]
    public async Task A_packet_of_the_command_line_is_read_too()
    {
        var packet = LintelProcess
            .Run(RepositoryRoot.Path, "packet", "new", "--rubric", "backend", "--level", "staff")
            .Output;
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "packet.md",
            packet.Replace("\n- \n", "\n- https://example.org/1\n", StringComparison.Ordinal)
        );
        var page = await chromium.OpenAsync();
        await page.GotoAsync(site.Address + "packet/");
        await Assertions.Expect(page.Locator(".packet-start")).ToBeVisibleAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(path);
        await Assertions.Expect(page.GetByText("8 cells were imported.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".packet-start")).ToBeHiddenAsync();
        Assert.Equal(8, await page.Locator(".coverage .shown").CountAsync());
        Assert.Equal(8, await page.Locator(".evidence-matrix .all").CountAsync());
    }

    [SkippableFact]
    public async Task A_quote_is_copied_as_text_and_HTML_with_version_and_fingerprint()
    {
        var page = await chromium.OpenAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(site.Address + "rubrics/backend/system-design/senior/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy quote: trade-offs" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied to the clipboard.");
        var plain = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Matches(
            @"^> Compares at least two workable designs [^\n]+\n>\n> — \[Backend Engineer: System design, "
                + @"Senior Engineer\]"
                + @"\(https://lintel\.example/rubrics/backend/system-design/senior/#trade-offs\), "
                + @"version [\d.]+, `[0-9a-f]{8}`\n$",
            plain
        );
        var html = await page.EvaluateAsync<string>(
            "navigator.clipboard.read().then(([item]) => item.getType('text/html')).then(blob => blob.text())"
        );
        Assert.Contains("<blockquote>", html, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to packet" }).ClickAsync();
        await page.GotoAsync(site.Address + "packet/");
        await Assertions.Expect(page.Locator(".packet-cell.added")).ToHaveCountAsync(1);
        Assert.Empty(complaints);
    }

    private static async Task ChooseStaff(IPage page)
    {
        await page.GetByLabel("Level aimed at").SelectOptionAsync("/rubrics/backend/staff/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show its cells" }).ClickAsync();
    }

    private static async Task<string> Export(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Download Markdown" }).ClickAsync()
        );
        return await File.ReadAllTextAsync((await download.PathAsync())!);
    }

    private static async Task Import(IPage page, string path)
    {
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Assertions.Expect(page.Locator(".packet-cell.added")).ToHaveCountAsync(0);
        await page.Locator("input[type=file]").SetInputFilesAsync(path);
        await Assertions.Expect(page.Locator(".packet-cell.added")).ToHaveCountAsync(3);
    }
}
