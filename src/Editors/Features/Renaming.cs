using Lintel.Editors.Places;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Editors.Features;

/// <summary>Gives another name to what stands at a place: an anchor, an id of a rubric, or a record and its
/// file.</summary>
internal static class Renaming
{
    /// <summary>What would be renamed.</summary>
    public static RenamePlace Prepare(Workspace workspace, PositionParams asked)
    {
        var subject = Subject(workspace, asked.TextDocument.Uri, asked.Position);
        return new(Workspace.RangeOf(subject.At), subject.Name);
    }

    /// <summary>All that changes with the name.</summary>
    public static WorkspaceEdit Run(Workspace workspace, RenameParams asked)
    {
        var subject = Subject(workspace, asked.TextDocument.Uri, asked.Position);
        if (asked.NewName == subject.Name)
            return new([]);
        var edit = subject.Rename(asked.NewName);
        return edit.Value ?? throw new RequestFailedException(ErrorCodes.RequestFailed, edit.Problem!);
    }

    private static RenameSubject Subject(Workspace workspace, string uri, LspPosition position) =>
        workspace.PathOf(uri) is { } path
        && (
            RubricIds.Find(workspace, path, position)
            ?? Anchor(workspace, path, position)
            ?? File(workspace, path, position)
        )
            is { } subject
            ? subject
            : throw new RequestFailedException(
                ErrorCodes.RequestFailed,
                "Here is nothing with a name of its own. Put the cursor on a heading, a link, the name of a record or "
                    + "an id of a rubric."
            );

    // A heading, or the fragment of a link to one.
    private static RenameSubject? Anchor(Workspace workspace, string path, LspPosition position)
    {
        if (PlaceFinder.Find(workspace, path, position) is { Target: { Fragment: { } fragment } target } place)
        {
            var written = workspace.Index.DocumentAt(path)?.Body.Links.FirstOrDefault(link => link.At == place.At);
            if (
                written is null
                || !CodeActions.IsWhole(written)
                || written.Written.IndexOf('#', StringComparison.Ordinal) is not (>= 0 and var hash)
                || position.Character + 1 < place.At.Column + hash
                || workspace.Index.DocumentOf(target.Route) is not { } page
                || SiteIndex.HeadingOf(page, fragment) is not { } heading
            )
                return null;
            return new(
                place.At with
                {
                    Column = place.At.Column + hash + 1,
                },
                fragment,
                name => Anchors.Rename(workspace, page, heading, name)
            );
        }

        return PlaceFinder.HeadingAt(workspace, path, position) is var (own, found)
            ? new(found.At, found.Id, name => Anchors.Rename(workspace, own, found, name))
            : null;
    }

    // A record by its name, or any page by a link to it: its file.
    private static RenameSubject? File(Workspace workspace, string path, LspPosition position) =>
        PlaceFinder.Find(workspace, path, position) is { } place
        && workspace.Index.DocumentOf(place.Target.Route) is { Source: var source }
            ? new(
                place.At,
                SourcePath.Stem(source),
                name =>
                    IsName(name)
                        ? MovedFiles.Move(
                            workspace,
                            source,
                            SourcePath.Folder(source) + name + Path.GetExtension(source)
                        )
                        : $"'{name}' is no name of a file. Use letters, digits, dashes and dots."
            )
            : null;

    private static bool IsName(string name) =>
        name.Length is > 0 and < 200
        && name[0] is not ('.' or '_')
        && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ' ');
}

/// <summary>Something that can get another name.</summary>
/// <param name="At">Where the name stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Rename">What another name changes, or why it cannot be.</param>
internal sealed record RenameSubject(SourceSpan At, string Name, Func<string, Result<WorkspaceEdit, string>> Rename);
