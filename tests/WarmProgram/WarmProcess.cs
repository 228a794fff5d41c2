using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;

namespace Lintel.Tests.WarmProgram;

/// <summary>Runs of the program without its start, which takes longer than most of them: in a process that is kept for
/// the next one. As many are kept as tests ran at once; they end with the tests.</summary>
internal sealed class WarmProcess : IDisposable
{
    // What a process knows from its start on.
    private static readonly string[] Early = ["TZ", "LC_ALL", "LANG", "DOTNET_"];

    private static readonly ConcurrentBag<WarmProcess> Idle = [];

    private readonly Process process;
    private readonly NamedPipeServerStream pipe;
    private readonly StreamReader answers;
    private readonly StreamWriter asked;

    private WarmProcess(string host, string assembly)
    {
        var name = $"lintel-tests-{Guid.NewGuid():n}";
        pipe = new(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        process = Process.Start(
            new ProcessStartInfo(host, [typeof(WarmProcess).Assembly.Location, assembly, name])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.StandardInput.Close();
        pipe.WaitForConnection();
        answers = new(pipe, leaveOpen: true);
        asked = new(pipe, leaveOpen: true) { AutoFlush = true };
    }

    /// <summary>Whether a run with these variables comes out as that of a process of its own.</summary>
    public static bool CanRun(IEnumerable<string> variables) =>
        !OperatingSystem.IsWindows()
        && !variables.Any(name => Early.Any(early => name.StartsWith(early, StringComparison.Ordinal)));

    /// <summary>Runs the program and waits for its end.</summary>
    public static LintelProcess Run(
        string host,
        string assembly,
        string folder,
        Dictionary<string, string?> variables,
        string[] arguments,
        TimeSpan limit
    )
    {
        var warm = Idle.TryTake(out var kept) ? kept : new(host, assembly);
        using var outputs = new TemporaryFolder();
        var call = new ProgramCall(folder, variables, arguments, outputs.Combine("output"), outputs.Combine("errors"));
        warm.asked.WriteLine(JsonSerializer.Serialize(call));
        var answer = warm.answers.ReadLineAsync();
        if (!answer.Wait(limit) || answer.Result is not { } exitCode)
        {
            warm.Dispose();
            Assert.Fail($"the program did not end within {limit}, or ended all: {File.ReadAllText(call.Errors)}");
            throw new UnreachableException();
        }

        Idle.Add(warm);
        return new(int.Parse(exitCode), File.ReadAllText(call.Output), File.ReadAllText(call.Errors));
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        pipe.Dispose();
    }
}
