using System.Collections.Frozen;

namespace Lintel.Search.Words;

/// <summary>Words that are in every sentence and lead nowhere. They are neither indexed nor looked for.</summary>
internal static class FunctionWords
{
    /// <summary>The English ones; <c>theme/assets/search/words.js</c> has the same.</summary>
    public static readonly FrozenSet<string> English = (
        "a an and are as at be but by can do does for from had has have how i if in into is it its of on or should so such than that the "
        + "their then there these they this to was we were what when where which who why will with would you your").Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
