using Lintel.Authoring.Records;
using Lintel.Disk;
using Lintel.Model;

namespace Lintel.Tests.Authoring;

/// <summary>A record is given another status, or a relation, in the dialect in which it is written.</summary>
public sealed class RecordChangesTests : IDisposable
{
    private const string Body = """

        ## Context

        Orders come in bursts.

        ## Decision

        We use a queue.

        ## Consequences

        None is lost.

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("---\nstatus: proposed\n---\n# 1. A\n", "---\nstatus: accepted\n---\n# 1. A\n")]
    [InlineData("---\nstatus: \"Proposed\" # soon\n---\n# 1. A\n", "---\nstatus: \"Accepted\" # soon\n---\n# 1. A\n")]
    [InlineData("---\ndate: 2026-01-02\n---\n# 1. A\n", "---\ndate: 2026-01-02\nstatus: accepted\n---\n# 1. A\n")]
    [InlineData(
        "---\n{date: 2026-01-02, tags: [a]}\n---\n# 1. A\n",
        "---\n{status: accepted, date: 2026-01-02, tags: [a]}\n---\n# 1. A\n"
    )]
    [InlineData("---\n  date: 2026-01-02\n---\n# 1. A\n", "---\n  date: 2026-01-02\n  status: accepted\n---\n# 1. A\n")]
    [InlineData("# 1. A\n\n## Status\n\nProposed\n", "# 1. A\n\n## Status\n\nAccepted\n")]
    [InlineData("# 1. A\n\n## Status\n\nPROPOSED (2026-01-02)\n", "# 1. A\n\n## Status\n\nACCEPTED (2026-01-02)\n")]
    [InlineData(
        "# 1. A\n\n* Status: proposed\n* Date: 2026-01-02\n",
        "# 1. A\n\n* Status: accepted\n* Date: 2026-01-02\n"
    )]
    [InlineData("# 1. A\n\n**Status:** Proposed\n", "# 1. A\n\n**Status:** Accepted\n")]
    [InlineData("# 1. A\n\n| Status | Proposed |\n|---|---|\n", "# 1. A\n\n| Status | Accepted |\n|---|---|\n")]
    [InlineData(
        "---\nstatus: proposed\n---\n# 1. A\n\n## Status\n\nProposed\n",
        "---\nstatus: accepted\n---\n# 1. A\n\n## Status\n\nAccepted\n"
    )]
    [InlineData("# 1. A\r\n\r\n## Status\r\n\r\nProposed\r\n", "# 1. A\r\n\r\n## Status\r\n\r\nAccepted\r\n")]
    public void A_status_is_written_where_the_last_one_stood(string before, string after)
    {
        folder.Write("adr/0001-a.md", before + Body);
        Assert.Equal(after + Body, Only(RecordChanges.SetStatus(Root, "1", DecisionStatus.Accepted).Value));
    }

    [Fact]
    public void A_team_s_own_word_is_written_as_its_other_records_have_it()
    {
        folder.Write("adr/0001-a.md", "# 1. A\n\n## Status\n\nAngenommen\n" + Body);
        folder.Write("adr/0002-b.md", "# 2. B\n\n## Status\n\nVorgeschlagen\n" + Body);
        Assert.StartsWith(
            "# 2. B\n\n## Status\n\nAngenommen\n",
            Only(RecordChanges.SetStatus(Root, "ADR-2", DecisionStatus.Accepted).Value),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Who_accepts_a_successor_retires_the_record_that_it_replaces()
    {
        folder.Write("adr/0001-a.md", "# 1. A\n\n## Status\n\nAccepted\n" + Body);
        folder.Write("adr/0002-b.md", "# 2. B\n\n## Status\n\nProposed\n\nSupersedes [ADR-1](0001-a.md)\n" + Body);
        var changes = RecordChanges.SetStatus(Root, "0002-b.md", DecisionStatus.Accepted).Value!;
        Assert.Equal(["adr/0001-a.md", "adr/0002-b.md"], changes.Select(change => change.Path));
        Assert.StartsWith(
            "# 1. A\n\n## Status\n\nSuperseded by [ADR-2](0002-b.md)\n",
            changes[0].After,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("---\nstatus: accepted\n---\n# 1. A\n", "---\nstatus: accepted\namends: \"2\"\n---\n# 1. A\n")]
    [InlineData("# 1. A\n\n## Status\n\nAccepted\n", "# 1. A\n\n## Status\n\nAccepted\n\nAmends [ADR-2](0002-b.md)\n")]
    [InlineData("# 1. A\n\n* Status: accepted\n", "# 1. A\n\n* Status: accepted\n* Amends: [ADR-2](0002-b.md)\n")]
    public void A_relation_is_said_in_the_record_s_own_way(string before, string after)
    {
        folder.Write("adr/0001-a.md", before + Body);
        folder.Write("adr/0002-b.md", "# 2. B\n\n## Status\n\nAccepted\n" + Body);
        Assert.Equal(after + Body, Only(RecordChanges.Link(Root, "1", RelationKind.Amends, "2").Value));
    }

    [Fact]
    public void A_supersession_that_holds_is_said_on_both_sides()
    {
        folder.Write("adr/0001-a.md", "---\nstatus: accepted\n---\n# 1. A\n" + Body);
        folder.Write("adr/0002-b.md", "# 2. B\n\n## Status\n\nAccepted\n" + Body);
        var changes = RecordChanges.Link(Root, "2", RelationKind.Supersedes, "1").Value!;
        Assert.StartsWith(
            "---\nstatus: superseded\nsuperseded-by: \"2\"\n---\n",
            changes[0].After,
            StringComparison.Ordinal
        );
        Assert.Contains("\nAccepted\n\nSupersedes [ADR-1](0001-a.md)\n", changes[1].After, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_says_why()
    {
        folder.Write("adr/0001-a.md", "# 1. A\n\nWords.\n" + Body);
        folder.Write("adr/0002-b.md", "# 2. B\n\n## Status\n\nAccepted\n" + Body);
        Assert.Contains("no place for a status", RecordChanges.SetStatus(Root, "1", DecisionStatus.Accepted).Problem);
        Assert.Contains("already", RecordChanges.SetStatus(Root, "2", DecisionStatus.Accepted).Problem);
        Assert.Contains("There is no record '7'", RecordChanges.SetStatus(Root, "7", DecisionStatus.Accepted).Problem);
        Assert.Contains("adr link NEW", RecordChanges.SetStatus(Root, "2", DecisionStatus.Superseded).Problem);
        Assert.Contains("same record", RecordChanges.Link(Root, "2", RelationKind.Amends, "ADR-2").Problem);
        Assert.Contains(
            "There is no record '../../etc/passwd'",
            RecordChanges.SetStatus(Root, "../../etc/passwd", DecisionStatus.Accepted).Problem
        );
    }

    [Fact]
    public void A_list_is_narrowed_and_kept()
    {
        folder.Write(
            "adr/0001-a.md",
            "---\nstatus: accepted\ndate: 2026-01-02\ntags: [x]\napplies-to: src/**\n---\n# 1. A\n" + Body
        );
        folder.Write("adr/0002-b.md", "---\nstatus: proposed\ndate: 2026-03-04\ntags: [x, y]\n---\n# 2. B\n" + Body);
        folder.Write("adr/README.md", "# All\n\n<!-- lintel:decisions -->\n<!-- /lintel:decisions -->\n\nBelow.\n");
        Assert.Equal(["ADR-2"], Listed("--status", "proposed"));
        Assert.Equal(["ADR-1", "ADR-2"], Listed("--tag", "x"));
        Assert.Equal(["ADR-2"], Listed("--tag", "x", "--tag", "Y"));
        Assert.Equal(["ADR-2"], Listed("--since", "2026-02-01"));
        Assert.Equal(["ADR-1"], Listed("--governs", "src/a.cs"));
        Assert.Equal(0, LintelProcess.Run(folder.Path, "adr", "list", "--write", "adr/README.md").ExitCode);
        Assert.Equal(
            "# All\n\n<!-- lintel:decisions -->\n| Decision | Status | Date |\n|---|---|---|\n"
                + "| [1. A](0001-a.md) | accepted | 2026-01-02 |\n| [2. B](0002-b.md) | proposed | 2026-03-04 |\n"
                + "<!-- /lintel:decisions -->\n\nBelow.\n",
            File.ReadAllText(folder.Combine("adr", "README.md"))
        );
    }

    private DiskFolder Root => new(folder.Path);

    private static string Only(SourceChange[]? changes) => Assert.Single(changes!).After;

    private string[] Listed(params string[] options) =>
        [
            .. LintelProcess
                .Run(folder.Path, ["adr", "list", .. options])
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t')[0]),
        ];
}
