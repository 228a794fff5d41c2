using Lintel.Tests.Agents;

namespace Lintel.Tests.Editors;

/// <summary>A small handbook to edit.</summary>
internal static class EditorHandbook
{
    public const string First = "adr/0001-use-a-queue.md";
    public const string Second = "adr/0002-use-two-queues.md";
    public const string Index = "input/index.md";
    public const string Guide = "input/guides/queues.md";
    public const string Rubric = "input/rubrics/backend.yml";

    public static TemporaryFolder Write()
    {
        var folder = AgentHandbook.Write();
        File.Delete(folder.Combine("adr/0002-poll-the-table.md"));
        File.Delete(folder.Combine("adr/0003-use-a-log.md"));
        folder.Write(First, AgentHandbook.Record("Use a queue", "accepted", "competencies: [backend/craft]\n"));
        folder.Write(
            Second,
            AgentHandbook.Record(
                "Use two queues instead",
                "accepted",
                "",
                "See [the first](0001-use-a-queue.md) and ADR-1, [low](../input/guides/queues.md#low-water)."
            )
        );
        folder.Write(Index, "# Small\n\nOn [queues](guides/queues.md#low-water) and [craft](rubric:backend/craft).\n");
        folder.Write(Guide, "# Queues\n\nAbout queues.\n\n## Low water\n\nText.\n\n## High water {#high}\n\nText.\n");
        return folder;
    }
}
