using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Text.Formats;

/// <summary>Text of other people's in Markdown that Lintel writes: it must stay text.</summary>
internal static partial class MarkdownText
{
    /// <summary>Parts a word of a comment without a trace: code hosts look for names and numbers within one stretch of
    /// text.</summary>
    private const string Break = "<!-- -->";

    // GitHub and GitLab link commits by seven digits or more.
    private const int LongestPiece = 6;

    /// <summary>
    /// Text in a comment on a code host (GitHub Flavored Markdown, and what GitHub and GitLab make of text beyond it).
    /// Titles come from a stranger's branch: they must not format, link, call anybody by name, name an issue or a
    /// commit, become a formula or an emoji, hide characters, or break a row of a table.
    /// </summary>
    public static string Escape(string text)
    {
        // What is broken here is spelled so that the next step leaves it alone.
        var marked = Reference().Replace(OneLine(text), match => Mark(match));
        var escaped = new StringBuilder(marked.Length + 16);
        foreach (var letter in marked)
        {
            _ = letter switch
            {
                Marked => escaped.Append(Break),
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                // GitHub's own way to write a dollar sign that opens no formula.
                '$' => escaped.Append("<span>$</span>"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '^' => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Text within a paragraph or link of a Markdown file (CommonMark), on one line.</summary>
    public static string Plain(string text) => Special().Replace(OneLine(text), @"\$0");

    /// <summary>Text that a packet quotes, on one line: it may begin a line of the file, and every sign is read back as
    /// it is.</summary>
    public static string Quoted(string text) => Quotable().Replace(OneLine(text).Trim(), @"\$0");

    // A sign that no text holds after its line was made one, since it is no character.
    private const char Marked = '\uFFFF';

    // A blank for each line end or other control, lest a text begins a line; what nobody sees is spelled out.
    private static string OneLine(string text)
    {
        var line = string.Create(
            text.Length,
            text,
            static (line, text) =>
            {
                for (var i = 0; i < line.Length; i++)
                    line[i] =
                        char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' ? ' '
                        : text[i] == Marked ? '\uFFFD'
                        : text[i];
            }
        );
        return TerminalText.Write(line, isLineStart: false);
    }

    private static string Mark(Match match)
    {
        var found = match.Value;
        if (match.Groups["commit"].Success)
        {
            var pieces = found.Chunk(LongestPiece).Select(piece => new string(piece));
            return string.Join(Marked, pieces);
        }

        // Between the first sign and what follows; for an address, before its dot or behind its colon.
        var at = match.Groups["before"].Success ? match.Groups["before"].Length : 1;
        return found[..at] + Marked + found[at..];
    }

    // @name #1 !1 &1 %milestone ~label :emoji: are read by their first sign; GH-1, www. and http:// by what stands
    // before.
    [GeneratedRegex(
        @"@|[#!%&~](?=[\p{L}\p{N}""])|:(?=[\w+\-]+:)|:(?=//)|(?<before>\bGH-)(?=\d)|(?<before>www)(?=\.)"
            + @"|(?<commit>(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Reference();

    [GeneratedRegex(@"[\\`*_\[\]<>]")]
    private static partial Regex Special();

    // The same signs as theme/assets/packets/quote.js escapes: what would format, link by itself, or open a block.
    [GeneratedRegex(
        @"[\\`*_\[\]<>~$|^]|&(?=[#\w])|=(?==)|:(?=[\w+\-]+:|//)|"
            + @"(?<=mailto|tel):|(?<=www)\.|^[-+#:]|(?<=^[0-9]{1,9})[.)]"
    )]
    private static partial Regex Quotable();
}
