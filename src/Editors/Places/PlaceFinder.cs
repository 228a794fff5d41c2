using System.Text.RegularExpressions;
using Lintel.Editors.Protocol;
using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Editors.Places;

/// <summary>Finds what stands at a place of a text: a link, the name of a record or a competency, a heading.</summary>
internal static partial class PlaceFinder
{
    /// <summary>What stands there and leads somewhere; null where nothing does.</summary>
    public static Place? Find(Workspace workspace, string path, LspPosition position)
    {
        var (line, column) = (position.Line + 1, position.Character + 1);
        // Of a picture in a link, the innermost.
        return workspace
                .Index.Places.Where(place => place.At.File == path && Holds(place.At, line, column))
                .OrderBy(place => place.At.EndColumn - place.At.Column)
                .FirstOrDefault()
            ?? InText(workspace, path, line, column);
    }

    /// <summary>The heading at a place, with its page; null where there is none.</summary>
    public static (Document Page, Heading Heading)? HeadingAt(Workspace workspace, string path, LspPosition position)
    {
        if (workspace.Index.DocumentAt(path) is not { } page)
            return null;
        Heading[] headings = page.Body.Title is { } title ? [title, .. page.Body.Headings] : [.. page.Body.Headings];
        return headings.FirstOrDefault(heading => heading.At.Line == position.Line + 1) is { } found
            ? (page, found)
            : null;
    }

    /// <summary>Whether a place lies within a stretch, or at its end.</summary>
    public static bool Holds(SourceSpan at, int line, int column) =>
        (line > at.Line || (line == at.Line && column >= at.Column))
        && (line < at.EndLine || (line == at.EndLine && column <= at.EndColumn));

    private static Place? InText(Workspace workspace, string path, int line, int column)
    {
        if (workspace.TextOf(path) is not { } text)
            return null;
        var lines = new LineMap(text);
        if (line < 1 || line > lines.Count)
            return null;
        var said = text[lines.RangeOf(line)];
        // The words of a link stand before its address, and of a relation the words are known.
        foreach (var place in workspace.Index.Places.Where(place => place.At.File == path && place.At.Line == line))
            if (
                WordsBefore(said, place.At.Column - 1) is { } start && column > start && column <= place.At.Column
                || AddressBehind(said, place.At.EndColumn - 1) is { } end
                    && column > place.At.EndColumn
                    && column <= end
            )
                return place;
        foreach (Match match in Mention().Matches(said))
            if (column > match.Index && column <= match.Index + match.Length + 1)
                return RecordOf(workspace.Site, path, match) is { } record
                    ? new(
                        new(path, line, match.Index + 1, line, match.Index + match.Length + 1),
                        new(record.Page.Route)
                    )
                    : null;
        return null;
    }

    // Where "[words](" begins, whose address stands at a column.
    private static int? WordsBefore(string line, int address)
    {
        if (address < 2 || address > line.Length || line[address - 1] != '(' || line[address - 2] != ']')
            return null;
        for (int at = address - 2, depth = 0; at >= 0; at--)
        {
            depth += line[at] switch
            {
                ']' => 1,
                '[' => -1,
                _ => 0,
            };
            if (depth == 0)
                return at;
        }

        return null;
    }

    // Where "](address)" ends, whose words end at a column.
    private static int? AddressBehind(string line, int words) =>
        words >= 0
        && words < line.Length
        && line.AsSpan(words).StartsWith("](")
        && line.IndexOf(')', words) is > 0 and var close
            ? close + 1
            : null;

    // In several packages of one number, that of the package that it is said in.
    private static Decision? RecordOf(HandbookSite site, string path, Match mention)
    {
        var named = site
            .Handbook.Decisions.Where(record =>
                record.Number?.Value == mention.Groups["number"].Value
                && string.Equals(record.Series, mention.Groups["series"].Value, StringComparison.OrdinalIgnoreCase)
            )
            .ToArray();
        return named.FirstOrDefault(record => SourcePath.Folder(record.Page.Source) == SourcePath.Folder(path))
            ?? named.FirstOrDefault();
    }

    [GeneratedRegex(@"(?<![\w/-])(?<series>[A-Za-z]{2,10})-?0*(?<number>[1-9]\d{0,5})(?![\w-])")]
    private static partial Regex Mention();
}
