using Lintel.Model;
using Lintel.Text;

namespace Lintel.Site.Governing;

/// <summary>What a record decided, in one sentence: the option that was taken and why, else the first sentence below
/// its decision.</summary>
internal static class DecidedSentence
{
    private const int Longest = 240;
    private const int MostLines = 6;
    private const int FewestWords = 3;

    private static readonly char[] Stops = ['.', '!', '?', '。'];

    /// <summary>The sentence; empty where the record has none.</summary>
    public static string Of(Decision record)
    {
        if (record.Chosen is not { Value: var written })
            return First(record);
        var chosen = OptionNames.Chosen(written, [.. record.Options.Select(option => option.Value)]);
        return Cut($"Chosen '{chosen}'" + (record.Reason is { } reason ? $", because {reason}." : "."));
    }

    private static string First(Decision record)
    {
        if (record.Sections.Decision is not { IsFilled: true, Label: { } label })
            return "";
        var next = Next(record, label.At.Line);
        var text = "";
        var last = 0;
        foreach (var line in record.Prose.Where(line => line.At.Line >= label.At.Line && line.At.Line < next))
        {
            var words = line.At.Line == label.At.Line ? Behind(line.Value, label.Value) : line.Value.Trim();
            if (words.Length == 0)
                continue;
            // A sentence ends with its paragraph, whether it has a full stop or not.
            if (text.Length > 0 && (line.At.Line > last + 1 || last - label.At.Line > MostLines))
                break;
            (text, last) = ($"{text} {words}".TrimStart(), line.At.Line);
            if (End(text) is { } end)
                return Cut(text[..end]);
        }

        return Cut(text);
    }

    private static int Next(Decision record, int line) =>
        new[] { record.Sections.Context, record.Sections.Options, record.Sections.Consequences }
            .Select(section => section?.Label.At.Line ?? int.MaxValue)
            .Where(start => start > line)
            .DefaultIfEmpty(int.MaxValue)
            .Min();

    // "**Decision:** We use a queue." says it on the line of the label.
    private static string Behind(string line, string label) =>
        line.StartsWith(label, StringComparison.OrdinalIgnoreCase) ? line[label.Length..].TrimStart(' ', ':', '-') : "";

    private static int? End(string text)
    {
        for (var stop = text.IndexOfAny(Stops); stop >= 0; stop = text.IndexOfAny(Stops, stop + 1))
            if (text[stop] is '。' || stop + 1 == text.Length || (text[stop + 1] == ' ' && !GoesOn(text, stop)))
                return stop + 1;
        return null;
    }

    // "e.g. queues" goes on, and so does "Chosen Option 1. A queue", where "We chose version 1. It works" ends.
    private static bool GoesOn(string text, int stop)
    {
        var words = text[..stop].Split(' ');
        return (stop + 2 < text.Length && char.IsLower(text[stop + 2]))
            || (text[stop] == '.' && words.Length <= FewestWords && words[^1].All(char.IsAsciiDigit));
    }

    private static string Cut(string text) => Excerpt.Cut(text, Longest);
}
