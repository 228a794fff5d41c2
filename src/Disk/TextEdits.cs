using Lintel.Model;
using Lintel.Text;

namespace Lintel.Disk;

/// <summary>Puts changes into a text; everything else stays byte for byte.</summary>
internal static class TextEdits
{
    /// <summary>The text with the changes, in its own kind of line ends. Where two changes overlap, the first
    /// counts.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var lineEnd =
            text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n"
            : text.Contains('\r') && !text.Contains('\n') ? "\r"
            : "\n";
        var lines = new LineMap(text);
        var changes = edits
            .Select(edit =>
                (
                    Start: lines.OffsetOf(edit.At.Line, edit.At.Column),
                    End: lines.OffsetOf(edit.At.EndLine, edit.At.EndColumn),
                    edit.Replacement,
                    edit.Written
                )
            )
            .Where(change =>
                change.Start <= change.End
                && (
                    change.Written is null
                    || text.AsSpan(change.Start.Value, change.End.Value - change.Start.Value)
                        .SequenceEqual(change.Written)
                )
            )
            .Select(change => (Start: change.Start!.Value, End: change.End!.Value, change.Replacement))
            .Distinct()
            .OrderBy(change => change.Start)
            .ToArray();
        var parts = new List<string>();
        var done = 0;
        foreach (var (start, end, replacement) in changes)
        {
            if (start < done)
                continue;
            parts.Add(text[done..start]);
            parts.Add(replacement.Replace("\n", lineEnd, StringComparison.Ordinal));
            done = end;
        }

        return string.Concat(parts) + text[done..];
    }
}
