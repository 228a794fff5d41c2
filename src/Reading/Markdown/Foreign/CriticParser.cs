using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>Proposed changes as the extension <c>critic</c> of Python's Markdown has them: <c>{++added++}</c>,
/// <c>{--gone--}</c>, <c>{~~old~&gt;new~~}</c>, <c>{==marked==}</c>; what
/// <c>{&gt;&gt;is said of them&lt;&lt;}</c> is for their authors.</summary>
internal sealed partial class CriticParser : InlineParser
{
    private const int Longest = 2000;

    public CriticParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('+' or '-' or '~' or '=' or '>'))
            return false;
        var rest = slice.AsSpan();
        var match = Mark().Match(rest[..Math.Min(rest.Length, Longest)].ToString());
        if (!match.Success)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var whole = new ContainerInline
        {
            Line = line,
            Column = column,
            Span = new(start, start + match.Length - 1),
            IsClosed = true,
        };
        foreach (
            var group in match
                .Groups.Values.Where(group => group.Success && group.Name is not "0")
                .OrderBy(group => group.Index)
        )
            whole.AppendChild(Change(group, start, line));
        processor.Inline = whole;
        slice.Start += match.Length;
        return true;
    }

    private static EmphasisInline Change(Group group, int start, int line)
    {
        var change = new EmphasisInline
        {
            DelimiterChar =
                group.Name is "added" ? '+'
                : group.Name is "gone" ? '~'
                : '=',
            DelimiterCount = 2,
            IsClosed = true,
            Line = line,
            Span = new(start + group.Index, start + group.Index + group.Length - 1),
        };
        change.AppendChild(new LiteralInline(group.Value) { Line = line, Span = change.Span });
        return change;
    }

    [GeneratedRegex(
        """
            ^\{(?:\+\+(?<added>.+?)\+\+|--(?<gone>.+?)--|~~(?<gone>.+?)~>(?<added>.+?)~~|==(?<marked>.+?)==|>>.+?<<)\}
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();
}
