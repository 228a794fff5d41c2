using Lintel.Building;
using Lintel.Changes.Formats;
using Lintel.Reading.Git;
using Lintel.Site;

namespace Lintel.Agents.Tools;

/// <summary><c>changes</c>: what the work tree does to the handbook since its branch began.</summary>
internal static class ChangesTool
{
    /// <summary>The tool.</summary>
    public static AgentTool Create() =>
        new(
            "changes",
            "What the branch changes",
            "What the work tree changes about the handbook since its branch began: decisions that were added, accepted "
                + "or replaced, and what is newly wrong. Decisions, not lines of files.",
            [new("base", "Branch, tag or commit to compare with; the branch of the settings unless named.")],
            (handbook, arguments) => Answer(handbook, arguments.Text("base"))
        );

    private static ToolAnswer Answer(OpenHandbook handbook, string? baseName)
    {
        var check = handbook.Check;
        var changes = Comparison.Find(
            handbook.Root,
            GitRepository.Open(handbook.Root.Path),
            check,
            SiteContext.Production,
            handbook.Options,
            baseName
        );
        if (changes.Base is null)
            return ToolAnswer.Refuse("There is nothing to compare with.", ($"{changes.Missing}\n", "text"));
        var settings = check.Handbook.Settings;
        var told = PreviewNotice.Create(check.Handbook, SiteContext.Production, changes);
        return new(
            $"{changes.Changes.Length} changes, and {changes.Problems.Length} problems that were not there before.",
            (ChangesJson.Write(told.Changes, told.Context, settings, told.Route), "json")
        );
    }
}
