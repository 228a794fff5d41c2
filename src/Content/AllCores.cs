namespace Lintel.Content;

/// <summary>Work on all cores that comes out as if one had done it.</summary>
public static class AllCores
{
    /// <summary>Maps every item; the results stand in the order of the items. The function is called from many threads.</summary>
    public static TTo[] Map<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> map)
    {
        var results = new TTo[items.Count];
        Parallel.For(0, results.Length, number => results[number] = map(items[number]));
        return results;
    }
}
