using System.Collections.Immutable;
using Lintel.Search.Words;

namespace Lintel.Search.Synonyms;

/// <summary>Sees the words of a text go by, and names what else the last of them are called.</summary>
internal sealed class SynonymMatcher(SynonymTable table)
{
    private readonly List<string> passed = [];
    private readonly List<ImmutableArray<Word>> found = [];

    /// <summary>Begins another text.</summary>
    public void Start() => passed.Clear();

    /// <summary>The other names of what ends with this word, until the next one is seen.</summary>
    public List<ImmutableArray<Word>> Next(Word word)
    {
        found.Clear();
        if (word.Kind != WordKind.Plain)
            return found;
        passed.Add(word.Stem);
        foreach (var (group, name) in table.EndingWith(word.Stem))
            if (name.Length > 1 ? EndsWith(name) : IsSame(word.Text, name[0].Text))
                foreach (var other in group.Names)
                    if (other != name)
                        found.Add(other);
        return found;
    }

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
