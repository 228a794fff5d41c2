namespace Lintel.Tests.Agents;

/// <summary>What agents are told, and what they may do: asked by the protocol's own client.</summary>
public sealed class AgentServerTests
{
    [Fact]
    public async Task Without_a_word_of_the_caller_nothing_that_writes_is_offered()
    {
        using var folder = AgentHandbook.Write();
        await using var reader = await AgentClient.StartAsync(folder.Path);
        Assert.Equal(
            ["search", "decision", "decisions_for", "rubric_cell", "check", "changes"],
            await reader.ToolsAsync()
        );
        var refused = await reader.CallAsync("new_adr", ("title", "Anything"));
        Assert.True(refused.IsError);
        Assert.Equal(3, Directory.GetFiles(folder.Combine("adr")).Length);
        await using var writer = await AgentClient.StartAsync(folder.Path, "--write");
        Assert.Contains("new_adr", await writer.ToolsAsync());
    }

    [Fact]
    public async Task A_decision_is_told_with_its_standing_before_its_text()
    {
        using var folder = AgentHandbook.Write();
        await using var client = await AgentClient.StartAsync(folder.Path);
        foreach (
            var name in (string[])
                [
                    "ADR-1",
                    "1",
                    "0001",
                    "0001-use-a-queue",
                    "adr/0001-use-a-queue.md",
                    "/adr/0001-use-a-queue/",
                    "https://small.example/adr/0001-use-a-queue/",
                ]
        )
            Assert.StartsWith(
                "This decision is in force.",
                await client.AskAsync("decision", ("id", name)),
                StringComparison.Ordinal
            );
        var replaced = await client.AskAsync("decision", ("id", "ADR-2"));
        Assert.StartsWith("This decision was replaced", replaced, StringComparison.Ordinal);
        Assert.Contains("\"holdsInstead\": {\n    \"label\": \"ADR-1\"", replaced, StringComparison.Ordinal);
        Assert.StartsWith(
            "This decision is not made yet",
            await client.AskAsync("decision", ("id", "3")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "There is no record 'ADR-33'.",
            await client.AskAsync("decision", ("id", "ADR-33")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Search_and_cells_and_governed_files_are_answered()
    {
        using var folder = AgentHandbook.Write();
        await using var client = await AgentClient.StartAsync(folder.Path);
        Assert.Contains(
            "/adr/0001-use-a-queue/",
            await client.AskAsync("search", ("query", "queue")),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Nothing was found.",
            await client.AskAsync("search", ("query", "xyzzyx")),
            StringComparison.Ordinal
        );
        Assert.Contains("backend: Backend", await client.AskAsync("rubric_cell"), StringComparison.Ordinal);
        Assert.Contains(
            "Gives things the names that they have.",
            await client.AskAsync("rubric_cell", ("rubric", "backend"), ("competency", "craft"), ("level", "senior")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "craft (nearest)",
            await client.AskAsync("rubric_cell", ("rubric", "backend"), ("competency", "crafts")),
            StringComparison.Ordinal
        );
        folder.Write("src/other/Retry.cs", "// As ADR-1 says.\nclass Retry;\n");
        Assert.Contains(
            "\"citedOnLine\": 1",
            await client.AskAsync("decisions_for", ("paths", new[] { "./src/other/Retry.cs" })),
            StringComparison.Ordinal
        );
        File.Delete(folder.Combine("src/other/Retry.cs"));
        var governed = await client.AskAsync("decisions_for", ("paths", new[] { "src/queues/Retry.cs" }));
        Assert.Contains("Chosen 'A queue', because it levels peaks.", governed, StringComparison.Ordinal);
        Assert.Equal(
            "No decision in force says that it governs these files.",
            await client.AskAsync("decisions_for", ("paths", new[] { "src/other/Retry.cs" }))
        );
    }

    [Fact]
    public async Task A_draft_is_judged_as_the_build_would_and_never_written()
    {
        using var folder = AgentHandbook.Write();
        await using var client = await AgentClient.StartAsync(folder.Path);
        const string draft = "---\nstatus: acepted\n---\n\n# Use a tape\n\nSee [it](nowhere.md).\n";
        var told = await client.AskAsync("check", ("path", "adr/0004-use-a-tape.md"), ("text", draft));
        folder.Write("adr/0004-use-a-tape.md", draft);
        var built = LintelProcess.Run(folder.Path, "check", "--format", "json");
        using var findings = System.Text.Json.JsonDocument.Parse(built.Output);
        var own = findings
            .RootElement.EnumerateArray()
            .Where(finding => finding.GetProperty("file").GetString() == "adr/0004-use-a-tape.md")
            .ToArray();
        Assert.NotEmpty(own);
        Assert.All(
            own,
            finding => Assert.Contains(finding.GetProperty("problem").GetString()!, told, StringComparison.Ordinal)
        );
        File.Delete(folder.Combine("adr/0004-use-a-tape.md"));
        Assert.StartsWith("0 errors", await client.AskAsync("check"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_on_the_disk_is_read_again()
    {
        using var folder = AgentHandbook.Write();
        await using var client = await AgentClient.StartAsync(folder.Path);
        Assert.StartsWith(
            "This decision is not made yet",
            await client.AskAsync("decision", ("id", "3")),
            StringComparison.Ordinal
        );
        folder.Write("adr/0003-use-a-log.md", AgentHandbook.Record("Use a log", "accepted", ""));
        Assert.StartsWith(
            "This decision is in force",
            await client.AskAsync("decision", ("id", "3")),
            StringComparison.Ordinal
        );
        folder.Write("adr/0004-use-a-tape.md", AgentHandbook.Record("Use a tape", "accepted", ""));
        Assert.StartsWith(
            "This decision is in force",
            await client.AskAsync("decision", ("id", "4")),
            StringComparison.Ordinal
        );
        Directory.Move(folder.Combine("adr/0004-use-a-tape.md"), folder.Combine("adr/0005-use-a-tape.md"));
        Assert.True((await client.CallAsync("decision", ("id", "4"))).IsError);
        Assert.Contains("handbook:///adr/0005-use-a-tape/", await client.PagesAsync());
    }

    [Fact]
    public async Task Every_page_is_a_resource_that_says_first_what_it_is_worth()
    {
        using var folder = AgentHandbook.Write();
        await using var client = await AgentClient.StartAsync(folder.Path);
        var pages = await client.PagesAsync();
        Assert.Contains("handbook:///rubrics/backend/craft/senior/", pages);
        foreach (var page in pages)
            Assert.Matches(@"\AThis [^\n]+\.\n\nWritten by the authors", await client.PageAsync(page));
        Assert.StartsWith(
            "This decision was replaced",
            await client.PageAsync("handbook:///adr/0002-poll-the-table/"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_record_is_written_among_its_neighbours_and_shown_as_a_diff()
    {
        using var folder = AgentHandbook.Write();
        await using var client = await AgentClient.StartAsync(folder.Path, "--write");
        var answer = await client.AskAsync("new_adr", ("title", "Use a\ntape"), ("supersedes", "3"));
        Assert.Contains("+++ b/adr/0004-use-a-tape.md", answer, StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(folder.Combine("adr/0004-use-a-tape.md"));
        Assert.Contains("# Use a tape", text, StringComparison.Ordinal);
        Assert.Contains("0003-use-a-log.md", text, StringComparison.Ordinal);
        foreach (var folderName in (string[])["..", "input", "/tmp", "adr/../.."])
            Assert.True((await client.CallAsync("new_adr", ("title", "Anything"), ("folder", folderName))).IsError);
        Assert.Equal(4, Directory.GetFiles(folder.Combine("adr")).Length);
    }

    [Fact]
    public async Task A_status_is_written_as_the_command_writes_it()
    {
        using var folder = AgentHandbook.Write();
        await using var client = await AgentClient.StartAsync(folder.Path, "--write");
        var answer = await client.AskAsync("set_status", ("id", "ADR-3"), ("status", "accepted"));
        Assert.Contains("-status: proposed\n+status: accepted", answer, StringComparison.Ordinal);
        Assert.StartsWith(
            "This decision is in force",
            await client.AskAsync("decision", ("id", "3")),
            StringComparison.Ordinal
        );
        var before = await File.ReadAllTextAsync(folder.Combine("adr/0003-use-a-log.md"));
        foreach (
            var (id, status) in ((string, string)[])
                [("ADR-3", "accepted"), ("ADR-9", "draft"), ("3", "superseded"), ("../x", "draft")]
        )
            Assert.True((await client.CallAsync("set_status", ("id", id), ("status", status))).IsError);
        Assert.Equal(before, await File.ReadAllTextAsync(folder.Combine("adr/0003-use-a-log.md")));
    }
}
