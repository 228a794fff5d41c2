using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Reading;

/// <summary>Reads <c>permalinks.lock</c>: an address a line, a fingerprint behind those of published versions, <c>#</c>
/// before a comment.</summary>
internal static class PermalinkLockReader
{
    public static PermalinkLock Read(IFolder root, string path, DiagnosticBag bag)
    {
        if (root.Kind(path) is null)
            return PermalinkLock.Missing(path);
        if (SourceFileReader.ReadKept(root, path, bag) is not { } text)
            return new(path, true, []) { IsReadable = false };
        var lines = ImmutableArray.CreateBuilder<LockedAddress>();
        var rows = text.Split('\n');
        var isConflict = false;
        foreach (var (index, line) in rows.Index())
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0 || words[0].StartsWith('#'))
                continue;
            var at = new SourceSpan(path, index + 1, 1, index + 1, line.TrimEnd().Length + 1);
            if (words.Length <= 2 && words[0].StartsWith('/'))
                lines.Add(new(Permalink.Create(words[0], words.ElementAtOrDefault(1)), at));
            else
            {
                isConflict |= IsMark(words[0]);
                bag.Add(LockRules.BadLine.At(at, (line.Trim(), IsMark(words[0]))));
            }
        }

        return new(path, true, lines.ToImmutable())
        {
            Conflict = isConflict ? new SourceSpan(path, 1, 1, rows.Length, rows[^1].Length + 1) : null,
        };
    }

    private static bool IsMark(string word) => word is "<<<<<<<" or "|||||||" or "=======" or ">>>>>>>";
}
