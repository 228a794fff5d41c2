using System.Text;

namespace Lintel.Comparing.Formats;

/// <summary>Text in a Markdown table. Titles come from a stranger's branch: they must not format, link, call anybody by name, or break a row.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]|~";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsControl(letter)) escaped.Append(' ');
            else if (letter == '<') escaped.Append("&lt;");
            else if (letter == '&') escaped.Append("&amp;");
            // A name behind it would notify its bearer; the comment between them stops that.
            else if (letter == '@') escaped.Append("@<!-- -->");
            // An address would become a link.
            else if (letter == ':' && text.AsSpan(i).StartsWith("://")) escaped.Append("&#58;");
            else if (Special.Contains(letter)) escaped.Append('\\').Append(letter);
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
