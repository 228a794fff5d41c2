using System.Text.Json;
using Lintel.Building;
using Lintel.Tests.Browser;
using Lintel.Tests.Building;
using Lintel.Tests.Git;
using Microsoft.Playwright;

namespace Lintel.Tests.Safety;

/// <summary>
/// Every string in every channel, looked at in a real browser, with the content security policy and without it: no
/// script runs, nothing is asked of
/// another host, no page leads elsewhere by itself, and the browser has no complaint. A sample in the suite; all with
/// <c>LINTEL_SAFETY=whole</c>.
/// </summary>
public sealed class AttackTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int InSample = 4;
    private const int EachPageInSample = 3;
    private const int InSettings = 25;

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
        Skip.If(!Figures.IsWhole && (policy, hasPolicy) is not ("sanitize", true), "Left to the whole run.");
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
        foreach (var page in pages)
            await browser.VisitAsync(page);
        await ReadAsync(browser, handbook.Strings);
        Conclude(browser, $"html: {policy}");
        Assert.True(handbook.Channels.Count >= 60, $"{handbook.Channels.Count} channels");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Settings_of_a_stranger_run_nothing_on_any_page(bool hasPolicy)
    {
        Skip.If(!Figures.IsWhole && hasPolicy, "Left to the whole run.");
        using var folder = new TemporaryFolder();
        var site = folder.Combine("site");
        var browser = await AttackBrowser.OpenAsync(chromium, site, hasPolicy);
        var tried = new List<AttackHandbook>();
        foreach (var strings in Strings().Chunk(InSettings))
        {
            var handbook = new AttackHandbook(folder.Combine("book"), strings, "off");
            handbook.WriteSettings();
            Assert.True(Build.Run(new(handbook.Folder, site)).Pages > 0);
            await browser.VisitAsync("");
            await browser.VisitAsync("lessons/");
            tried.Add(handbook);
        }

        Conclude(browser, "settings");
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
        var build = Build.Run(
            new(handbook.Folder, site)
            {
                Host = ContextTests.Host(
                    "NETLIFY=true CONTEXT=deploy-preview REVIEW_ID=12 HEAD=<script>fired()</script>",
                    null
                ),
            }
        );
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        Assert.Contains("class=\"diff\"", File.ReadAllText(Path.Combine(site, "changes", "index.html")));

        string[] pages =
        [
            "changes/",
            .. Pages(site)
                .Where(page => page.StartsWith("adr/0", StringComparison.Ordinal))
                .Take(Figures.IsWhole ? int.MaxValue : 5),
        ];
        foreach (var page in pages)
            await browser.VisitAsync(page);
        Conclude(browser, "/changes/ of a preview");
    }

    [SkippableTheory]
    [InlineData("<script>fired()</script>", "ran fired")]
    [InlineData("<img src=x onerror=fired()>", "ran fired")]
    [InlineData("<iframe srcdoc='<script>fired()</script>'>", "ran fired")]
    [InlineData("<img src=https://elsewhere.example/i.png>", "request to https://elsewhere.example/i.png")]
    [InlineData("<meta http-equiv=refresh content='0;url=/other'>", "navigation to http://site.test/other")]
    [InlineData("<a href='java\tscript:fired()'>x</a>", "a href=java\tscript:fired()")]
    [InlineData("<p onclick=fired()>x", "p onclick")]
    [InlineData("<base href=//elsewhere.example>", "element base")]
    public async Task The_browser_is_shown_to_notice_what_it_is_for(string html, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.html", $"<!DOCTYPE html><html><body>{html}");
        folder.Write("404.html", "<!DOCTYPE html>");
        var browser = await AttackBrowser.OpenAsync(chromium, folder.Path, hasPolicy: false);
        await browser.VisitAsync("", page => page.WaitForTimeoutAsync(100));
        Assert.Contains(browser.Found, found => found.Contains(expected, StringComparison.Ordinal));
        Assert.Equal(expected.StartsWith("ran", StringComparison.Ordinal), browser.Fired > 0);
    }

    private static IReadOnlyList<string> Strings()
    {
        if (Figures.IsWhole)
            return AttackStrings.All;
        // Spread over the list, and another spread would do as well.
        var step = AttackStrings.All.Length / InSample;
        return [.. AttackStrings.All.Where((_, i) => i % step == step / 2)];
    }

    // Pages that lead on by themselves are for hosts without redirects; what they may lead to is tested where they are
    // made.
    private static List<string> Pages(string site)
    {
        var all = Directory
            .EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(site, file))
            .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
            .Where(path => !path.StartsWith("rules/", StringComparison.Ordinal) || path == "rules/");
        if (!Figures.IsWhole)
            all = all.Where((_, i) => i % EachPageInSample == 0);
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

        var packet = string.Concat(
            strings.Select(
                (text, i) =>
                    $"## {text}\n\n> {text}\n>\n> — [{text}](https://handbook.example/rubrics/dev0/c{i}/l0/), version "
                    + $"{text}, `{text}`\n\nEvidence:\n\n- [{text}]({text})\n- {text}\n\nNotes:\n\n{text}\n\n"
            )
        );
        var kept = JsonSerializer.Serialize(
            strings.ToDictionary(
                text => $"/rubrics/dev0/c0/l0/{text}",
                text => new
                {
                    evidence = new[] { text },
                    notes = text,
                    quote = text,
                }
            )
        );
        await browser.VisitAsync(
            "packet/",
            async page =>
            {
                await page.Locator("input[type=file]")
                    .SetInputFilesAsync(
                        new FilePayload
                        {
                            Name = "packet.md",
                            MimeType = "text/markdown",
                            Buffer = System.Text.Encoding.UTF8.GetBytes(
                                $"# Promotion packet: {strings[0]}\n\nTarget: "
                                    + $"[{strings[0]}](https://handbook.example/rubrics/dev0/l0/)\n\n{packet}"
                            ),
                        }
                    );
                await page.WaitForTimeoutAsync(200);
            }
        );
        await browser.Page.EvaluateAsync(
            "kept => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, kept); }",
            kept
        );
        await browser.VisitAsync("packet/", page => page.WaitForTimeoutAsync(100));
    }

    private static void Conclude(AttackBrowser browser, string what)
    {
        Assert.Equal(0, browser.Fired);
        Assert.True(browser.Found.Count == 0, string.Join("\n", browser.Found.Take(30)));
        Figures.Write($"Attack strings, {what}, policy {(browser.HasPolicy ? "on" : "off")}", browser.Visits, 0);
    }
}
