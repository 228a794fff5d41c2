namespace Lintel.Search.Stemming;

/// <summary>Brings the forms of a word together: <c>deployed</c> and <c>deployment</c> are <c>deploy</c> in English; in other languages words stay as they are.</summary>
public static class Stemmer
{
    /// <summary>The stemmer of a language by its BCP 47 tag; nothing happens to words of a language without one.</summary>
    public static Func<string, string> For(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? EnglishStemmer.Stem : word => word;
}
