using Lintel.Content;

namespace Lintel.Disk;

/// <summary>Puts changes into a text; everything else stays byte for byte.</summary>
public static class TextEdits
{
    /// <summary>The text with the changes, in its own kind of line ends. Where two changes overlap, the first counts.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var starts = LineStarts(text);
        var changes = edits
            .Select(edit => (Start: Offset(starts, edit.At.Line, edit.At.Column), End: Offset(starts, edit.At.EndLine, edit.At.EndColumn), edit.Replacement))
            .Where(change => change.Start <= change.End && change.End <= text.Length).Distinct().OrderBy(change => change.Start).ToArray();
        var parts = new List<string>();
        var done = 0;
        foreach (var (start, end, replacement) in changes)
        {
            if (start < done) continue;
            parts.Add(text[done..start]);
            parts.Add(replacement.Replace("\n", lineEnd, StringComparison.Ordinal));
            done = end;
        }

        return string.Concat(parts) + text[done..];
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = text.IndexOf('\n', StringComparison.Ordinal); index >= 0; index = text.IndexOf('\n', index + 1)) starts.Add(index + 1);
        return starts;
    }

    private static int Offset(List<int> starts, int line, int column) => line <= starts.Count ? starts[line - 1] + column - 1 : int.MaxValue;
}
