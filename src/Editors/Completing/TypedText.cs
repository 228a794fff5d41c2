using Lintel.Editors.Protocol;
using Lintel.Reading.Files;
using Lintel.Text;

namespace Lintel.Editors.Completing;

/// <summary>The text before the cursor, as far as it matters for completing it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from zero.</param>
/// <param name="Before">What stands on it before the cursor.</param>
/// <param name="After">What stands on it behind the cursor.</param>
internal sealed record TypedText(string Path, int Line, string Before, string After)
{
    /// <summary>Whether the cursor is between the lines of the front matter.</summary>
    public bool IsInFrontMatter { get; private init; }

    /// <summary>The key that a list in front matter stands under; null where the line is no item of one.</summary>
    public string? ListKey { get; private init; }

    /// <summary>The nearest heading above, without its signs; empty where there is none.</summary>
    public string Heading { get; private init; } = "";

    /// <summary>How many characters of the word that the cursor is in stand behind it.</summary>
    public int Rest => After.TakeWhile(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '/').Count();

    /// <summary>Reads what stands before a place; null where the file has no such line.</summary>
    public static TypedText? Read(Workspace workspace, PositionParams asked)
    {
        if (workspace.PathOf(asked.TextDocument.Uri) is not { } path || workspace.TextOf(path) is not { } text)
            return null;
        var map = new LineMap(text);
        if (asked.Position.Line < 0 || asked.Position.Line >= map.Count)
            return null;
        var line = text[map.RangeOf(asked.Position.Line + 1)].TrimEnd('\n', '\r');
        var column = Math.Clamp(asked.Position.Character, 0, line.Length);
        var above = Enumerable
            .Range(1, asked.Position.Line)
            .Select(number => text[map.RangeOf(number)].TrimEnd())
            .Reverse();
        return new(path, asked.Position.Line, line[..column], line[column..])
        {
            IsInFrontMatter = IsIn(text, map, asked.Position.Line),
            ListKey = line.TrimStart().StartsWith('-') ? KeyAbove(above) : null,
            Heading = above.FirstOrDefault(said => said.StartsWith('#'))?.Trim('#', ' ') ?? "",
        };
    }

    /// <summary>An edit that puts a text in the place of what was typed from a column of the line on, and of
    /// <paramref name="behind"/> characters behind the cursor.</summary>
    public LspEdit Replace(int from, string text, int behind = 0) =>
        new(new(new(Line, from), new(Line, Before.Length + behind)), text);

    // While the closing line is not written, everything below the opening one is front matter.
    private static bool IsIn(string text, LineMap map, int line)
    {
        if (line == 0 || text[map.RangeOf(1)].TrimEnd() != "---")
            return false;
        return FrontMatterBlock.Find(text) is { } block
            ? line + 1 < map.PositionOf(block.BodyStart).Line && map.RangeOf(line + 1).Start.Value <= block.End
            : !Enumerable.Range(2, line).Any(number => text[map.RangeOf(number)].TrimEnd() == "---");
    }

    private static string? KeyAbove(IEnumerable<string> above) =>
        above.TakeWhile(said => said != "---").FirstOrDefault(said => said.Length > 0 && said.TrimStart()[0] != '-')
            is { } key
        && key.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? key[..colon].Trim()
            : null;
}
