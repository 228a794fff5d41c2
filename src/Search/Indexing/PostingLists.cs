namespace Lintel.Search.Indexing;

/// <summary>For each stem the pages it stands on, ascending: all in one array, stem by stem.</summary>
internal sealed class PostingLists
{
    private readonly Posting[] all;
    private readonly int[] starts;

    private PostingLists(Posting[] all, int[] starts) => (this.all, this.starts) = (all, starts);

    /// <summary>Sorts what is known of pages by stems, of which there are at most <paramref name="stems"/>.</summary>
    public static PostingLists Gather(PageTerms[] pages, int stems)
    {
        var starts = new int[stems + 1];
        foreach (var page in pages)
        foreach (var term in page.Terms)
            starts[term.Stem + 1]++;
        for (var stem = 0; stem < stems; stem++)
            starts[stem + 1] += starts[stem];
        var all = new Posting[starts[stems]];
        var next = starts.AsSpan(0, stems).ToArray();
        for (var number = 0; number < pages.Length; number++)
            foreach (var term in pages[number].Terms)
                all[next[term.Stem]++] = new(number, term.Level, term.Place);
        return new(all, starts);
    }

    /// <summary>On how many pages a stem stands.</summary>
    public int Count(int stem) => starts[stem + 1] - starts[stem];

    /// <summary>The pages a stem stands on.</summary>
    public ReadOnlyMemory<Posting> Of(int stem) => all.AsMemory(starts[stem], Count(stem));
}
