using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Lintel.Diagnostics;

/// <summary>Work on all cores that comes out as if one had done it.</summary>
internal static class AllCores
{
    /// <summary>
    /// Maps every item; the results stand in the order of the items. The function is called from many threads. All
    /// items are tried, also when some fail.
    /// </summary>
    /// <exception cref="AggregateException">The function failed, at least once.</exception>
    /// <exception cref="OperationCanceledException">The function was told to end; not all items were tried.</exception>
    public static TTo[] Map<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> map)
    {
        var results = new TTo[items.Count];
        Each(results.Length, number => results[number] = map(items[number]));
        return results;
    }

    /// <summary>Does something with every item, as <see cref="Map"/> does.</summary>
    public static void Each<T>(IReadOnlyList<T> items, Action<T> work) =>
        Each(items.Count, number => work(items[number]));

    /// <summary>Does several things at once, and does not wait for them when it is told to end.</summary>
    /// <exception cref="AggregateException">One of them failed, at least.</exception>
    /// <exception cref="OperationCanceledException">The work was told to end.</exception>
    public static void Together(CancellationToken end, params IEnumerable<Action> works)
    {
        Task[] tasks = [.. works.Select(work => Task.Run(work, end))];
        try
        {
            Task.WaitAll(tasks, end);
        }
        catch (AggregateException all)
        {
            var failures = all.Flatten();
            if (failures.InnerExceptions.OfType<OperationCanceledException>().FirstOrDefault() is { } ended)
                ExceptionDispatchInfo.Throw(ended);
            throw failures;
        }
    }

    private static void Each(int count, Action<int> work)
    {
        var failures = new ConcurrentBag<Exception>();
        OperationCanceledException? ended = null;
        Parallel.For(
            0,
            count,
            (number, loop) =>
            {
                try
                {
                    work(number);
                }
                catch (OperationCanceledException end)
                {
                    ended = end;
                    loop.Stop();
                }
                catch (Exception failure)
                {
                    failures.Add(failure);
                }
            }
        );
        if (ended is not null)
            ExceptionDispatchInfo.Throw(ended);
        if (!failures.IsEmpty)
            throw new AggregateException(failures);
    }
}
