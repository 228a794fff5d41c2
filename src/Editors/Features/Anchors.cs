using System.Text.RegularExpressions;
using Lintel.Authoring.Moving;
using Lintel.Diagnostics;
using Lintel.Editors.Places;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Files;
using Lintel.Text;

namespace Lintel.Editors.Features;

/// <summary>Gives a heading another id, and tells everybody who leads to it; the old one goes on leading to the
/// page.</summary>
internal static partial class Anchors
{
    /// <summary>What changes, or why it cannot.</summary>
    public static Result<WorkspaceEdit, string> Rename(Workspace workspace, Document page, Heading heading, string id)
    {
        if (!Id().IsMatch(id))
            return $"'{id}' is no anchor. Use letters, digits and dashes, as '{Slug.Of(id)}'.";
        if (page.Anchors.Contains(id))
            return $"'{page.Source}' has an anchor '#{id}' already. Choose another name.";
        if (heading == page.Body.Title)
            return "The title is the page itself and needs no anchor.";
        if (!SourcePath.IsMarkdown(page.Source) || Write(workspace, page, heading, id) is not { } own)
            return "This heading has no place for an id. Write it as a line of its own that begins with '#'.";
        var edits = References
            .To(workspace, new(page.Route, heading.Id))
            .Select(place => Follow(workspace, place, id))
            .OfType<TextEdit>()
            .Prepend(own);
        // What nobody promised needs no way back.
        if (
            workspace.Site.Handbook.Permalinks.Exists
            && SourceFileReader.Read(workspace.Handbook.Files, page.Source, new DiagnosticBag()) is { } file
            && KeptAddress.WriteAnchor(file, heading.Id) is { } kept
        )
            edits = edits.Append(kept);
        return new WorkspaceEdit([.. workspace.Changes(edits)]);
    }

    // "## Words" or "## Words {#old}", in the line of the heading.
    private static TextEdit? Write(Workspace workspace, Document page, Heading heading, string id)
    {
        if (workspace.TextOf(page.Source) is not { } text)
            return null;
        var lines = new LineMap(text);
        if (heading.At.Line > lines.Count)
            return null;
        var line = text[lines.RangeOf(heading.At.Line)].TrimEnd();
        if (!line.TrimStart().StartsWith('#'))
            return null;
        if (OwnId().Match(line) is { Success: true } own)
            return new(At(own.Index, own.Length), $"{{#{id}}}");
        return new(At(line.Length, 0), $" {{#{id}}}");

        SourceSpan At(int start, int length) =>
            new(page.Source, heading.At.Line, start + 1, heading.At.Line, start + length + 1);
    }

    private static TextEdit? Follow(Workspace workspace, Place place, string id)
    {
        var link = workspace.Index.DocumentAt(place.At.File)?.Body.Links.FirstOrDefault(link => link.At == place.At);
        return
            link is not null
            && CodeActions.IsWhole(link)
            && link.Written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash
            ? new(link.At, $"{link.Written[..hash]}#{Fragment.Escape(id)}")
            : null;
    }

    [GeneratedRegex(@"\A[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\{#[^\s{}]+\}\s*\z")]
    private static partial Regex OwnId();
}
