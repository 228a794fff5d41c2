using System.Collections.Immutable;
using Lintel.Search.Words;

namespace Lintel.Search.Synonyms;

/// <summary>Sees the words of a text go by, and names what else the last of them are called.</summary>
internal sealed class SynonymMatcher(SynonymTable table)
{
    private readonly List<string> passed = [];

    /// <summary>Begins another text.</summary>
    public void Start() => passed.Clear();

    /// <summary>The other names of what ends with this word.</summary>
    public IEnumerable<ImmutableArray<Word>> Next(Word word)
    {
        if (word.Kind != WordKind.Plain)
            return [];
        passed.Add(word.Stem);
        var ending = table.EndingWith(word.Stem);
        return ending.Length == 0 ? [] : Names(word, ending);
    }

    private IEnumerable<ImmutableArray<Word>> Names(
        Word word,
        (SynonymGroup Group, ImmutableArray<Word> Name)[] ending
    ) =>
        from entry in ending
        where entry.Name.Length > 1 ? EndsWith(entry.Name) : IsSame(word.Text, entry.Name[0].Text)
        from other in entry.Group.Names
        where other != entry.Name
        select other;

    // A stem is too little: "access" is not "accessibility".
    private static bool IsSame(string text, string name) =>
        text == name
        || (text.Length == name.Length + 1 && text[^1] == 's' && text.StartsWith(name, StringComparison.Ordinal));

    private bool EndsWith(ImmutableArray<Word> name)
    {
        if (name.Length > passed.Count)
            return false;
        for (var i = 1; i <= name.Length; i++)
            if (name[^i].Stem != passed[^i])
                return false;
        return true;
    }
}
