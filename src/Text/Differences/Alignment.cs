using System.Collections.Immutable;

namespace Lintel.Text.Differences;

/// <summary>A block of a page beside the block that it was; one side is missing where it is new or gone.</summary>
internal readonly record struct Aligned<T>(T? Before, T? After, bool IsMoved)
    where T : class;

/// <summary>Lays the blocks of two pages beside each other: what stayed, what moved, what was rewritten, what is new or
/// gone.</summary>
internal static class Alignment
{
    private const double Alike = 0.4;

    // Beyond that, telling which paragraph became which would take longer than reading them.
    private const int MostPairs = 40_000;

    /// <summary>Aligns two sequences by <paramref name="key"/>; rewritten blocks must be <paramref name="comparable"/>
    /// and have enough of <paramref name="text"/> in common.</summary>
    public static ImmutableArray<Aligned<T>> Of<T>(
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        Func<T, string> key,
        Func<T, T, bool> comparable,
        Func<T, string> text
    )
        where T : class
    {
        var edits = SequenceDiff.Of(before, after, key);
        var moved = Moved(edits, key);
        var rows = ImmutableArray.CreateBuilder<Aligned<T>>();
        var (gone, come) = (new List<T>(), new List<T>());
        foreach (var edit in edits)
        {
            if (edit.Kind == EditKind.Same)
            {
                Flush();
                rows.Add(new(edit.Before, edit.After, false));
            }
            else if (!moved.Contains(key(edit.Item)))
                (edit.Kind == EditKind.Deleted ? gone : come).Add(edit.Item);
            else if (edit.Kind == EditKind.Inserted)
            {
                Flush();
                rows.Add(new(edit.After, edit.After, true));
            }
        }

        Flush();
        return rows.ToImmutable();

        void Flush()
        {
            rows.AddRange(Pair(gone, come, comparable, text));
            gone.Clear();
            come.Clear();
        }
    }

    // Gone here once and come there once: it is the same block in another place.
    private static HashSet<string> Moved<T>(IEnumerable<Edit<T>> edits, Func<T, string> key)
    {
        var counts = edits
            .Where(edit => edit.Kind != EditKind.Same)
            .CountBy(edit => (edit.Kind, Key: key(edit.Item)))
            .ToDictionary();
        return
        [
            .. counts
                .Where(pair =>
                    pair is { Key.Kind: EditKind.Deleted, Value: 1 }
                    && counts.GetValueOrDefault((EditKind.Inserted, pair.Key.Key)) == 1
                )
                .Select(pair => pair.Key.Key),
        ];
    }

    // In order: each new block takes the first old one that is alike, and what was passed over is gone.
    private static IEnumerable<Aligned<T>> Pair<T>(
        List<T> gone,
        List<T> come,
        Func<T, T, bool> comparable,
        Func<T, string> text
    )
        where T : class
    {
        if ((long)gone.Count * come.Count > MostPairs)
            return
            [
                .. gone.Select(block => new Aligned<T>(block, null, false)),
                .. come.Select(block => new Aligned<T>(null, block, false)),
            ];
        var old = gone.Select(block => (Block: block, Words: WordSimilarity.Tokens(text(block)))).ToArray();
        var rows = new List<Aligned<T>>();
        var fresh = new List<Aligned<T>>();
        var next = 0;
        foreach (var block in come)
        {
            var words = WordSimilarity.Tokens(text(block));
            var match = Array.FindIndex(
                old,
                next,
                candidate =>
                    comparable(candidate.Block, block) && WordSimilarity.Measure(candidate.Words, words) >= Alike
            );
            if (match < 0)
            {
                fresh.Add(new(null, block, false));
                continue;
            }

            rows.AddRange([
                .. old[next..match].Select(passed => new Aligned<T>(passed.Block, null, false)),
                .. fresh,
                new(old[match].Block, block, false),
            ]);
            fresh.Clear();
            next = match + 1;
        }

        return [.. rows, .. old[next..].Select(passed => new Aligned<T>(passed.Block, null, false)), .. fresh];
    }
}
