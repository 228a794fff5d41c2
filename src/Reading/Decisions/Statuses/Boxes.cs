using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>Boxes on one line, of which some are ticked: <c>[ ] Proposed [x] Accepted</c>.</summary>
internal static partial class Boxes
{
    private const int Longest = 400;

    /// <summary>What stands behind the last ticked box; a line without boxes as it is, and one without a tick as what
    /// was not ticked.</summary>
    public static TextLine Ticked(TextLine line)
    {
        if (line.Text.Length > Longest || line.Text.AsSpan().IndexOfAny('[', '☐') < 0)
            return line;
        var boxes = Box().Matches(line.Text);
        if (boxes.Count < 2 || boxes.All(box => box.Groups["ticked"].Success))
            return line;
        var ticked = boxes.LastOrDefault(box => box.Groups["ticked"].Success);
        if (ticked is null)
            return line with { Text = TextLineReader.Unticked + line.Text[1..] };
        var end = boxes.FirstOrDefault(box => box.Index > ticked.Index)?.Index ?? line.Text.Length;
        return line.Slice(ticked.Index + ticked.Length, end);
    }

    [GeneratedRegex(@"(?<ticked>\[[xX✓✔]\]|[☑☒✅])|\[ ?\]|☐", RegexOptions.CultureInvariant)]
    private static partial Regex Box();
}
