using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;

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
        if (start < 0)
            return null;
        var rest = words[(start + chosen.Value.Length)..];
        if (Sentences.Reason.FindOpening(rest) is not { Start: < 5 } because)
            return null;
        var reason = Sentence().Match(rest, because.End).Value.Trim();
        // "because:" opens a list, which the page shows anyway.
        return reason.Length < 3 || reason.EndsWith(':') || Placeholder.IsAll(reason) ? null : reason;
    }

    private static bool IsContinued(LineEntry entry, int line) =>
        entry.Form == EntryForm.Text && entry.Line.At.Line == line;

    [GeneratedRegex(@"\G[^.]*(?:\.(?!\s|$)[^.]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
