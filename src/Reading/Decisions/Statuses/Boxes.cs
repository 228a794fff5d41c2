using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Statuses;

/// <summary>Boxes, of which some are ticked: <c>[ ] Proposed [x] Accepted</c>, <c>Proposed ( ) Accepted (x)</c>,
/// <c>⚪ Proposed 🔘 Accepted</c>.</summary>
internal static partial class Boxes
{
    private const int Longest = 400;

    /// <summary>What stands beside the last ticked box; a line without boxes as it is, and one without a tick as what
    /// was not ticked.</summary>
    public static TextLine Ticked(TextLine line)
    {
        if (line.Text.Length > Longest || line.Text.AsSpan().IndexOfAny("[(☐☑☒✅○◯◉⦿⚪🔘⬜") < 0)
            return line;
        var boxes = Box().Matches(line.Text);
        if (boxes.Count == 0 || (boxes.Count > 1 ? boxes.All(IsTicked) : !IsBracket(boxes[0])))
            return line;
        if (boxes.LastOrDefault(IsTicked) is not { } ticked)
            return line with { Text = TextLineReader.Unticked + line.Text[1..] };
        // "Proposed [ ] Accepted [x]"
        var isBehind = boxes[0].Index > 0 && boxes[^1].Index + boxes[^1].Length == line.Text.Length;
        return isBehind
            ? line.Slice(boxes.LastOrDefault(box => box.Index < ticked.Index) is { } last ? End(last) : 0, ticked.Index)
            : line.Slice(End(ticked), boxes.FirstOrDefault(box => box.Index > ticked.Index)?.Index ?? line.Text.Length);
    }

    private static bool IsTicked(Match box) => box.Groups["ticked"].Success;

    // A single picture is decoration; brackets in front of a word are nothing else than a box.
    private static bool IsBracket(Match box) => box.Index == 0 && box.Value[0] is '[' or '(' or '☐';

    private static int End(Match box) => box.Index + box.Length;

    [GeneratedRegex(
        @"(?<ticked>\[[xX✓✔]\]|\([xX✓✔]\)|[☑☒✅◉⦿]|🔘)|\[ ?\]|\( ?\)|[☐○◯⚪⬜]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Box();
}
