using System.Collections.Immutable;

namespace Lintel.Search.Synonyms;

/// <summary>Words that teams use for one another though they do not mean the same: who asks what to do when something
/// is down may mean a page about an outage. They are words of English.</summary>
internal static class RelatedWords
{
    private static readonly Lazy<ImmutableArray<(string Word, string Other)>> Read = new(() =>
        [
            .. from line in WordLines.Read("related.txt")
            let colon = line.IndexOf(':')
            let word = line[..colon]
            from other in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            from pair in new[] { (word, other), (other, word) }
            select pair,
        ]
    );

    /// <summary>Each word with one that is related to it, both ways.</summary>
    public static ImmutableArray<(string Word, string Other)> Pairs => Read.Value;
}
