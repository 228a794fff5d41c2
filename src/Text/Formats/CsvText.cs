using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lintel.Text.Formats;

/// <summary>
/// CSV (RFC 4180) that a spreadsheet may open: a field that it would take for a formula is led by an apostrophe, which
/// spreadsheets do not show. What is written reads back the same.
/// </summary>
internal static partial class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private const string Separators = ",;\t";

    /// <summary>One row with its line end.</summary>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    /// <summary>The rows of a text: quoted fields may hold commas, line ends and doubled quotation marks; blanks around
    /// others do not count. Where the first row has more semicolons or tabs than commas, as spreadsheets of many
    /// countries and their clipboards have, those part the fields.</summary>
    public static IEnumerable<string[]> Parse(string text)
    {
        var separator = SeparatorOf(text);
        var fields = new List<string>();
        var field = new StringBuilder();
        var (isOpen, wasQuoted) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isOpen)
            {
                if (letter != '"')
                    field.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    isOpen = false;
            }
            else if (letter == '"' && field.Length == 0)
                (isOpen, wasQuoted) = (true, true);
            else if (letter == separator)
                Take();
            else if (letter == '\n')
            {
                Take();
                yield return [.. fields];
                fields.Clear();
            }
            else if (letter != '\r' && !(letter == ' ' && (wasQuoted || field.Length == 0)))
                field.Append(letter);
        }

        if (field.Length == 0 && fields.Count == 0 && !wasQuoted)
            yield break;
        Take();
        yield return [.. fields];

        void Take()
        {
            var read = field.ToString();
            fields.Add(Unguarded(wasQuoted ? read : read.Trim()));
            field.Clear();
            wasQuoted = false;
        }
    }

    private static char SeparatorOf(string text)
    {
        var isOpen = false;
        var counts = new int[Separators.Length];
        foreach (var letter in text)
            if (letter == '"')
                isOpen = !isOpen;
            else if (isOpen)
                continue;
            else if (letter == '\n')
                break;
            else if (Separators.IndexOf(letter) is >= 0 and var index)
                counts[index]++;
        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>Several texts in one field, a line for each; a text that is no plain line is written as a string of
    /// JSON.</summary>
    public static string Lines(IEnumerable<string> texts) =>
        string.Join(
            '\n',
            texts.Select(text =>
                text.Length == 0 || text[0] == '"' || text.Trim() != text || text.AsSpan().ContainsAny('\r', '\n')
                    ? JsonText.Quote(text)
                    : text
            )
        );

    /// <summary>The texts of such a field.</summary>
    public static IEnumerable<string> ReadLines(string field) =>
        field.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Unquoted);

    private static string Unquoted(string line)
    {
        if (line is not ['"', .., '"'])
            return line;
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetString()!;
        }
        catch (JsonException)
        {
            // Somebody's own words, which begin and end with a quotation mark.
            return line;
        }
    }

    private static string Field(string text)
    {
        var safe = Formula().IsMatch(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) || safe.Trim() != safe
            ? new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString()
            : safe;
    }

    private static string Unguarded(string text) => text is ['\'', ..] && Formula().IsMatch(text) ? text[1..] : text;

    // OWASP's list of first letters, and the same in the width that Chinese and Japanese text has; and what would read
    // as such a text with its apostrophe.
    [GeneratedRegex(@"\A'* *[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]")]
    private static partial Regex Formula();
}
