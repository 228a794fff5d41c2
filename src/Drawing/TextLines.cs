using System.Collections.Immutable;

namespace Lintel.Drawing;

/// <summary>Text broken into lines, since SVG does not break it.</summary>
internal static class TextLines
{
    /// <summary>At most <paramref name="lines"/> lines of <paramref name="width"/> letters; what does not fit ends in
    /// an ellipsis.</summary>
    public static ImmutableArray<string> Wrap(string text, int width, int lines)
    {
        var broken = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (broken[^1].Length == 0)
                broken[^1] = word;
            else if (broken[^1].Length + 1 + word.Length <= width)
                broken[^1] += " " + word;
            else
                broken.Add(word);
        }

        var isCut = broken.Count > lines;
        return [.. broken.Take(lines).Select((line, i) => Cut(line, width, isCut && i == lines - 1))];
    }

    private static string Cut(string line, int width, bool goesOn) =>
        line.Length > width ? line[..(width - 1)] + "…"
        : goesOn && line.Length > width - 2 ? line[..(width - 2)].TrimEnd() + " …"
        : goesOn ? line + " …"
        : line;
}
