using System.Collections.Immutable;
using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace Lintel.Text.Differences;

/// <summary>What turns one sequence into another: words of a paragraph, lines of code, rows of a table.</summary>
internal static class SequenceDiff
{
    /// <summary>The shortest way from <paramref name="before"/> to <paramref name="after"/>; items are the same when
    /// their keys are.</summary>
    public static ImmutableArray<Edit<T>> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key)
    {
        // DiffPlex compares texts in pieces; numbers in place of the keys make every item one piece, whatever is in it.
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        string Text(IReadOnlyList<T> items) => string.Join(' ', items.Select(item => Number(key(item))));
        string Number(string name) =>
            numbers.TryGetValue(name, out var number)
                ? number
                : numbers[name] = numbers.Count.ToString(CultureInfo.InvariantCulture);

        var edits = ImmutableArray.CreateBuilder<Edit<T>>();
        var (left, right) = (0, 0);
        var blocks =
            (long)before.Count * after.Count > MostPairs
                ? Whole(before, after, key)
                : new Differ().CreateCustomDiffs(Text(before), Text(after), ignoreWhiteSpace: false, Pieces).DiffBlocks;
        foreach (var block in blocks)
        {
            for (; left < block.DeleteStartA; left++, right++)
                edits.Add(new(EditKind.Same, before[left], after[right]));
            for (; left < block.DeleteStartA + block.DeleteCountA; left++)
                edits.Add(new(EditKind.Deleted, before[left], default));
            for (; right < block.InsertStartB + block.InsertCountB; right++)
                edits.Add(new(EditKind.Inserted, default, after[right]));
        }

        for (; left < before.Count; left++, right++)
            edits.Add(new(EditKind.Same, before[left], after[right]));
        return edits.ToImmutable();
    }

    // What lies between the common beginning and the common end, as one block.
    private static IEnumerable<DiffBlock> Whole<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key)
    {
        var least = Math.Min(before.Count, after.Count);
        var (start, end) = (0, 0);
        while (start < least && key(before[start]) == key(after[start]))
            start++;
        while (end < least - start && key(before[before.Count - 1 - end]) == key(after[after.Count - 1 - end]))
            end++;
        return start + end == before.Count && before.Count == after.Count
            ? []
            : [new(start, before.Count - start - end, start, after.Count - start - end)];
    }

    // Beyond ten thousand items on both sides, of which none are the same, the shortest way takes minutes to find.
    private const long MostPairs = 100_000_000;

    private static string[] Pieces(string text) => text.Length == 0 ? [] : text.Split(' ');
}

/// <summary>One step from a sequence to another; <paramref name="Before"/> or <paramref name="After"/> is missing where
/// the item is new or gone.</summary>
internal readonly record struct Edit<T>(EditKind Kind, T? Before, T? After)
{
    /// <summary>The item, from whichever side has it.</summary>
    public T Item => (Kind == EditKind.Deleted ? Before : After)!;
}

/// <summary>What happens to an item.</summary>
internal enum EditKind
{
    /// <summary>It stays.</summary>
    Same,

    /// <summary>It goes.</summary>
    Deleted,

    /// <summary>It comes.</summary>
    Inserted,
}
