using System.Diagnostics;

namespace Lintel.Tests.Workflows;

/// <summary>A script of the repository, run in an environment that holds nothing but what the test gives it, with
/// stand-ins first in the path.</summary>
internal sealed class ShellScript : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A stand-in for a program, as a shell script; <c>$LOG</c> is the file of <see cref="Log"/>.</summary>
    public void StandIn(string program, string script)
    {
        var file = folder.Write("bin/" + program, $"#!/bin/bash\nLOG='{folder.Combine("log")}'\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Stands in for <c>dotnet run … -- arguments</c>: the program under test is built already.</summary>
    public void StandInForDotnet() =>
        StandIn(
            "dotnet",
            $"""
            echo "dotnet $*" >>"$LOG"
            if [ "$1" = --version ]; then echo {FixedSdk}; exit; fi
            while [ "$1" != -- ]; do shift; done
            shift
            {LintelProcess.Exec}
            """
        );

    /// <summary>Stands in for the installed program: the one under test.</summary>
    public void StandInForLintel() => StandIn("lintel", LintelProcess.Exec);

    /// <summary>What the stand-ins wrote.</summary>
    public string Log => File.Exists(LogFile) ? File.ReadAllText(LogFile) : "";

    /// <summary>The file that they write to.</summary>
    public string LogFile => folder.Combine("log");

    /// <summary>The version of the SDK that the scripts insist on.</summary>
    public static string FixedSdk =>
        File.ReadLines(RepositoryRoot.Combine(".ci", "sdk"))
            .Single(line => line.StartsWith("sdk_version=", StringComparison.Ordinal))["sdk_version=".Length..];

    /// <summary>Runs a command as a host's shell does.</summary>
    public (int ExitCode, string Text) Run(
        string workingFolder,
        string command,
        IReadOnlyDictionary<string, string> environment
    )
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", command])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = folder.Combine("bin") + ":/usr/bin:/bin";
        start.Environment["HOME"] = folder.Path;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    public void Dispose() => folder.Dispose();
}
