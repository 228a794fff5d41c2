using System.Collections.Concurrent;

namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>What a name means, worked out once: the headings and labels of a handbook are the same in nearly all of its
/// records.</summary>
/// <remarks>Safe to be asked by many threads. It holds so many short names and no more, whatever a handbook
/// holds.</remarks>
/// <param name="find">What is worked out; of the same name always the same.</param>
internal sealed class Recollection<T>(Func<string, T> find)
{
    private const int Longest = 60;
    private const int Most = 4000;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    /// <summary>What a name means.</summary>
    public T Of(string name)
    {
        if (name.Length > Longest)
            return find(name);
        if (known.TryGetValue(name, out var meaning))
            return meaning;
        meaning = find(name);
        if (Volatile.Read(ref count) < Most && known.TryAdd(name, meaning))
            Interlocked.Increment(ref count);
        return meaning;
    }
}
