using System.Collections.Immutable;
using Lintel.Search.Words;

namespace Lintel.Search.Synonyms;

/// <summary>Names for the same thing. Each is the words that it is made of, so that <c>pull request</c> can be one too.
/// </summary>
internal sealed record SynonymGroup(ImmutableArray<ImmutableArray<Word>> Names);

/// <summary>What has several names: what Lintel knows, what the settings say, and the abbreviations that the pages
/// spell out.</summary>
internal sealed class SynonymTable
{
    private static readonly string[] BuiltIn = WordLines.Read("synonyms.txt");

    private readonly Dictionary<string, (SynonymGroup Group, ImmutableArray<Word> Name)[]> byLast;

    private SynonymTable(ImmutableArray<SynonymGroup> groups, string key)
    {
        (Groups, Key) = (groups, key);
        byLast = groups
            .SelectMany(group => group.Names.Select(name => (Group: group, Name: name)))
            .GroupBy(entry => entry.Name[^1].Stem, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The groups, in a fixed order.</summary>
    public ImmutableArray<SynonymGroup> Groups { get; }

    /// <summary>Equal for tables that say the same.</summary>
    public string Key { get; }

    /// <summary>A table of what is built in and lines of names that are parted by <c>=</c>.</summary>
    public static SynonymTable Create(IEnumerable<string> lines, WordReader reader)
    {
        string[] all = [.. BuiltIn.Concat(lines).Distinct(StringComparer.Ordinal)];
        return new([.. all.Select(line => Read(line, reader)).OfType<SynonymGroup>()], string.Join('\n', all));
    }

    /// <summary>The groups that have a name which ends with a stem.</summary>
    public (SynonymGroup Group, ImmutableArray<Word> Name)[] EndingWith(string stem) =>
        byLast.GetValueOrDefault(stem, []);

    private static SynonymGroup? Read(string line, WordReader reader)
    {
        ImmutableArray<ImmutableArray<Word>> names =
        [
            .. line.Split('=')
                .Select(name => reader.ReadTokens(name.Trim()).SelectMany(words => words))
                .Select(words => words.Where(word => word.Kind == WordKind.Plain).ToImmutableArray())
                .Where(words => words.Length > 0)
                .DistinctBy(words => string.Join(' ', words.Select(word => word.Stem))),
        ];
        return names.Length > 1 ? new(names) : null;
    }
}
