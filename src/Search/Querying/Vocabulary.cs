using Lintel.Search.Files;

namespace Lintel.Search.Querying;

/// <summary>Reads a shard of the vocabulary.</summary>
internal static class Vocabulary
{
    /// <summary>A word and how common it is.</summary>
    public sealed record Entry(string Text, int Frequency);

    /// <summary>The more common word first, then by the alphabet.</summary>
    public static readonly IComparer<Entry> ByFrequency = Comparer<Entry>.Create(
        (a, b) =>
            a.Frequency != b.Frequency ? b.Frequency.CompareTo(a.Frequency) : string.CompareOrdinal(a.Text, b.Text)
    );

    public static Entry[] Read(string text)
    {
        var lines = text.Split('\n');
        return [.. FrontCoding.Read(lines[0]).Select((word, i) => new Entry(word, Digits.ValueOf(lines[1][i])))];
    }
}
