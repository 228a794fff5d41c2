using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;

namespace Lintel.Reading.Decisions.Options;

/// <summary>Why the option was taken: "because …" behind its name, to the end of the sentence, over as many lines as
/// that takes.</summary>
internal static partial class ReasonReader
{
    private const int MostLines = 6;

    public static string? Read(RecordText text, Located<string>? chosen)
    {
        if (chosen is null)
            return null;
        var lines = text
            .Outline.Entries.SkipWhile(entry => entry.Line.At.Line != chosen.At.Line)
            .TakeWhile((entry, i) => i == 0 || IsContinued(entry, chosen.At.Line + i))
            .Take(MostLines);
        var words = string.Join(' ', lines.Select(entry => entry.Line.Text));
        var start = words.IndexOf(chosen.Value, StringComparison.Ordinal);
        var match = start < 0 ? Match.Empty : Because().Match(words, start + chosen.Value.Length);
        if (!match.Success)
            return null;
        var reason = match.Groups["reason"].Value.Trim();
        // "because:" opens a list, which the page shows anyway.
        return reason.Length < 3 || reason.EndsWith(':') || Placeholder.IsAll(reason) ? null : reason;
    }

    private static bool IsContinued(LineEntry entry, int line) =>
        entry.Form == EntryForm.Text && entry.Line.At.Line == line;

    [GeneratedRegex(
        @"\G\W{0,4}(?:because|since|as it)\b(?<reason>[^.]*(?:\.(?!\s|$)[^.]*)*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Because();
}
