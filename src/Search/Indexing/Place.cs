namespace Lintel.Search.Indexing;

/// <summary>
/// Where on a page a word counts most, in one digit of the index: in its title, with the number of words that the title
/// has, or in one of its sections.
/// </summary>
internal static class Place
{
    /// <summary>Digits below this one stand for titles.</summary>
    public const int FirstSection = 20;

    private const int LastSection = 90;

    /// <summary>In a title of so many words; longer ones count as the longest.</summary>
    public static byte InTitle(int words) => (byte)Math.Clamp(words - 1, 0, FirstSection - 1);

    /// <summary>In a section by its number; what stands behind the last that can be told apart is put there.</summary>
    public static byte InSection(int number) => (byte)Math.Min(FirstSection + number, LastSection);
}
