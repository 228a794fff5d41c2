using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>Writes a status in the dialect of the record: a word in the front matter, a word with a link
/// elsewhere.</summary>
internal static class StatusEdit
{
    /// <summary>The status of a record that <paramref name="successor"/> took the place of.</summary>
    public static string Words(Decision record, Decision successor) =>
        record.Statuses.FirstOrDefault(stated => stated.Text == record.StatusText) is { } stated
            ? Words(record, stated, successor)
            : Capital(Relation(record, successor));

    /// <summary>The changes by which a record says so, in every place where it stated another status; none where that
    /// has no place for it.</summary>
    public static IEnumerable<TextEdit> Replace(Decision record, Decision successor) =>
        record
            .Statuses.Where(stated => stated.Status == record.Status && stated.IsReplaceable)
            .Select(stated => Replace(record, stated, successor))
            .OfType<TextEdit>();

    // What else is said of the status goes on behind it. Under a heading of its own there is room for a line, and the
    // old one stays as it is.
    private static TextEdit? Replace(Decision record, StatedStatus stated, Decision successor)
    {
        var (text, word) = (stated.Text.Value, stated.Word.Value);
        var start = text.IndexOf(word, StringComparison.Ordinal);
        if (start < 0 || text[..start].Any(char.IsLetterOrDigit))
            return null;
        var words = Words(record, stated, successor);
        if (!text[(start + word.Length)..].Any(char.IsLetterOrDigit))
            return new(stated.Text.At, words) { Written = text };
        return record.Layout.StatusEnd is null || stated.IsInFrontMatter
            ? new(stated.Text.At, $"{words}; {Small(text[start..])}") { Written = text }
            : null;
    }

    /// <summary>The changes by which a record states a status, wherever it stated the last one; none where it has no
    /// place for one.</summary>
    /// <param name="record">The record.</param>
    /// <param name="word">From the place of a statement, whether that is front matter, to the word for it.</param>
    public static IEnumerable<TextEdit> To(Decision record, Func<bool, string> word)
    {
        if (record.StatusText is null || IsOfFolder(record))
            return Missing(record, word) is { } added ? [added] : [];
        // What was in force before may be told as a history, which stays.
        return record
            .Statuses.Where(stated => stated.Status == record.Status)
            .DistinctBy(stated => stated.IsInFrontMatter)
            .Select(stated =>
                stated.Status == DecisionStatus.Superseded || stated.Status == DecisionStatus.Unknown
                    ? new TextEdit(stated.Text.At, Like(stated.Text.Value, word(stated.IsInFrontMatter)))
                    : new TextEdit(stated.Word.At, Like(stated.Word.Value, word(stated.IsInFrontMatter)))
            );
    }

    // What the folder says stands in no line of the file.
    private static bool IsOfFolder(Decision record) =>
        record.Statuses is [{ IsReplaceable: false }]
        && record.StatusText!.At == SourceSpan.StartOf(record.Page.Source);

    private static TextEdit? Missing(Decision record, Func<bool, string> word)
    {
        if (record.Layout.FrontMatterSlot is { } front)
            return front.Write(record.Layout.Key("status", word(true)));
        if (record.Layout.MetadataLine(record.Layout.Say("Status"), word(false)) is { } line)
            return new(record.Layout.MetadataEnd!.At, $"\n{line}");
        return record.Layout.StatusEnd is { } end ? new(end, $"\n\n{Capital(word(false))}") : null;
    }

    private static string Words(Decision record, StatedStatus stated, Decision successor)
    {
        var words = stated.IsInFrontMatter ? "superseded" : Relation(record, successor);
        return stated.Word.Value is [var first, ..] && char.IsLower(first) ? words : Capital(words);
    }

    private static string Relation(Decision record, Decision successor)
    {
        var link = RecordLink.Write(record.Page.Source, successor);
        var words = record.Layout.Relate(RelationKind.SupersededBy, link);
        return char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static string Like(string written, string word) =>
        written.Length > 0 && char.IsLower(written[0]) ? word
        : written.Length > 1 && written.All(letter => !char.IsLower(letter)) ? word.ToUpperInvariant()
        : Capital(word);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // "Accepted on Monday" goes on in small letters, and "RFC" stays one.
    private static string Small(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
