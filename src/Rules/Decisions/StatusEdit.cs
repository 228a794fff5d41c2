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

    private static bool IsInFrontMatter(Decision record) =>
        record.Layout.FrontMatterEnd is { } end && record.StatusText is { } status && status.At.Line < end.Line;

    private static string Cased(Decision record, string words) =>
        record.StatusText is { Value: [var first, ..] } && char.IsLower(first)
            ? words
            : char.ToUpperInvariant(words[0]) + words[1..];
}
