namespace Lintel.Reading.Files;

/// <summary>The YAML between the <c>---</c> lines that open a file.</summary>
/// <param name="Start">Offset of the first character of YAML.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="BodyStart">Offset of the first line after the closing one.</param>
public readonly record struct FrontMatterBlock(int Start, int End, int BodyStart)
{
    /// <summary>Finds the block; null where the first line is not <c>---</c> or nothing closes it.</summary>
    public static FrontMatterBlock? Find(string text)
    {
        var line = NextLine(text, 0);
        if (line < 0 || text[..line].TrimEnd() != "---") return null;
        for (var start = line; start < text.Length;)
        {
            var next = NextLine(text, start);
            var end = next < 0 ? text.Length : next;
            if (text[start..end].TrimEnd() is "---" or "...") return new(line, start, end);
            if (next < 0) return null;
            start = next;
        }

        return null;
    }

    private static int NextLine(string text, int from) => text.IndexOf('\n', from) is >= 0 and var index ? index + 1 : -1;
}
