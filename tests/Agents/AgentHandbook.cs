namespace Lintel.Tests.Agents;

/// <summary>A small handbook with records that stand differently.</summary>
internal static class AgentHandbook
{
    public static TemporaryFolder Write()
    {
        var folder = new TemporaryFolder();
        folder.Write("settings.yml", "title: Small\nurl: https://small.example\n");
        folder.Write("input/index.md", "# Small\n\nWe write [decisions](../adr/0001-use-a-queue.md) down.\n");
        folder.Write(
            "adr/0001-use-a-queue.md",
            Record("Use a queue", "accepted", "supersedes: \"2\"\napplies-to: [src/queues/**]\n")
        );
        folder.Write("adr/0002-poll-the-table.md", Record("Poll the table", "superseded by ADR-1", ""));
        folder.Write("adr/0003-use-a-log.md", Record("Use a log", "proposed", ""));
        folder.Write(
            "input/rubrics/backend.yml",
            "id: backend\ntitle: Backend\nlevels:\n  - id: senior\n    title: Senior\ncompetencies:\n  - id: craft\n"
                + "    title: Craft\n    cells:\n      senior:\n        behaviours:\n          - id: names-things\n"
                + "            text: Gives things the names that they have.\n"
        );
        return folder;
    }

    public static string Record(string title, string status, string more, string words = "Peaks drown the database.") =>
        $"---\nstatus: {status}\ndate: 2026-01-02\n{more}---\n\n"
        + $"# {title}\n\n## Context and Problem Statement\n\n{words}"
        + "\n\n## Considered Options\n\n* A queue\n* A table\n\n## Decision Outcome\n\nChosen option: \"A queue\", "
        + "because it levels peaks.\n\n### Consequences\n\n* Good, because peaks are levelled.\n";
}
