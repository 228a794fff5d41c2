namespace Lintel.Diagnostics;

/// <summary>Where the time of a run goes, stage by stage.</summary>
/// <remarks>Safe to be used by many threads.</remarks>
internal sealed class Timings
{
    private readonly Lock @lock = new();
    private readonly OrderedDictionary<string, Stage> stages = new(StringComparer.Ordinal);
    private readonly Cost start = Cost.Now;

    /// <summary>The stages in the order in which they began.</summary>
    public IReadOnlyList<Stage> Stages
    {
        get
        {
            lock (@lock)
                return [.. stages.Values.OrderBy(stage => stage.From)];
        }
    }

    /// <summary>What the run took until now.</summary>
    public Cost All => Cost.Now - start;

    /// <summary>Runs a stage, or more of it, while no other one runs.</summary>
    public T Measure<T>(string name, Func<T> run)
    {
        var before = Cost.Now;
        try
        {
            return run();
        }
        finally
        {
            Add(name, before, isAlone: true);
        }
    }

    /// <summary>Runs a part of a stage, or more of it, beside other parts: what each costs cannot be told, only when it
    /// ran.</summary>
    public void MeasurePart(string name, Action run)
    {
        var before = Cost.Now;
        try
        {
            run();
        }
        finally
        {
            Add(name, before, isAlone: false);
        }
    }

    private void Add(string name, Cost before, bool isAlone)
    {
        var now = Cost.Now;
        lock (@lock)
        {
            var known = stages.GetValueOrDefault(name) ?? new(name, (before - start).Wall, default, default, isAlone);
            stages[name] = known with { Until = (now - start).Wall, Cost = known.Cost + (now - before) };
        }
    }

    /// <summary>A stage of a run.</summary>
    /// <param name="Name">What people call it.</param>
    /// <param name="From">When it began, since the run did.</param>
    /// <param name="Until">When it ended.</param>
    /// <param name="Cost">What it took.</param>
    /// <param name="IsAlone">Whether nothing else ran meanwhile, so that the cost is its own.</param>
    public sealed record Stage(string Name, TimeSpan From, TimeSpan Until, Cost Cost, bool IsAlone);
}
