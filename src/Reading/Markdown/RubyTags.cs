using System.Text;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown.Includes;

namespace Lintel.Reading.Markdown;

/// <summary>Tags of Ruby in a page of Middleman: <c>&lt;%= partial 'tides' %&gt;</c>. No program is run, so that
/// nobody knows what was to stand there.</summary>
internal static class RubyTags
{
    private const string Open = "<%";
    private const string Close = "%>";

    /// <summary>The text with blanks in the place of tags; in an address a mark stays.</summary>
    public static string Blank(SourceFile file)
    {
        var text = new StringBuilder(file.Text);
        foreach (var (start, end) in Find(file))
        {
            for (var at = start; at < end; at++)
                if (text[at] is not ('\r' or '\n'))
                    text[at] = ' ';
            if (IsInAddress(file.Text, start))
                for (var at = 0; at < Mark.Length; at++)
                    text[start + at] = Mark[at];
        }

        return text.ToString();
    }

    /// <summary>The tags that were to show something.</summary>
    public static IEnumerable<(int Start, int End)> Shown(SourceFile file) =>
        Find(file).Where(tag => file.Text[tag.Start + Open.Length] == '=');

    private const string Mark = "{%%}";

    private static IEnumerable<(int Start, int End)> Find(SourceFile file)
    {
        if (!SourcePath.IsTemplate(file.Path))
            yield break;
        var text = file.Text;
        for (var from = 0; text.IndexOf(Open, from, StringComparison.Ordinal) is >= 0 and var start; )
        {
            var end = text.IndexOf(Close, start + Open.Length, StringComparison.Ordinal);
            if (end < 0)
                yield break;
            from = end + Close.Length;
            // Behind two percent signs a tag is shown.
            if (text[start + Open.Length] != '%' && !IsPartial(text, start, from))
                yield return (start, from);
        }
    }

    // A part on a line of its own is taken in.
    private static bool IsPartial(string text, int start, int end) =>
        (start == 0 || text[start - 1] == '\n')
        && (end == text.Length || text[end] is '\r' or '\n')
        && IncludeParser.PathIn(text[start..end]) is not null;

    private static bool IsInAddress(string text, int start) =>
        start > 1 && (text.AsSpan(start - 2, 2) is "](" || text.AsSpan(start - 2, 2) is "=\"" or "='");
}
