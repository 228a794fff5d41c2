using System.Collections.Concurrent;

namespace Lintel.Diagnostics;

/// <summary>Work on all cores that comes out as if one had done it.</summary>
internal static class AllCores
{
    /// <summary>
    /// Maps every item; the results stand in the order of the items. The function is called from many threads. All
    /// items are tried, also when some fail.
    /// </summary>
    /// <exception cref="AggregateException">The function failed, at least once.</exception>
    public static TTo[] Map<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> map)
    {
        var results = new TTo[items.Count];
        var failures = new ConcurrentBag<Exception>();
        Parallel.For(
            0,
            results.Length,
            number =>
            {
                try
                {
                    results[number] = map(items[number]);
                }
                catch (Exception failure)
                {
                    failures.Add(failure);
                }
            }
        );
        return failures.IsEmpty ? results : throw new AggregateException(failures);
    }
}
