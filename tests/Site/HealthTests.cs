using System.Text.Json;
using AngleSharp.Html.Parser;
using Lintel.Building;

namespace Lintel.Tests.Site;

/// <summary>The health page and the command count the same, and each number leads to its list.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public HealthTests()
    {
        Write("0001-old", "1. Poll", "Superseded by [2](0002-new.md)", "2024-05-01");
        Write("0002-new", "2. Push", "Accepted", "2025-06-01", "review: 2026-03-01\ntags: [transport]\n");
        Write("0003-later", "3. Stream", "Accepted", "2025-07-01", "review: 2026-04-20\n");
        Write("0004-maybe", "4. Drop the database", "Proposed", "2025-12-01");
        Write("0005-bare", "5. Use tabs", "Accepted", "2026-01-05", options: "");
    }

    public void Dispose() => folder.Dispose();

    // What a handbook makes of the rules for its gate changes nothing of what health shows.
    [Theory]
    [InlineData("rules: {ADR002: info, ADR011: info, ADR021: info, ADR022: info}\n")]
    [InlineData("rules: {ADR002: off, ADR011: off, ADR021: off, ADR022: off}\n")]
    [InlineData("strict-from: 6\nrules: {ADR011: off, ADR026: info, ADR027: error}\n")]
    public void Both_say_the_same(string settings)
    {
        folder.Write("settings.yml", settings);
        var run = LintelProcess.Run(folder.Path, "adr", "health", "--format", "json", "--today", "2026-04-01");
        Assert.Equal(("", 0), (run.Errors, run.ExitCode));
        using var told = JsonDocument.Parse(run.Output);
        var counts = told
            .RootElement.GetProperty("concerns")
            .EnumerateArray()
            .ToDictionary(
                concern => concern.GetProperty("id").GetString()!,
                concern => concern.GetProperty("count").GetInt32()
            );
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["reviews-overdue"] = 1,
                ["reviews-due"] = 1,
                ["proposed-long"] = 1,
                ["one-way"] = 1,
                ["without-options"] = 1,
                ["orphan-tags"] = 1,
            },
            counts
        );
        Assert.Equal(
            [("2024", 1, 0), ("2025", 2, 1), ("2026", 3, 1)],
            told.RootElement.GetProperty("years")
                .EnumerateArray()
                .Select(year =>
                    (
                        year.GetProperty("year").GetString()!,
                        year.GetProperty("inForce").GetInt32(),
                        year.GetProperty("retired").GetInt32()
                    )
                )
        );

        Assert.True(Build.Run(new(folder.Path, folder.Combine("site")) { PageDay = new(2026, 4, 1) }).Pages > 0);
        var page = new HtmlParser().ParseDocument(
            File.ReadAllText(folder.Combine("site", "adr", "health", "index.html"))
        );
        foreach (var (id, count) in counts)
        {
            Assert.Equal(count.ToString(), page.QuerySelector($"a[href='#{id}'] strong")!.TextContent);
            Assert.Equal(count, page.GetElementById(id)!.ParentElement!.QuerySelectorAll("li, tbody tr").Length);
        }
    }

    [Fact]
    public void A_day_that_is_none_is_a_wrong_call()
    {
        var run = LintelProcess.Run(folder.Path, "build", "--today", "tomorrow");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'tomorrow' is not a day.", run.Errors, StringComparison.Ordinal);
    }

    private void Write(
        string id,
        string title,
        string status,
        string date,
        string front = "",
        string options = "- One\n- Another\n"
    ) =>
        folder.Write(
            $"adr/{id}.md",
            $"{(front.Length > 0 ? $"---\n{front}---\n\n" : "")}# {title}\n\nDate: {date}\n\n## "
                + $"Status\n\n{status}\n\n## Context\n\nSlow.\n\n"
                + $"## Options\n\n{options}\n## Decision\n\nOne.\n\n## Consequences\n\nFast.\n"
        );
}
