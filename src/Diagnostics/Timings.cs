namespace Lintel.Diagnostics;

/// <summary>Where the time of a run goes, stage by stage. A stage may use all cores; two do not run at once.</summary>
internal sealed class Timings
{
    private readonly OrderedDictionary<string, Cost> stages = new(StringComparer.Ordinal);
    private readonly Cost start = Cost.Now;

    /// <summary>What each stage took, in the order in which they began.</summary>
    public IEnumerable<(string Stage, Cost Cost)> Stages => stages.Select(stage => (stage.Key, stage.Value));

    /// <summary>What the run took until now.</summary>
    public Cost All => Cost.Now - start;

    /// <summary>Runs a stage, or more of it.</summary>
    public T Measure<T>(string stage, Func<T> run)
    {
        var before = Cost.Now;
        try
        {
            return run();
        }
        finally
        {
            stages[stage] = stages.GetValueOrDefault(stage) + (Cost.Now - before);
        }
    }
}
