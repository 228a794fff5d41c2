using Lintel.Model;
using Lintel.Site;

namespace Lintel.Rules.Decisions;

/// <summary>Writes a status in the dialect of the record: a word in the front matter, a word with a link
/// elsewhere.</summary>
internal static class StatusEdit
{
    /// <summary>The status of a record that <paramref name="successor"/> took the place of.</summary>
    public static string Words(Decision record, Decision successor) =>
        IsInFrontMatter(record)
            ? "superseded"
            : $"{Cased(record, "superseded by")} {RecordLink.Write(record.Page.Source, successor)}";

    /// <summary>The change of the status; null where it says more than a word, for then only its author knows what of
    /// it still holds.</summary>
    public static TextEdit? Replace(Decision record, Decision successor)
    {
        var status = record.StatusText!;
        var isWord = status
            .Value.Trim()
            .TrimEnd('.')
            .Equals(record.Status.ToString(), StringComparison.OrdinalIgnoreCase);
        return isWord ? new(status.At, Words(record, successor)) : null;
    }

    /// <summary>The changes by which a record states a status, wherever it stated the last one; none where it has no
    /// place for one.</summary>
    /// <param name="record">The record.</param>
    /// <param name="word">From the place of a statement, whether that is front matter, to the word for it.</param>
    public static IEnumerable<TextEdit> To(Decision record, Func<bool, string> word)
    {
        if (record.StatusText is null)
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

    private static TextEdit? Missing(Decision record, Func<bool, string> word)
    {
        if (record.Layout.FrontMatterEnd is { } front)
            return new(front, $"status: {word(true)}\n");
        if (record.Layout.MetadataLine("Status", word(false)) is { } line)
            return new(record.Layout.MetadataEnd!.At, $"\n{line}");
        return record.Layout.StatusEnd is { } end ? new(end, $"\n\n{Capital(word(false))}") : null;
    }

    private static string Like(string written, string word) =>
        written.Length > 0 && char.IsLower(written[0]) ? word
        : written.Length > 1 && written.All(letter => !char.IsLower(letter)) ? word.ToUpperInvariant()
        : Capital(word);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static bool IsInFrontMatter(Decision record) =>
        record.Layout.FrontMatterEnd is { } end && record.StatusText is { } status && status.At.Line < end.Line;

    private static string Cased(Decision record, string words) =>
        record.StatusText is { Value: [var first, ..] } && char.IsLower(first)
            ? words
            : char.ToUpperInvariant(words[0]) + words[1..];
}
