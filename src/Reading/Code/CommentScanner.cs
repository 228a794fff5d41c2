namespace Lintel.Reading.Code;

/// <summary>Finds the comments of a text, in one walk over its characters.</summary>
internal static class CommentScanner
{
    /// <summary>The comments in their order, with their marks.</summary>
    public static IEnumerable<Range> Find(string text, CommentSyntax syntax)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (CommentAt(text, at, syntax) is { } end)
            {
                yield return at..end;
                at = end;
            }
            else if (syntax.Quotes.Contains(text[at], StringComparison.Ordinal))
            {
                var behind = EndOfText(text, at, syntax, out var isLong);
                if (isLong && syntax.HasDocumentation && OpensLine(text, at))
                    yield return at..behind;
                at = behind;
            }
            else
            {
                at++;
            }
        }
    }

    private static int? CommentAt(string text, int at, CommentSyntax syntax)
    {
        foreach (var (open, close) in syntax.Blocks)
            if (StartsAt(text, at, open))
                return text.IndexOf(close, at + open.Length, StringComparison.Ordinal) is >= 0 and var end
                    ? end + close.Length
                    : text.Length;
        foreach (var mark in syntax.Lines)
            if (StartsAt(text, at, mark) && (!syntax.IsApart || at == 0 || char.IsWhiteSpace(text[at - 1])))
                return EndOfLine(text, at);
        return null;
    }

    // A text that is not closed ends with its line, so that one odd quote does not swallow the file.
    private static int EndOfText(string text, int at, CommentSyntax syntax, out bool isLong)
    {
        var quote = text[at];
        var run = text.AsSpan(at).IndexOfAnyExcept(quote) is >= 0 and var length ? length : text.Length - at;
        isLong = syntax.HasTripleQuotes && run >= 3 && run != 6;
        if (isLong)
        {
            var close = new string(quote, run);
            return text.IndexOf(close, at + run, StringComparison.Ordinal) is >= 0 and var end
                ? end + run
                : text.Length;
        }

        if (run is 2 or 6)
            return at + run;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == quote)
                return i + 1;
            else if (text[i] == '\n' && quote != '`')
                return i;
        }

        return text.Length;
    }

    private static bool OpensLine(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private static bool StartsAt(string text, int at, string mark) =>
        text[at] == mark[0] && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
