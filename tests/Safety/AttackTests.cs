using System.Text.Json;
using Lintel.Building;
using Lintel.Tests.Browser;
using Lintel.Tests.Previews;
using Microsoft.Playwright;

namespace Lintel.Tests.Safety;

/// <summary>
/// Every string in every channel, looked at in a real browser, with the content security policy and without it: no script runs, nothing is asked of
/// another host, no page leads elsewhere by itself, and the browser has no complaint. A sample in the suite; all with <c>LINTEL_SAFETY=whole</c>.
/// </summary>
public sealed class AttackTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int InSample = 6;

    [SkippableTheory]
    [InlineData("off", false)]
    [InlineData("off", true)]
    [InlineData("sanitize", false)]
    [InlineData("sanitize", true)]
    [InlineData("trust", false)]
    [InlineData("trust", true)]
    public async Task No_script_of_a_stranger_runs(string policy, bool hasPolicy)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not store what some of the files are called.");
        Skip.If(!Figures.IsWhole && (policy, hasPolicy) is ("trust", true) or ("off", true), "Left to the whole run.");
        using var folder = new TemporaryFolder();
        var site = folder.Combine("site");
        var browser = await AttackBrowser.OpenAsync(chromium, site, hasPolicy);
        var handbook = new AttackHandbook(folder.Combine("book"), Strings(), policy);
        Directory.CreateDirectory(handbook.Folder);
        handbook.Write();
        handbook.Commit();
        var build = Build.Run(new(handbook.Folder, site));
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));

        var pages = Pages(site);
        foreach (var page in pages) await browser.VisitAsync(page);
        await ReadAsync(browser, handbook.Strings);
        Conclude(browser, $"attack corpus, html: {policy}", handbook, pages.Count);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reviewer_sees_what_a_stranger_changed_and_nothing_else_happens(bool hasPolicy)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not store what some of the files are called.");
        Skip.If(!Figures.IsWhole && hasPolicy, "Left to the whole run.");
        using var folder = new TemporaryFolder();
        var site = folder.Combine("site");
        var browser = await AttackBrowser.OpenAsync(chromium, site, hasPolicy);
        var handbook = new AttackHandbook(folder.Combine("book"), Strings(), "off");
        Directory.CreateDirectory(handbook.Folder);
        handbook.Write(text => $"before {text.Length}");
        GitCommand.Run(handbook.Folder, "init", "--quiet", "--initial-branch=main");
        GitCommand.Run(handbook.Folder, "add", "--all");
        GitCommand.Run(handbook.Folder, "commit", "--quiet", "--message", "Before");
        GitCommand.Run(handbook.Folder, "checkout", "--quiet", "-b", "proposal");
        handbook.Write();
        var build = Build.Run(new(handbook.Folder, site) { Host = ContextTests.Host("NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=12 HEAD=<script>fired()</script>", null) });
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        Assert.Contains("class=\"diff\"", File.ReadAllText(Path.Combine(site, "changes", "index.html")));

        string[] pages = ["changes/", .. Pages(site).Where(page => page.StartsWith("adr/0", StringComparison.Ordinal)).Take(Figures.IsWhole ? int.MaxValue : 5)];
        foreach (var page in pages) await browser.VisitAsync(page);
        Conclude(browser, "attack corpus, /changes/ of a preview", handbook, pages.Length);
    }

    private static IReadOnlyList<string> Strings()
    {
        if (Figures.IsWhole) return AttackStrings.All;
        // Spread over the list, and another spread would do as well.
        var step = AttackStrings.All.Length / InSample;
        return [.. AttackStrings.All.Where((_, i) => i % step == step / 2)];
    }

    // Pages that lead on by themselves are for hosts without redirects; what they may lead to is tested where they are made.
    private static List<string> Pages(string site)
    {
        var all = Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(site, file)).Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
            .Where(path => !path.StartsWith("rules/", StringComparison.Ordinal) || path == "rules/");
        return [.. all.Select(path => string.Join('/', path.Split('/').Select(Uri.EscapeDataString)))];
    }

    // What a reader types or brings along is a stranger's too, when a link brings it.
    private static async Task ReadAsync(AttackBrowser browser, IReadOnlyList<string> strings)
    {
        foreach (var text in strings)
        {
            var word = Uri.EscapeDataString(text);
            await browser.VisitAsync($"search/?q={word}&type={word}#{word}", page => page.WaitForTimeoutAsync(20));
            await browser.VisitAsync($"adr/?status={word}&tag={word}&q={word}#{word}");
            await browser.VisitAsync($"adr/new/?title={word}#{word}");
            await browser.VisitAsync($"nowhere?highlight={word}#{word}");
        }

        var packet = string.Concat(strings.Select((text, i) =>
            $"## {text}\n\n> {text}\n>\n> — [{text}](https://handbook.example/rubrics/dev0/c{i}/l0/), version {text}, `{text}`\n\nEvidence:\n\n- [{text}]({text})\n- {text}\n\nNotes:\n\n{text}\n\n"));
        var kept = JsonSerializer.Serialize(strings.ToDictionary(text => $"/rubrics/dev0/c0/l0/{text}", text => new { evidence = new[] { text }, notes = text, quote = text }));
        await browser.VisitAsync("packet/", async page =>
        {
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "packet.md", MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes($"# Promotion packet: {strings[0]}\n\nTarget: [{strings[0]}](https://handbook.example/rubrics/dev0/l0/)\n\n{packet}") });
            await page.WaitForTimeoutAsync(200);
        });
        await browser.Page.EvaluateAsync("kept => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, kept); }", kept);
        await browser.VisitAsync("packet/", page => page.WaitForTimeoutAsync(100));
    }

    private static void Conclude(AttackBrowser browser, string what, AttackHandbook handbook, int pages)
    {
        Figures.Write(what, ("policy", browser.HasPolicy ? "on" : "stripped"), ("strings", handbook.Strings.Count), ("channels", handbook.Channels.Count), ("pages", pages), ("visits", browser.Visits),
            ("scriptsFired", browser.Fired), ("found", browser.Found.Count));
        Assert.Empty(browser.Found.Take(20));
        Assert.True(handbook.Channels.Count >= (handbook.Policy == "trust" ? 55 : 60), $"{handbook.Channels.Count} channels");
    }
}
