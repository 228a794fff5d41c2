using System.Collections.Immutable;
using Lintel.Authoring.Records;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Text.Differences;

namespace Lintel.Agents.Tools;

/// <summary><c>set_status</c>: gives a record another status, as <c>lintel adr status</c> does.</summary>
internal static class StatusTool
{
    // A superseded record names its successor, which says so itself.
    private static readonly ImmutableArray<DecisionStatus> Statuses =
    [
        DecisionStatus.Draft,
        DecisionStatus.Proposed,
        DecisionStatus.Accepted,
        DecisionStatus.Rejected,
        DecisionStatus.Deprecated,
    ];

    /// <summary>The tool.</summary>
    public static AgentTool Create() =>
        new(
            "set_status",
            "Give a decision another status",
            "Writes a status into a record in its own form, and what follows from it into those that it replaces; "
                + "answers with the diff. Decide nothing that a person has not decided.",
            [
                new("id", "The record, as 'decision' takes it.", IsRequired: true),
                new("status", "The status that it is to have.", IsRequired: true)
                {
                    Words = [.. Statuses.Select(status => status.Phrase())],
                },
            ],
            (handbook, arguments) =>
                Answer(
                    handbook,
                    arguments.Text("id")!,
                    Statuses.First(status => status.Phrase() == arguments.Text("status"))
                )
        )
        {
            Writes = true,
        };

    private static ToolAnswer Answer(OpenHandbook handbook, string name, DecisionStatus status)
    {
        var found = DecisionNames.Find(handbook.Site, name);
        if (found.Value is not { } record)
            return DecisionNames.Refuse(found.Problem!);
        var planned = RecordChanges.SetStatus(handbook.Root, record.Page.Source, status);
        if (planned.Value is not { } changes)
            return ToolAnswer.Refuse("Nothing was written.", (planned.Problem!, "text"));
        try
        {
            SourceEditor.Apply(handbook.Root.Path, changes);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return ToolAnswer.Refuse("Nothing was written.", (FileFailure.Reason(failure), "text"));
        }

        return new(
            changes.Length == 1 ? "One file was written." : $"{changes.Length} files were written.",
            (
                string.Concat(changes.Select(change => UnifiedDiff.Write(change.Path, change.Before, change.After))),
                "diff"
            )
        );
    }
}
