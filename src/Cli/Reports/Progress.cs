namespace Lintel.Cli.Reports;

/// <summary>Says on a terminal what is being done as soon as it takes longer than a second, so that nobody takes the
/// program for dead.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Timer? timer;

    private Progress(string doing, bool isShown) =>
        timer = isShown
            ? new(_ => Console.Error.WriteLine($"lintel: {doing} …"), null, Patience, Timeout.InfiniteTimeSpan)
            : null;

    /// <summary>Begins to count.</summary>
    public static Progress Start(string doing, bool isQuiet) => new(doing, !isQuiet && !Console.IsErrorRedirected);

    /// <inheritdoc/>
    public void Dispose() => timer?.Dispose();
}
