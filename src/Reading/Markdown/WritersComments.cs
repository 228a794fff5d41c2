using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Reading.Markdown;

/// <summary>What writers say to one another, and no reader is shown: comments of HTML, MDX, Hugo and Jekyll, <c>%% of
/// Obsidian %%</c>, <c>{# of Jinja #}</c>, references to nothing, and lines that MyST begins with a percent sign. In
/// code it is code.</summary>
internal static partial class WritersComments
{
    private static readonly Enclosure[] Enclosures =
    [
        new(HugoStart(), HugoEnd()),
        new(MdxStart(), MdxEnd()),
        new(LiquidStart(), LiquidEnd()),
        new(ShortcodeStart(), ShortcodeEnd()),
    ];

    // Of a page they are what makes it move, and of its text nothing.
    private static readonly Enclosure[] Code = [new(ScriptStart(), ScriptEnd()), new(StyleStart(), StyleEnd())];

    // A text with none of them has nothing that is enclosed.
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["{/*", "{%", "{{<", "<script", "<style"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The text with blanks in the place of the comments that no parser of Markdown knows.</summary>
    public static string Blank(string text)
    {
        text = Replace(text, Enclosures, InBlanks);
        return Foreign(text) ? Replace(text, OfOthers(), InBlanks) : text;
    }

    /// <summary>The text without any comment, script or style.</summary>
    public static string Drop(string text)
    {
        text = Replace(text, [.. Enclosures, .. Code], _ => "");
        if (text.Contains("<!--", StringComparison.Ordinal))
            text = Replace(text, OfHtml(), _ => "");
        if (text.Contains("]:", StringComparison.Ordinal))
            text = Replace(text, Reference(), _ => "");
        return Foreign(text) ? Replace(text, OfOthers(), _ => "") : text;
    }

    private static bool Foreign(string text) =>
        text.Contains('%', StringComparison.Ordinal) || text.Contains("{#", StringComparison.Ordinal);

    private static string InBlanks(string comment) => Letter().Replace(comment, " ");

    private static string Replace(string text, Regex comments, Func<string, string> replacement)
    {
        var code = new CodePlaces(text);
        return comments.Replace(
            text,
            comment => code.Contains(comment.Index) ? comment.Value : replacement(comment.Value)
        );
    }

    private static string Replace(string text, Enclosure[] enclosures, Func<string, string> replacement) =>
        text.AsSpan().ContainsAny(Marks)
            ? enclosures.Aggregate(text, (left, enclosure) => Replace(left, enclosure, replacement))
            : text;

    // One that nobody closes is text; no other of its kind is looked for behind it.
    private static string Replace(string text, Enclosure enclosure, Func<string, string> replacement)
    {
        var code = new CodePlaces(text);
        var left = new StringBuilder();
        var done = 0;
        for (var start = enclosure.Start.Match(text); start.Success; start = start.NextMatch())
        {
            if (start.Index < done || code.Contains(start.Index))
                continue;
            if (enclosure.End.Match(text, start.Index + start.Length) is not { Success: true } end)
                break;
            left.Append(text, done, start.Index - done)
                .Append(replacement(text[start.Index..(end.Index + end.Length)]));
            done = end.Index + end.Length;
        }

        return done == 0 ? text : left.Append(text, done, text.Length - done).ToString();
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

    // [//]: # (a remark), [comment]: <> "another": an address that is none, under a name that nobody links to.
    [GeneratedRegex(
        """^[ ]{0,3}\[(?://|[Cc]omment)[^\[\]\r\n]{0,40}\]:[ \t]*(?:#|<>)[ \t]+[("'][^\r\n]*\r?$""",
        RegexOptions.Multiline
    )]
    private static partial Regex Reference();

    [GeneratedRegex(@"\{\{/\*")]
    private static partial Regex HugoStart();

    [GeneratedRegex(@"\*/\}\}")]
    private static partial Regex HugoEnd();

    [GeneratedRegex(@"\{/\*")]
    private static partial Regex MdxStart();

    [GeneratedRegex(@"\*/\}")]
    private static partial Regex MdxEnd();

    [GeneratedRegex(@"\{%-?[ \t]{0,9}comment[ \t]{0,9}-?%\}")]
    private static partial Regex LiquidStart();

    [GeneratedRegex(@"\{%-?[ \t]{0,9}endcomment[ \t]{0,9}-?%\}")]
    private static partial Regex LiquidEnd();

    [GeneratedRegex(@"\{\{[<%][ \t]{0,9}comment[ \t]{0,9}[%>]\}\}")]
    private static partial Regex ShortcodeStart();

    [GeneratedRegex(@"\{\{[<%][ \t]{0,9}/[ \t]{0,9}comment[ \t]{0,9}[%>]\}\}")]
    private static partial Regex ShortcodeEnd();

    [GeneratedRegex(@"<script(?=[\s>])[^<>]{0,400}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScriptStart();

    [GeneratedRegex(@"</script[ \t]{0,9}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScriptEnd();

    [GeneratedRegex(@"<style(?=[\s>])[^<>]{0,400}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleStart();

    [GeneratedRegex(@"</style[ \t]{0,9}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleEnd();

    [GeneratedRegex(@"[^\r\n]")]
    private static partial Regex Letter();

    /// <summary>What stands between two marks.</summary>
    /// <param name="Start">The mark in front.</param>
    /// <param name="End">The mark behind.</param>
    private sealed record Enclosure(Regex Start, Regex End);
}
