using System.Text;

namespace Lintel.Reading.Imports;

/// <summary>The rows of a CSV text (RFC 4180): quoted fields may hold commas, line ends and doubled quotation
/// marks.</summary>
internal static class CsvRows
{
    public static IEnumerable<string[]> Parse(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isQuoted)
            {
                if (letter != '"')
                    field.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    isQuoted = false;
            }
            else if (letter == '"')
                isQuoted = true;
            else if (letter == ',')
                Take(fields, field);
            else if (letter == '\n')
            {
                Take(fields, field);
                yield return [.. fields];
                fields.Clear();
            }
            else if (letter != '\r')
                field.Append(letter);
        }

        if (field.Length == 0 && fields.Count == 0)
            yield break;
        Take(fields, field);
        yield return [.. fields];
    }

    // An apostrophe before a sign is how the export keeps a spreadsheet from taking a text for a formula.
    private static void Take(List<string> fields, StringBuilder field)
    {
        var text = field.ToString().Trim();
        fields.Add(
            text.Length > 1
            && text[0] == '\''
            && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".Contains(text[1], StringComparison.Ordinal)
                ? text[1..]
                : text
        );
        field.Clear();
    }
}
