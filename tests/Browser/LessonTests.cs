using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Lintel.Tests.Browser;

/// <summary>The blocks of a lesson, as a reader works with them.</summary>
[Collection(nameof(Reader))]
public sealed class LessonTests(Reader reader)
{
    private const string Lesson = "lessons/backend-role/";
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [SkippableFact]
    public async Task A_quick_check_answers_when_asked()
    {
        var visit = await reader.VisitAsync(Lesson);
        var check = visit.Page.Locator(".quick-check");
        var button = await Near(check.GetByRole(AriaRole.Button, new() { Name = "Check" }), check);
        var result = check.GetByRole(AriaRole.Status);
        await button.ClickAsync();
        await Expect(result).ToHaveTextAsync("Choose an answer first.");

        await check.GetByLabel("More test coverage").CheckAsync();
        await Expect(check.Locator(".feedback")).ToHaveCountAsync(0);
        await button.ClickAsync();
        await Expect(result).ToContainTextAsync("✗ Not right");
        await Expect(check.Locator(".feedback")).ToContainTextAsync("share their blind spots");

        await check.GetByLabel("A person who owns").CheckAsync();
        await button.ClickAsync();
        await Expect(result).ToHaveTextAsync("✓ Right.");
        await Expect(check.Locator(".feedback")).ToHaveCountAsync(1);
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Several_right_choices_are_all_wanted()
    {
        var visit = await reader.VisitAsync("lessons/decision-records/");
        var check = visit.Page.Locator(".quick-check");
        var button = await Near(check.GetByRole(AriaRole.Button, new() { Name = "Check" }), check);
        await check.GetByLabel("A charge may come a minute").CheckAsync();
        await button.ClickAsync();
        await Expect(check.GetByRole(AriaRole.Status)).ToHaveTextAsync("✓ Right so far. 1 more to find.");
        await check.GetByLabel("Support needs a way").CheckAsync();
        await button.ClickAsync();
        await Expect(check.GetByRole(AriaRole.Status)).ToHaveTextAsync("✓ Right.");
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Without_script_the_answer_is_folded_and_everything_is_there()
    {
        var page = (await reader.VisitAsync(Lesson, WithoutScript)).Page;
        var check = page.Locator(".quick-check");
        await check.GetByLabel("More test coverage").CheckAsync();
        await Expect(check.GetByText("share their blind spots")).ToBeHiddenAsync();
        await check.GetByText("Answer", new() { Exact = true }).ClickAsync();
        await Expect(check.GetByText("share their blind spots")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Backend role, 2020" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Backend role, 2026" })).ToBeVisibleAsync();
        await page.GetByLabel("Map your current work").CheckAsync();
        Assert.Equal(0, await page.Locator("button:not([popovertarget]):visible").CountAsync());
    }

    [SkippableFact]
    public async Task A_comparison_switches_by_click_and_key()
    {
        var visit = await reader.VisitAsync(Lesson);
        var compare = visit.Page.Locator(".compare");
        var before = await Near(compare.GetByRole(AriaRole.Tab, new() { Name = "Backend role, 2020" }), compare);
        var after = compare.GetByRole(AriaRole.Tab, new() { Name = "Backend role, 2026" });
        await Expect(compare.GetByText("Done when the code is merged.")).ToBeVisibleAsync();
        await Expect(compare.GetByText("Measured by outcomes")).ToBeHiddenAsync();
        await after.ClickAsync();
        await Expect(compare.GetByText("Measured by outcomes")).ToBeVisibleAsync();
        await Expect(compare.GetByText("Done when the code is merged.")).ToBeHiddenAsync();
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(before).ToBeFocusedAsync();
        await Expect(before).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Ticks_are_kept_and_cleared()
    {
        var visit = await reader.VisitAsync(Lesson);
        var list = visit.Page.Locator(".do-next");
        await Near(list.GetByRole(AriaRole.Status), list);
        await list.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Expect(list.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 of 2 done.");
        await visit.Page.ReloadAsync();
        await Near(list.GetByRole(AriaRole.Status), list);
        await Expect(list.GetByRole(AriaRole.Checkbox).First).ToBeCheckedAsync();
        await list.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Expect(list.GetByRole(AriaRole.Status)).ToHaveTextAsync("0 of 2 done.");
        await visit.Page.ReloadAsync();
        await Near(list.GetByRole(AriaRole.Status), list);
        await Expect(list.GetByRole(AriaRole.Checkbox).First).Not.ToBeCheckedAsync();
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task A_worksheet_spreads_a_week_is_kept_and_copied_out()
    {
        var visit = await reader.VisitAsync(Lesson, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var sheet = visit.Page.Locator(".worksheet");
        var old = await Near(sheet.GetByLabel("Writing CRUD endpoints"), sheet);
        await old.FillAsync("60");
        await sheet.GetByLabel("Designing data models and APIs").FillAsync("25");
        var result = sheet.GetByRole(AriaRole.Status).First;
        await Expect(result)
            .ToHaveTextAsync(
                "Old focus (implementation): 60 %, New focus (design): 25 %. 15 % of the week left to spread."
            );
        await visit.Page.ReloadAsync();
        await Near(old, sheet);
        await Expect(old).ToHaveValueAsync("60");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Copy as Markdown" }).ClickAsync();
        await Expect(sheet.GetByText("Copied.")).ToBeVisibleAsync();
        var copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains(
            "| Writing CRUD endpoints | 60 % | Designing data models and APIs | 25 % |",
            copied,
            StringComparison.Ordinal
        );
        Assert.Contains("| **Sum** | **60 %** | **Sum** | **25 %** |", copied, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Where_storage_is_refused_everything_works_for_the_page_and_says_so()
    {
        var visit = await reader.VisitAsync("404.html");
        await visit.Page.AddInitScriptAsync(
            "Object.defineProperty(self, 'localStorage', { get() { throw new DOMException('refused', "
                + "'SecurityError'); } })"
        );
        visit.Complaints.Clear();
        await visit.Page.GotoAsync(reader.Address + Lesson);
        var list = visit.Page.Locator(".do-next");
        await Near(list.GetByRole(AriaRole.Status), list);
        await list.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Expect(list.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 of 2 done. This browser does not keep it.");
        await (
            await Near(
                visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mark as done" }),
                visit.Page.Locator(".lesson-end")
            )
        ).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "✓ Done" })).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task The_overview_knows_what_was_done()
    {
        var visit = await reader.VisitAsync(Lesson);
        await (
            await Near(
                visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mark as done" }),
                visit.Page.Locator(".lesson-end")
            )
        ).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "All lessons" }).ClickAsync();
        await Expect(visit.Page.Locator(".lessons > li").First).ToContainTextAsync("✓ Done, 0 of 2 steps taken");
        await Expect(visit.Page.Locator(".progress-line"))
            .ToContainTextAsync("1 of 4 lessons done in this browser. Next: Writing a Decision");
        Assert.Empty(visit.Complaints);
    }

    // Modules load when their block comes near.
    private static async Task<ILocator> Near(ILocator part, ILocator block)
    {
        await block.ScrollIntoViewIfNeededAsync();
        await part.WaitForAsync();
        return part;
    }
}
