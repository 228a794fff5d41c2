using Lintel.Search.Words;

namespace Lintel.Search.Indexing;

/// <summary>Where on a page a word stands.</summary>
internal enum WordField
{
    Title,
    Id,
    Name,
    Place,
    Tag,
    Heading,
    Text,
}

/// <summary>
/// Counts the words of one page after the other, by their numbers. Each thread has one, whose arrays grow with the
/// vocabulary and are used again, so that a page costs no memory but what is known of it in the end.
/// </summary>
internal sealed class PageCounter
{
    [ThreadStatic]
    private static PageCounter? ofThread;

    private readonly List<int> stems = [];
    private readonly List<int> words = [];
    private Tally[] tallies = [];
    private bool[] isSeen = [];
    private int bodyLength;

    private PageCounter() { }

    /// <summary>The counter of this thread.</summary>
    public static PageCounter OfThread => ofThread ??= new();

    /// <summary>Counts a word in a field, or for a share of it, and in a section where the field has several.</summary>
    public void Count(Word word, WordField field, int section, double share)
    {
        See(word);
        ref var tally = ref tallies[word.StemNumber];
        switch (field)
        {
            case WordField.Title:
                tally.CountTitle(share);
                break;
            case WordField.Heading:
                tally.CountHeading(section, share);
                break;
            case WordField.Text:
                tally.CountText(section, share);
                if (word.Kind != WordKind.Aside && share.Equals(1.0))
                    bodyLength++;
                break;
            default:
                tally.CountField(WeightOf(field) * share);
                break;
        }
    }

    /// <summary>What was counted since the last page.</summary>
    public PageTerms Take(double standing, int titleLength, int titleWords)
    {
        var terms = new PageTerm[stems.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            ref var tally = ref tallies[stems[i]];
            terms[i] = new(
                stems[i],
                Impact.LevelOf(standing * tally.Impact(titleLength, bodyLength)),
                tally.PlaceOn(tally.IsCommon ? titleWords : titleLength)
            );
        }

        var page = new PageTerms(terms, [.. words]);
        Clear();
        return page;
    }

    private void See(Word word)
    {
        if (word.Number >= isSeen.Length)
            Array.Resize(ref isSeen, Math.Max(word.Number + 1, isSeen.Length * 2));
        if (isSeen[word.Number])
            return;
        isSeen[word.Number] = true;
        words.Add(word.Number);
        if (word.StemNumber >= tallies.Length)
            Array.Resize(ref tallies, Math.Max(word.StemNumber + 1, tallies.Length * 2));
        ref var tally = ref tallies[word.StemNumber];
        if (tally.IsBegun)
            return;
        tally = Tally.Begin(word.Kind == WordKind.Common);
        stems.Add(word.StemNumber);
    }

    private void Clear()
    {
        foreach (var word in words)
            isSeen[word] = false;
        foreach (var stem in stems)
            tallies[stem] = default;
        words.Clear();
        stems.Clear();
        bodyLength = 0;
    }

    private static double WeightOf(WordField field) =>
        field switch
        {
            WordField.Id => Weights.Id,
            WordField.Name => Weights.Name,
            WordField.Place => Weights.Place,
            _ => Weights.Tag,
        };
}
