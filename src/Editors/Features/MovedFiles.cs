using System.Collections.Immutable;
using Lintel.Authoring.Moving;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Site.Drafts;
using Lintel.Text;

namespace Lintel.Editors.Features;

/// <summary>Files that get other names: what <c>lintel mv</c> does to the links, to the names and to the old
/// addresses.</summary>
internal static class MovedFiles
{
    /// <summary>What is to be changed before an editor moves files; null where nothing is.</summary>
    public static WorkspaceEdit? Edit(Workspace workspace, RenameFilesParams asked)
    {
        var plans = asked
            .Files.Select(file => (From: workspace.PathOf(file.OldUri), To: workspace.PathOf(file.NewUri)))
            .Where(file => file.From is not null && file.To is not null && file.From != file.To)
            .Select(file => Plan(workspace, file.From!, file.To!).Value)
            .OfType<MovePlan>()
            .ToArray();
        var edits = plans
            .SelectMany(plan => plan.Edits)
            .Distinct()
            // Where both ends of a link move, neither of the two knows of the other: what moves together stays.
            .GroupBy(edit => edit.At)
            .Where(same => same.Count() == 1)
            .Select(same => same.First())
            .ToImmutableArray();
        edits = edits.AddRange(MovedLists.Edits(workspace, [.. plans.Select(plan => plan.Move)], edits));
        return edits.Length == 0 ? null : new([.. workspace.Changes(edits)]);
    }

    /// <summary>A file gets another name, by the server's own proposal; or why it cannot.</summary>
    public static Result<WorkspaceEdit, string> Move(Workspace workspace, string from, string to)
    {
        if (workspace.Handbook.Files.Kind(to) is not null)
            return $"There is a '{to}' already.";
        var plan = Plan(workspace, from, to);
        if (plan.Value is not { } planned)
            return $"{plan.Problem}.";
        var edits = planned.Edits.AddRange(MovedLists.Edits(workspace, [planned.Move], planned.Edits));
        return new WorkspaceEdit([
            .. workspace.Changes(edits),
            new DocumentChange
            {
                Kind = "rename",
                OldUri = workspace.UriOf(from),
                NewUri = workspace.UriOf(to),
            },
        ]);
    }

    /// <summary>The action by which a record whose title changed gets the name that goes with it.</summary>
    public static ImmutableArray<CodeAction> NameAfterTitle(Workspace workspace, string path, int line)
    {
        if (
            workspace.Index.DocumentAt(path) is not { } page
            || workspace.Index.RecordOf(page.Route) is not { Title: { } title } record
            || title.At.Line != line
            || NextDecision.NameFor(record) is not { } name
            || name == SourcePath.Stem(path)
        )
            return [];
        var to = SourcePath.Folder(path) + name + Path.GetExtension(path);
        return Move(workspace, path, to).Value is { } edit
            ? [new($"Name the file after its title: {Path.GetFileName(to)}", "refactor.move", edit)]
            : [];
    }

    private static Result<MovePlan, string> Plan(Workspace workspace, string from, string to) =>
        string.Equals(Path.GetExtension(from), Path.GetExtension(to), StringComparison.Ordinal)
            ? MovePlan.Create(workspace.Handbook.Files, new(from, to))
            : $"'{to}' has another ending";
}
