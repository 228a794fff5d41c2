using System.Diagnostics;
using System.Text;

namespace Lintel.Reading.Git;

/// <summary>
/// Starts <c>git</c>, the only program that Lintel starts: by argument list, with a timeout, and with everything off by which a repository
/// could run code of its own (hooks, the file system monitor) or reach the network.
/// </summary>
internal sealed class GitProcess(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // A hook or a test may hand down another repository than the one that holds the folder.
    private static readonly string[] Foreign =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX"];

    /// <summary>Runs to the end. A program that is missing, fails or takes too long is an answer, not an exception.</summary>
    public GitAnswer Run(params string[] arguments) => Run(arguments, Patience, network: false);

    /// <summary>Fetches: the one call that may use the network, and never asks anybody for a password.</summary>
    public GitAnswer Fetch(params string[] arguments) => Run(["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-auto-maintenance", .. arguments], TimeSpan.FromMinutes(2), network: true);

    /// <summary>Starts a command that is talked to; null when there is no git.</summary>
    public Process? Start(string[] arguments, bool network = false)
    {
        var start = new ProcessStartInfo("git", [.. Quiet(network), "-C", folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var name in Foreign) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment.TryAdd("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private GitAnswer Run(string[] arguments, TimeSpan patience, bool network)
    {
        using var process = Start(arguments, network);
        if (process is null) return new(-1, [], "there is no git on this machine");
        process.StandardInput.Close();
        using var bytes = new MemoryStream();
        var output = process.StandardOutput.BaseStream.CopyToAsync(bytes);
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            return new(-1, [], $"git {arguments[0]} did not end within {patience.TotalSeconds} seconds");
        }

        output.Wait(Patience);
        return new(process.ExitCode, bytes.ToArray(), errors.Result.Trim());
    }

    private static string[] Quiet(bool network) =>
    [
        "--no-pager", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "gc.auto=0",
        .. network ? Array.Empty<string>() : ["-c", "protocol.allow=never"],
    ];
}

/// <summary>What git said.</summary>
internal sealed record GitAnswer(int ExitCode, byte[] Bytes, string Errors)
{
    public bool IsFine => ExitCode == 0;

    /// <summary>The output as text without the closing line end.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\n', '\r');

    /// <summary>The parts of an output that was asked for with <c>-z</c>.</summary>
    public string[] Parts => Encoding.UTF8.GetString(Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
