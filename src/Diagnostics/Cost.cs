using System.Diagnostics;

namespace Lintel.Diagnostics;

/// <summary>What a stretch of a run took.</summary>
/// <param name="Wall">The time that went by.</param>
/// <param name="Processor">The time that all cores worked, the collector of memory included.</param>
/// <param name="Bytes">The memory that was asked for, whether or not it was given back meanwhile.</param>
internal readonly record struct Cost(TimeSpan Wall, TimeSpan Processor, long Bytes)
{
    /// <summary>How far the three have run by now; differences alone mean something.</summary>
    public static Cost Now =>
        new(Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());

    /// <summary>What came on top.</summary>
    public static Cost operator -(Cost all, Cost part) =>
        new(all.Wall - part.Wall, all.Processor - part.Processor, all.Bytes - part.Bytes);

    /// <summary>Both together.</summary>
    public static Cost operator +(Cost one, Cost other) =>
        new(one.Wall + other.Wall, one.Processor + other.Processor, one.Bytes + other.Bytes);
}
