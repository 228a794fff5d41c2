using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Rules;
using Lintel.Rules.Links;
using Lintel.Text;

namespace Lintel.Editors.Features;

/// <summary>What an editor may do at a place: mend a finding as <c>check --fix</c> does, take the nearest name, name
/// the file after its title.</summary>
internal static class CodeActions
{
    private const string QuickFix = "quickfix";
    private const string FixAll = "source.fixAll";
    private const int LongestTitle = 120;

    /// <summary>The actions within a stretch of a text.</summary>
    public static ImmutableArray<CodeAction> Find(Workspace workspace, CodeActionParams asked)
    {
        if (workspace.PathOf(asked.TextDocument.Uri) is not { } path)
            return [];
        var check = workspace.Handbook.Check;
        var here = check
            .Findings.Where(finding =>
                finding.At.File == path
                && finding.At.Line <= asked.Range.End.Line + 1
                && finding.At.EndLine >= asked.Range.Start.Line + 1
            )
            .ToArray();
        return
        [
            .. here.SelectMany(finding => Mend(workspace, finding)),
            .. MovedFiles.NameAfterTitle(workspace, path, asked.Range.Start.Line + 1),
            .. MendAll(workspace, path),
        ];
    }

    private static IEnumerable<CodeAction> Mend(Workspace workspace, Diagnostic finding)
    {
        var edits = Fixes(workspace, finding);
        if (edits.Length == 0 && Nearest(workspace, finding) is { } nearest)
            edits = [nearest];
        if (edits.Length > 0)
            yield return new(
                Excerpt.Cut(finding.Message.Remedy, LongestTitle),
                QuickFix,
                new([.. workspace.Changes(edits)])
            )
            {
                Diagnostics = [FindingsReport.Write(finding, workspace.Handbook.Check.Handbook.Settings)],
                IsPreferred = true,
            };
    }

    // What the check that raised a finding would mend of it: on its lines, in its file where it is the only one there,
    // or in the file that it names.
    private static TextEdit[] Fixes(Workspace workspace, Diagnostic finding)
    {
        var check = workspace.Handbook.Check;
        if (
            workspace
                .Handbook.Extensions.Rules.Checks.OfType<ISiteFix>()
                .FirstOrDefault(known => known.Rules.Contains(finding.Rule))
            is not { } owner
        )
            return [];
        TextEdit[] all = [.. owner.Fix(check.Site).Where(edit => !SourcePath.IsOtherMarkup(edit.At.File)).Distinct()];
        TextEdit[] onLines =
        [
            .. all.Where(edit =>
                edit.At.File == finding.At.File
                && edit.At.Line <= finding.At.EndLine
                && edit.At.EndLine >= finding.At.Line
            ),
        ];
        if (onLines.Length > 0)
            return onLines;
        var isAlone =
            check.Findings.Count(other => other.At.File == finding.At.File && owner.Rules.Contains(other.Rule)) == 1;
        TextEdit[] inFile = [.. all.Where(edit => isAlone && edit.At.File == finding.At.File)];
        return inFile.Length > 0
            ? inFile
            : [.. all.Where(edit => $"{finding.Message}".Contains(edit.At.File, StringComparison.Ordinal))];
    }

    private static TextEdit? Nearest(Workspace workspace, Diagnostic finding)
    {
        var link = workspace
            .Index.DocumentAt(finding.At.File)
            ?.Body.Links.FirstOrDefault(link => link.At == finding.At);
        if (link is null || !IsWhole(link))
            return null;
        var (path, behind) = Route.Split(link.Written);
        Diagnostic[] one = [finding];
        foreach (var (_, detail) in LinkRules.MissingFile.In(one))
            return detail.Nearest is { } file ? new(link.At, Escape(file) + behind) : null;
        foreach (var (_, detail) in LinkRules.MissingPage.In(one))
            return detail.Nearest is { } page ? new(link.At, Escape(page) + behind) : null;
        foreach (var (_, detail) in LinkRules.UnknownReference.In(one))
            return detail.Nearest is { } name ? new(link.At, name + behind) : null;
        foreach (var (_, detail) in LinkRules.MissingAnchor.In(one))
            return detail.Nearest is { } anchor ? new(link.At, $"{path}#{anchor}") : null;
        foreach (var (_, detail) in LinkRules.AnchorCase.In(one))
            return new(link.At, $"{path}#{detail.Anchor}");
        return null;
    }

    // An address that another place states is not at its own as it is written.
    internal static bool IsWhole(Link link) =>
        link.At.Line == link.At.EndLine && link.At.EndColumn - link.At.Column == link.Written.Length;

    private static string Escape(string path) =>
        path.Contains(' ', StringComparison.Ordinal) ? UrlPath.Escape(path) : path;

    private static IEnumerable<CodeAction> MendAll(Workspace workspace, string path)
    {
        TextEdit[] all = [.. workspace.Handbook.Extensions.Rules.Fix(workspace.Site)];
        TextEdit[] own = [.. all.Where(edit => edit.At.File == path)];
        if (own.Length > 0)
            yield return new("Mend all that needs no judgement in this file", FixAll, new([.. workspace.Changes(own)]));
        if (all.Length > own.Length)
            yield return new(
                "Mend all that needs no judgement in the handbook",
                QuickFix,
                new([.. workspace.Changes(all)])
            );
    }
}
