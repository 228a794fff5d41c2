using Lintel.Model;
using Lintel.Site;
using Lintel.Text;

namespace Lintel.Rules.Decisions;

/// <summary>Tells a mended title from one that decides something else.</summary>
internal static class TitleChange
{
    private const int ShortestMendable = 5;

    /// <summary>Whether a title means something else: other words, or the same in another order. A slip of the pen,
    /// case, punctuation and articles make no difference.</summary>
    public static bool IsOther(Decision before, Decision after)
    {
        var (old, current) = (RecordWords.InTitle(before), RecordWords.InTitle(after));
        return old.Length != current.Length || old.Zip(current).Any(pair => !IsSame(pair.First, pair.Second));
    }

    // "Synchronous" and "asynchronous" are one edit apart, so the first letter must stay.
    private static bool IsSame(string before, string after) =>
        before == after
        || (
            before.Length >= ShortestMendable
            && after.Length >= ShortestMendable
            && before[0] == after[0]
            && !before.Any(char.IsDigit)
            && NearestName.IsWithin(1, before, after)
        );
}
