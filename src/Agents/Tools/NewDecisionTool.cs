using System.Text;
using Lintel.Authoring;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Site.Drafts;
using Lintel.Text.Differences;

namespace Lintel.Agents.Tools;

/// <summary><c>new_adr</c>: writes a record under the next free number, from the team's own template.</summary>
internal static class NewDecisionTool
{
    // What was written just now.
    private const int Longest = 1 << 20;

    /// <summary>The tool.</summary>
    public static AgentTool Create() =>
        new(
            "new_adr",
            "Write a new decision record",
            "Writes a proposed record under the next free number, in the team's own form, and answers with the diff. "
                + "Fill it in then, and use 'check' on it. Existing records are not touched.",
            [
                new("title", "What is decided, in a few words.", IsRequired: true),
                new("supersedes", "Number or file name of the record that it is to replace."),
                new("folder", "The folder of records, where the handbook has several; its first one unless named."),
            ],
            (handbook, arguments) =>
                Answer(handbook, arguments.Text("title")!, arguments.Text("supersedes"), arguments.Text("folder"))
        )
        {
            Writes = true,
        };

    private static ToolAnswer Answer(OpenHandbook handbook, string written, string? supersedes, string? named)
    {
        // The title becomes a heading, which is one line.
        var title = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!NextDecision.IsTitle(title))
            return ToolAnswer.Refuse("A title needs a letter or a digit, and no control character.");
        var settings = handbook.Site.Handbook.Settings;
        var folder = named is null ? settings.DecisionFolders[0] : SourcePath.FromSettings(named);
        if (!settings.DecisionFolders.Contains(folder))
            return ToolAnswer.Refuse(
                "The handbook has no such folder of records.",
                (string.Concat(settings.DecisionFolders.Select(known => SourcePath.InSettings(known) + "\n")), "text")
            );
        var root = handbook.Root;
        if (root.Kind(folder) is not (null or EntryKind.Folder))
            return ToolAnswer.Refuse(
                "The folder of records is no folder, or a link, and nothing is written through it."
            );
        try
        {
            var done = new DecisionWriter(
                Path.Combine(root.Path, folder),
                root.Path,
                SourcePath.Opening(folder),
                settings
            ).Write(title, dialect: null, supersedes is null ? [] : [supersedes], handbook.Options.Today!.Value);
            return done.File is { } file ? Tell(handbook, SourcePath.Opening(folder) + file) : Refuse(done.Why!);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return Refuse(FileFailure.Reason(failure));
        }
    }

    private static ToolAnswer Tell(OpenHandbook handbook, string path)
    {
        var text = Encoding.UTF8.GetString(handbook.Root.Read(path, Longest));
        return new("The record was written.", (UnifiedDiff.Write(path, "", text), "diff"));
    }

    private static ToolAnswer Refuse(string why) => ToolAnswer.Refuse("Nothing was written.", (why, "text"));
}
