using System.Collections.Immutable;
using Lintel.Authoring;
using Lintel.Authoring.Moving;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Editors.Features;

/// <summary>What a handbook keeps beside its texts, when files get other names: what its baseline puts up with, and
/// the addresses that its lock promises. Told by a check of the handbook as it will be.</summary>
internal static class MovedLists
{
    /// <summary>The changes of both files.</summary>
    /// <param name="workspace">The handbook, where nothing moved yet.</param>
    /// <param name="moves">What will.</param>
    /// <param name="edits">What changes in texts, by their paths before.</param>
    public static IEnumerable<TextEdit> Edits(
        Workspace workspace,
        ImmutableArray<Move> moves,
        ImmutableArray<TextEdit> edits
    )
    {
        var before = workspace.Handbook.Check;
        if (moves.IsEmpty || (before.Baseline is null && !before.Handbook.Permalinks.Exists))
            yield break;
        var changes = SourceEditor
            .Plan(workspace.Handbook.Files, edits)
            .Select(change => change with { Path = NewPath(change.Path) })
            .ToDictionary(change => change.Path, StringComparer.Ordinal);
        var moved = new MovedFolder(workspace.Handbook.Files, [.. moves.Select(move => (move.From, move.To))]);
        var after = Check.Run(new EditedFolder(moved, changes), workspace.Handbook.Options);
        if (before.Baseline?.Moved(before.All, after.All, NewPath).ToString() is { } known)
            foreach (var edit in Rewrite(workspace, Baseline.File, known))
                yield return edit;
        if (after.Handbook.Permalinks.Exists && LockWriter.Plan(after.Site.ForAudience(), after.Lock) is { } promised)
            foreach (var edit in Rewrite(workspace, before.Handbook.Permalinks.Path, promised))
                yield return edit;

        string NewPath(string path) => moves.Aggregate(path, (at, move) => move.NewPath(at));
    }

    // The stretch of lines that differs.
    private static IEnumerable<TextEdit> Rewrite(Workspace workspace, string path, string text)
    {
        if (SourceFileReader.ReadText(workspace.Handbook.Files, path, new DiagnosticBag()) is not { } old)
            yield break;
        var (before, after) = (old.Split('\n'), text.Split('\n'));
        var most = Math.Min(before.Length, after.Length);
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameEnd = 0;
        while (sameEnd < most - same && before[^(sameEnd + 1)] == after[^(sameEnd + 1)])
            sameEnd++;
        if (same == before.Length && same == after.Length)
            yield break;
        var lines = string.Concat(after[same..^sameEnd].Select(line => line + "\n"));
        yield return new(new(path, same + 1, 1, before.Length - sameEnd + 1, 1), lines);
    }
}
