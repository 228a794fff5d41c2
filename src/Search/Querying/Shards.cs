using System.Collections.Concurrent;

namespace Lintel.Search.Querying;

/// <summary>Sorted things in many files, as <c>theme/assets/search/shards.js</c> knows them.</summary>
internal sealed class Shards<T>(string[] starts, Func<int, T> load)
{
    private readonly ConcurrentDictionary<int, T> loaded = new();

    /// <summary>The file that holds a key.</summary>
    public T Holding(string key) => At(NumberOf(key));

    /// <summary>The first files, at most so many, of those that hold the keys with a beginning.</summary>
    public IEnumerable<T> BeginningWith(string beginning, int most)
    {
        var (first, last) = (NumberOf(beginning), NumberOf(beginning + '\uffff'));
        return Enumerable.Range(first, Math.Min(last - first + 1, most)).Select(At);
    }

    private T At(int number) => loaded.GetOrAdd(number, load);

    private int NumberOf(string key)
    {
        var found = Array.BinarySearch(starts, key, StringComparer.Ordinal);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
