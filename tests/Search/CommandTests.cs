using System.Text.Json;

namespace Lintel.Tests.Search;

/// <summary><c>lintel search</c>: for people in lines, for programs in JSON.</summary>
public sealed class CommandTests
{
    private static readonly string Hub = RepositoryRoot.Combine(
        "tests",
        "Cases",
        "the records of another handbook are found by search"
    );

    [Fact]
    public void Results_come_as_JSON_with_whole_addresses()
    {
        var run = LintelProcess.Run(Hub, "search", "--root", ".", "--json", "--limit", "2", "outbox", "recrd");
        Assert.Equal(0, run.ExitCode);
        using var answer = JsonDocument.Parse(run.Output);
        var urls = answer
            .RootElement.GetProperty("results")
            .EnumerateArray()
            .Select(result => result.GetProperty("url").GetString());
        Assert.Equal("https://nord.example/adr/0007-outbox/", urls.First());
        Assert.Equal("record", answer.RootElement.GetProperty("mended").GetProperty("recrd").GetString());
    }

    [Fact]
    public void Results_come_as_lines_with_status_and_address()
    {
        var run = LintelProcess.Run(Hub, "search", "--root", ".", "--limit", "1", "ADR-7");
        Assert.StartsWith(
            "ADR-7: Publish through an outbox (Team Nord, accepted)\n    https://nord.example/adr/0007-outbox/\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_answer_can_be_explained()
    {
        var run = LintelProcess.Run(Hub, "search", "--root", ".", "--limit", "1", "--explain", "outbox", "4711");
        Assert.StartsWith("No page mentions '4711'.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("'outbox' in the title: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" for standing together", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_only_previews_show_is_not_found()
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "preview-only: [draft]\n");
        folder.Write("adr/0001-secret.md", "---\nstatus: draft\n---\n# Zanzibar\n\n## Context\n\nZanzibar.\n");
        Assert.Contains(
            "Nothing found",
            LintelProcess.Run(folder.Path, "search", "--root", ".", "zanzibar").Output,
            StringComparison.Ordinal
        );
    }
}
