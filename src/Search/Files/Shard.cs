using System.Collections.Immutable;

namespace Lintel.Search.Files;

/// <summary>A stretch of something sorted, as one file.</summary>
/// <param name="Start">No key of the shards before reaches it, and none of this one and those behind lies below
/// it.</param>
/// <param name="Text">The file.</param>
internal sealed record Shard(string Start, string Text)
{
    /// <summary>Cuts sorted items where a stretch would grow beyond <paramref name="size"/>; the start of each is as
    /// short as can be.</summary>
    public static ImmutableArray<Shard> Cut<T>(
        IEnumerable<T> items,
        Func<T, string> key,
        Func<T, int> sizeOf,
        int size,
        Func<IReadOnlyList<T>, string> write
    )
    {
        var shards = ImmutableArray.CreateBuilder<Shard>();
        var stretch = new List<T>();
        var (length, last) = (0, "");
        foreach (var item in items)
        {
            if (stretch.Count > 0 && length + sizeOf(item) > size)
                Close();
            stretch.Add(item);
            length += sizeOf(item);
        }

        // A handbook without a word has one too: readers ask for it.
        if (stretch.Count > 0 || shards.Count == 0)
            Close();
        return shards.ToImmutable();

        void Close()
        {
            shards.Add(new(stretch.Count == 0 ? "" : Between(last, key(stretch[0])), write(stretch)));
            last = stretch.Count == 0 ? "" : key(stretch[^1]);
            (stretch, length) = ([], 0);
        }
    }

    // The shortest beginning of a key that is larger than the key before.
    private static string Between(string before, string key)
    {
        if (before.Length == 0)
            return "";
        var length = before.AsSpan().CommonPrefixLength(key) + 1;
        return key[..(char.IsHighSurrogate(key[length - 1]) ? length + 1 : length)];
    }
}
