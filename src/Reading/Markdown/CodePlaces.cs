using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown;

/// <summary>Where a text is code, told before it is parsed: there, marks of other tools are what the page speaks
/// of.</summary>
internal sealed partial class CodePlaces(string text)
{
    // A line is looked through no further than this, so that a long one takes no longer than many short ones.
    private const int Reach = 400;

    private int[]? fences;

    /// <summary>Whether a place is within a fence.</summary>
    public bool IsFenced(int index)
    {
        fences ??= [.. FenceLine().Matches(text).Select(match => match.Index)];
        var before = Array.BinarySearch(fences, index);
        return (before < 0 ? ~before : before) % 2 == 1;
    }

    /// <summary>Whether a place is within a fence or between backticks of its line.</summary>
    public bool Contains(int index)
    {
        var near = text.AsSpan(Math.Max(0, index - Reach), Math.Min(index, Reach));
        return near[(near.LastIndexOfAny('\r', '\n') + 1)..].Count('`') % 2 == 1 || IsFenced(index);
    }

    [GeneratedRegex(@"^[ ]*(?:`{3,}|~{3,})[^`\r\n]*\r?$", RegexOptions.Multiline)]
    private static partial Regex FenceLine();
}
