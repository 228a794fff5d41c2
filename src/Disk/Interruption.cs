using System.Runtime.InteropServices;

namespace Lintel.Disk;

/// <summary>
/// While it lasts, a signal to end (Ctrl+C, <c>SIGTERM</c>, <c>SIGHUP</c>) does not end the program at once but asks
/// the work to stop, so that it can tidy up.
/// </summary>
internal sealed class Interruption : IDisposable
{
    // Not disposed: a signal may come in that very moment.
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private PosixSignal? signal;

    public Interruption() =>
        registrations = [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(kind =>
                PosixSignalRegistration.Create(kind, Stop)
            ),
        ];

    /// <summary>Cancelled by the signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Ends the program in the way of the signal; without one it does nothing.</summary>
    /// <exception cref="InterruptedException">There was a signal.</exception>
    public void ThrowIfInterrupted()
    {
        if (signal is { } known)
            throw new InterruptedException(known);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        signal = context.Signal;
        source.Cancel();
    }
}

/// <summary>The program was told to end, and has tidied up.</summary>
internal sealed class InterruptedException(PosixSignal signal) : Exception
{
    /// <summary>What a shell expects of a program that a signal ended: 128 and the signal's number.</summary>
    public int ExitCode =>
        128
        + signal switch
        {
            PosixSignal.SIGHUP => 1,
            PosixSignal.SIGINT => 2,
            _ => 15,
        };
}
