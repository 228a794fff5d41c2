using Lintel.Search.Files;
using Lintel.Search.Indexing;

namespace Lintel.Search.Querying;

/// <summary>The pages of a stem, ascending, with a digit each for level and place.</summary>
internal sealed record PageList(int[] Pages, string Levels, string Places)
{
    /// <summary>What the page at a position of the list has to do with the word.</summary>
    public double ImpactAt(int position) => Impact.Values[Digits.ValueOf(Levels[position])];

    /// <summary>Where the word stands on it.</summary>
    public byte PlaceAt(int position) => (byte)Digits.ValueOf(Places[position]);
}

/// <summary>Reads a shard of terms.</summary>
internal static class TermFile
{
    public static Dictionary<string, PageList> Read(string text)
    {
        var lines = text.Split('\n');
        var (counts, gaps, behind) = (0, 0, 0);
        var terms = new Dictionary<string, PageList>(StringComparer.Ordinal);
        foreach (var stem in FrontCoding.Read(lines[0]))
        {
            var pages = new int[Digits.Read(lines[1], ref counts)];
            for (int i = 0, last = -1; i < pages.Length; i++)
                pages[i] = last += Digits.Read(lines[2], ref gaps) + 1;
            terms[stem] = new(
                pages,
                lines[3].Substring(behind, pages.Length),
                lines[4].Substring(behind, pages.Length)
            );
            behind += pages.Length;
        }

        return terms;
    }
}
