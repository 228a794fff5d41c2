using Lintel.Search.Words;

namespace Lintel.Search.Synonyms;

/// <summary>Sees the words of a text go by, and names what else the last of them are called.</summary>
internal sealed class SynonymMatcher(SynonymTable table)
{
    private readonly List<string> passed = [];

    /// <summary>Begins another text.</summary>
    public void Start() => passed.Clear();

    /// <summary>The words of the other names of what ends with this word.</summary>
    public IEnumerable<Word> Next(Word word)
    {
        if (word.Kind != WordKind.Plain)
            return [];
        passed.Add(word.Stem);
        return from entry in table.EndingWith(word.Stem)
            where EndsWith(entry.Name)
            from other in entry.Group.Names
            where other != entry.Name
            from synonym in other
            select synonym;
    }

    private bool EndsWith(IReadOnlyList<Word> name)
    {
        if (name.Count > passed.Count)
            return false;
        for (var i = 1; i <= name.Count; i++)
            if (name[^i].Stem != passed[^i])
                return false;
        return true;
    }
}
