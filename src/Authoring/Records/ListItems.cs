using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Authoring.Records;

/// <summary>Lists of Markdown as texts.</summary>
internal static class ListItems
{
    /// <summary>The items of a text that is one list, what is indented below each included; null where it is
    /// not.</summary>
    public static ImmutableArray<string>? Read(string text)
    {
        var items = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            if (IsItem(line))
                items.Add(line[2..].Trim());
            else if (string.IsNullOrWhiteSpace(line) && items.Count > 0)
                items[^1] += "\n";
            else if (line.StartsWith("  ", StringComparison.Ordinal) && items.Count > 0)
                items[^1] += "\n" + line[2..].TrimEnd();
            else
                return null;
        return items.Count > 0 ? [.. items.Select(item => item.Trim())] : null;
    }

    /// <summary>What an item of a list says behind a part of it; null where it says nothing.</summary>
    public static string? Behind(string text, SourceSpan part)
    {
        var lines = new LineMap(text);
        if (lines.OffsetOf(part.EndLine, part.EndColumn) is not { } start)
            return null;
        var words = text[start..lines.RangeOf(part.EndLine).End];
        for (var line = part.EndLine + 1; line <= lines.Count; line++)
        {
            var more = text[lines.RangeOf(line)];
            if (string.IsNullOrWhiteSpace(more) || !char.IsWhiteSpace(more[0]))
                break;
            words += more;
        }

        words = words.TrimStart(' ', '\t', ':', '*', '_', '`', '.', ',', ';', '-', '–', '—', ')').Trim();
        return words.Length > 0 ? words : null;
    }

    private static bool IsItem(string line) => line.Length > 2 && line[0] is '*' or '-' or '+' && line[1] == ' ';
}

/// <summary>What speaks for an option and against it.</summary>
internal sealed record Arguments(ImmutableArray<string> Pros, ImmutableArray<string> Cons)
{
    private const string Good = "Good, because ";
    private const string Bad = "Bad, because ";

    /// <summary>Reads a list in the words of MADR; null where anything else is in it, or their order would be
    /// lost.</summary>
    public static Arguments? Read(string text)
    {
        if (ListItems.Read(text) is not { } items)
            return null;
        var pros = items.TakeWhile(item => item.StartsWith(Good, StringComparison.Ordinal)).ToArray();
        var cons = items.Skip(pros.Length).ToArray();
        return cons.All(item => item.StartsWith(Bad, StringComparison.Ordinal))
            ? new([.. pros.Select(pro => pro[Good.Length..])], [.. cons.Select(con => con[Bad.Length..])])
            : null;
    }
}
