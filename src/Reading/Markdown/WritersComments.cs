using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown;

/// <summary>What writers say to one another, and no reader is shown: comments of HTML, <c>%% of Obsidian %%</c>,
/// <c>{# of Jinja #}</c>, and lines that MyST begins with a percent sign. In code it is code.</summary>
internal static partial class WritersComments
{
    /// <summary>The text with blanks in the place of the comments that no parser of Markdown knows.</summary>
    public static string Blank(string text) =>
        Foreign(text) ? Replace(text, OfOthers(), comment => Letter().Replace(comment, " ")) : text;

    /// <summary>The text without any comment.</summary>
    public static string Drop(string text)
    {
        if (text.Contains("<!--", StringComparison.Ordinal))
            text = Replace(text, OfHtml(), _ => "");
        return Foreign(text) ? Replace(text, OfOthers(), _ => "") : text;
    }

    private static bool Foreign(string text) =>
        text.Contains('%', StringComparison.Ordinal) || text.Contains("{#", StringComparison.Ordinal);

    private static string Replace(string text, Regex comments, Func<string, string> replacement)
    {
        var code = new CodePlaces(text);
        return comments.Replace(
            text,
            comment => code.Contains(comment.Index) ? comment.Value : replacement(comment.Value)
        );
    }

    [GeneratedRegex(@"<!--.*?(?:-->|\z)", RegexOptions.Singleline)]
    private static partial Regex OfHtml();

    // A percent sign at the margin may be the next word of a paragraph, and two of them a variable of Windows.
    [GeneratedRegex(
        @"(?<=^|\n)%%[ \t]*\r?\n(?:(?!%%).*\n)*?%%(?=[ \t]*(?:\r?\n|\z))"
            + @"|(?<![\w%])%%(?![\s%~])[^%\r\n]+(?<![\s%])%%(?![\w%~])"
            + @"|(?<![\w%])%%[ \t][^%\r\n]+[ \t]%%(?![\w%~])"
            + @"|(?<=^|\n[ \t]*\r?\n)(?:%(?![%\S])[^\r\n]*(?:\r?\n)?)+"
            + @"|\{#\s[^#]*\s#\}"
    )]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"[^\r\n]")]
    private static partial Regex Letter();
}
