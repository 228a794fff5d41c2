using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Comments in code that mark lines and are no part of it, as Docusaurus (<c>// highlight-next-line</c>) and
/// VitePress (<c>// [!code highlight]</c>) have them.</summary>
internal static partial class CodeMarks
{
    /// <summary>Takes the comments out; the result is the numbers of the marked lines, from 1.</summary>
    public static IReadOnlyCollection<int> Take(FencedCodeBlock code)
    {
        var marked = new SortedSet<int>();
        var (isNext, isOn) = (false, false);
        for (var i = 0; i < code.Lines.Count; )
        {
            ref var slice = ref code.Lines.Lines[i].Slice;
            var line = slice.ToString();
            if (OwnLine().Match(line) is { Success: true } mark)
            {
                isNext = mark.Groups["what"].Value == "next-line";
                isOn = mark.Groups["what"].Value == "start" || (isOn && isNext);
                code.Lines.RemoveAt(i);
                continue;
            }

            // Material hides the mark behind a number that stands for a note below.
            if (line.EndsWith(")!", StringComparison.Ordinal) && Note().IsMatch(line))
                slice = new StringSlice(line[..^1], slice.NewLine);
            if (AtEnd().Match(line) is { Success: true } end)
            {
                slice = new StringSlice(line[..end.Index], slice.NewLine);
                isNext = true;
            }

            i++;
            if (isOn || isNext)
                marked.Add(i);
            isNext = false;
        }

        return marked;
    }

    [GeneratedRegex(@"\(\d+\)!$")]
    private static partial Regex Note();

    [GeneratedRegex(@"^\s*(?://|#|--|;|<!--|/\*|\{/\*)\s*highlight-(?<what>next-line|start|end)\s*(?:-->|\*/\}?)?\s*$")]
    private static partial Regex OwnLine();

    [GeneratedRegex(
        @"\s*(?://|#|--|<!--|/\*)\s*(?:highlight-line|\[!code (?:highlight|hl|\+\+|--|focus|warning|error)"
            + @"(?::\d+)?\])\s*(?:-->|\*/)?\s*$"
    )]
    private static partial Regex AtEnd();
}
