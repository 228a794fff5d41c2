using System.Runtime;

namespace Lintel.Cli;

/// <summary>How the runtime takes memory back.</summary>
internal static class GarbageCollection
{
    /// <summary>For a command that is over when its work is: nobody waits for an answer meanwhile, so that to collect
    /// beside the work would only take time from it.</summary>
    public static void ForOneRun() => GCSettings.LatencyMode = GCLatencyMode.Batch;
}
