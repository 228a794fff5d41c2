namespace Lintel.Tests.Authoring;

/// <summary>Records that another tool exported come in as records that are whole.</summary>
public sealed class JsonAdrTests : IDisposable
{
    private const string Export = """
        {
          "$schema": "https://example.org/v1.json",
          "version": "1.0.0",
          "adrs": [
            {"number": 1, "title": "Use a queue", "status": "superseded", "date": "2026-01-02",
             "context": "Bursts.", "considered_options": [{"name": "A queue", "pros": ["it waits"], "cons": ["one more"]}, {"name": "A log"}],
             "decision": "Chosen option: \"A queue\", because it waits.", "consequences": ["It waits."],
             "links": [{"type": "superseded-by", "target": 2}]},
            {"number": 2, "title": "Use\na log: # \u001b[31m", "status": "accepted", "date": "2026-02-03", "deciders": ["Ada: \"x\"", "Ben"],
             "tags": ["data"], "context": "Order.\n\n# Not a title", "decision_drivers": ["order"],
             "considered_options": [{"name": "A queue"}, {"name": "A log", "description": "Kept."}],
             "decision": "Chosen option: \"A log\", because it keeps order.",
             "consequences": {"positive": ["order"], "negative": ["disk"], "risks": ["size"]},
             "links": [{"type": "supersedes", "target": 1}], "custom_sections": {"Notes": "None."}},
            {"number": -3, "title": "No"}, 7
          ]
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_has_its_place_and_no_file_is_overwritten()
    {
        folder.Write("export.json", Export);
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("settings.yml", "input: input\n");
        var run = LintelProcess.Run(folder.Path, "adr", "import", "export.json", "--folder", "adr");
        Assert.Equal("adr/0001-use-a-queue.md\nadr/0002-use-a-log-31m.md\n", run.Output);
        Assert.Equal(0, run.ExitCode);
        var first = File.ReadAllText(folder.Combine("adr", "0001-use-a-queue.md"));
        Assert.Equal(
            """
            ---
            status: superseded
            date: 2026-01-02
            superseded-by: [2]
            ---

            # Use a queue

            ## Context and Problem Statement

            Bursts.

            ## Considered Options

            * A queue
            * A log

            ### A queue

            * Good, because it waits
            * Bad, because one more

            ## Decision Outcome

            Chosen option: "A queue", because it waits.

            ### Consequences

            * It waits.

            """,
            first
        );
        Assert.DoesNotContain('\u001b', File.ReadAllText(folder.Combine("adr", "0002-use-a-log-31m.md")));
        var check = LintelProcess.Run(folder.Path, "check");
        Assert.True(check.ExitCode == 0, check.Errors);
        Assert.Contains("2 decisions (1 accepted, 1 superseded)", check.Output, StringComparison.Ordinal);
        Assert.Equal(1, LintelProcess.Run(folder.Path, "adr", "import", "export.json", "--folder", "adr").ExitCode);
        Assert.Equal(first, File.ReadAllText(folder.Combine("adr", "0001-use-a-queue.md")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\": \"2.0.0\", \"adrs\": []}")]
    [InlineData("no json")]
    public void What_is_no_such_file_is_refused(string text)
    {
        folder.Write("x.json", text);
        var run = LintelProcess.Run(folder.Path, "adr", "import", "x.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is no JSON-ADR 1.0", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_outside_the_handbook()
    {
        folder.Write("book/export.json", Export);
        var run = LintelProcess.Run(folder.Combine("book"), "adr", "import", "export.json", "--folder", "../out");
        Assert.NotEqual(0, run.ExitCode);
        Assert.False(Directory.Exists(folder.Combine("out")));
    }
}
