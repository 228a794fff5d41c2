using System.Collections.Immutable;

namespace Lintel.Drawing;

/// <summary>Text broken into lines, since SVG does not break it.</summary>
internal static class TextLines
{
    /// <summary>Lines of at most <paramref name="width"/> letters; a longer word is broken.</summary>
    public static ImmutableArray<string> Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (
            var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(word => word.Chunk(width).Select(part => new string(part)))
        )
        {
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return [.. lines];
    }
}
