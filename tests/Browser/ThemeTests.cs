using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Lintel.Tests.Browser;

/// <summary>What surrounds an article: theme, contents, code, diagrams, print.</summary>
[Collection(nameof(Reader))]
public sealed class ThemeTests(Reader reader)
{
    private const string Article = "lessons/decision-records/";

    [SkippableFact]
    public async Task The_theme_switches_and_is_kept()
    {
        var visit = await reader.VisitAsync("");
        var button = visit.Page.Locator(".theme-switch");
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("light"));
        await button.ClickAsync();
        await visit.Page.ReloadAsync();
        Assert.Equal("dark", await visit.Page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal(
            "rgb(20, 23, 26)",
            await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor")
        );
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task The_contents_say_where_the_reader_is()
    {
        var visit = await reader.VisitAsync(
            Article,
            new()
            {
                ViewportSize = new() { Width = 1440, Height = 800 },
            }
        );
        await visit
            .Page.Locator("#three-shapes-one-substance")
            .EvaluateAsync("heading => heading.scrollIntoView({ behavior: 'instant' })");
        await Expect(visit.Page.Locator(".contents [aria-current]")).ToHaveTextAsync("Three shapes, one substance");
        await visit.Page.EvaluateAsync("scrollTo({ top: 0, behavior: 'instant' })");
        await Expect(visit.Page.Locator(".contents [aria-current]")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Code_is_coloured_and_copied()
    {
        var visit = await reader.VisitAsync(Article, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.Page.Locator(".tabs").ScrollIntoViewIfNeededAsync();
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "MADR" }).ClickAsync();
        var panel = visit.Page.GetByRole(AriaRole.Tabpanel, new() { Name = "MADR" });
        await panel.GetByRole(AriaRole.Button, new() { Name = "Copy this code" }).ClickAsync();
        // The clipboard of a browser that has just started may take its time.
        await Expect(panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied", new() { Timeout = 20_000 });
        Assert.StartsWith(
            "---\nstatus: proposed\n",
            await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"),
            StringComparison.Ordinal
        );
        if (HasLibraries)
            await Expect(panel.Locator(".hljs-section").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task A_page_is_copied_as_its_Markdown()
    {
        var visit = await reader.VisitAsync(
            "adr/0006-permalinks-are-a-promise/",
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );
        await visit.Page.Locator(".page-foot").ScrollIntoViewIfNeededAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as Markdown" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copied." })).ToBeVisibleAsync();
        var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("---\nstatus: accepted\n", copied, StringComparison.Ordinal);
        Assert.Contains("# Permalinks are a promise", copied, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Of_a_session_only_the_commands_are_copied()
    {
        var visit = await reader.VisitAsync(
            "operate/pre-commit/",
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );
        var session = visit.Page.Locator(".code-frame", new() { HasText = "$ git commit" });
        await visit.Page.Locator(".code", new() { HasText = "$ git commit" }).ScrollIntoViewIfNeededAsync();
        await session.GetByRole(AriaRole.Button, new() { Name = "Copy this code" }).ClickAsync();
        await Expect(session.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        Assert.Equal(
            "sed -i 's/first-week/frst-week/' input/index.md\ngit commit -a -m \"A slip\"\n",
            await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task A_diagram_is_drawn_as_an_image_with_a_name_within_the_policy()
    {
        Skip.IfNot(HasLibraries, "The program was built without Node, so it draws no diagrams.");
        var visit = await reader.VisitAsync(Article + "#the-life-of-a-record");
        var image = visit.Page.GetByRole(AriaRole.Img, new() { Name = "A record is proposed" });
        await Expect(image).ToBeVisibleAsync(new() { Timeout = 20_000 });
        Assert.True(
            await image.EvaluateAsync<bool>(
                "image => image.decode().then(() => image.naturalWidth > 100 && image.naturalHeight > 100)"
            )
        );
        var light = await image.GetAttributeAsync("src");
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Expect(image).Not.ToHaveAttributeAsync("src", light!);
        Assert.Equal(0, await visit.Page.Locator("style").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task On_paper_nothing_is_folded_or_switched_away()
    {
        var visit = await reader.VisitAsync("lessons/backend-role/");
        await visit.Page.Locator(".compare").ScrollIntoViewIfNeededAsync();
        await visit.Page.GetByRole(AriaRole.Tab).First.WaitForAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.GetByText("Measured by outcomes")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Backend role, 2026" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("share their blind spots")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".site-header")).ToBeHiddenAsync();
        var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });
        Assert.True(pdf.Length > 10_000);
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Without_script_tabs_stand_below_each_other_and_the_diagram_is_text()
    {
        var page = (await reader.VisitAsync(Article, new() { JavaScriptEnabled = false })).Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "One sentence" })).ToBeVisibleAsync();
        await Expect(page.GetByText("accepting that a charge may come a minute after its order.")).ToBeVisibleAsync();
        await Expect(page.GetByText("flowchart LR")).ToBeVisibleAsync();
    }

    private bool HasLibraries => Directory.Exists(Path.Combine(reader.Handbook.Output, "assets", "mermaid"));
}
