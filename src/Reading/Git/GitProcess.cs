using System.Diagnostics;
using System.Text;

namespace Lintel.Reading.Git;

/// <summary>
/// Starts <c>git</c>, the only program that Lintel starts: by argument list, with a timeout, and with everything off by
/// which a repository could run code of its own or reach the network. A git that once did not answer is not asked
/// again.
/// </summary>
/// <remarks>
/// What configuration can start was gathered from <c>git help config</c> and tried one by one (<c>tests/Git</c>):
/// hooks, the file system monitor, the
/// programs of a transport, of its far end, of its passwords and proxies, of alternates, signatures and differences.
/// Lazy fetching is off since git 2.39.4.
/// </remarks>
internal sealed class GitProcess(string folder, GitProgram program)
{
    private const string CoreSshCommand = "core.sshcommand";

    // A hook or a test may hand down another repository than the one that holds the folder, other meanings of a path,
    // or a program for a transport.
    private static readonly string[] Foreign =
    [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_COMMON_DIR",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_NAMESPACE",
        "GIT_PREFIX",
        "GIT_SHALLOW_FILE",
        "GIT_GRAFT_FILE",
        "GIT_REPLACE_REF_BASE",
        "GIT_GLOB_PATHSPECS",
        "GIT_NOGLOB_PATHSPECS",
        "GIT_ICASE_PATHSPECS",
        "GIT_ASKPASS",
        "SSH_ASKPASS",
        "GIT_PROXY_COMMAND",
        "GIT_EXTERNAL_DIFF",
        "GIT_PAGER",
    ];

    // The last word counts, and that of the command line is the last.
    private static readonly string[] Quiet =
    [
        "--no-pager",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.quotePath=false",
        "-c",
        "core.alternateRefsCommand=true",
        "-c",
        "core.askPass=",
        "-c",
        "credential.helper=",
        "-c",
        "log.showSignature=false",
        "-c",
        "i18n.logOutputEncoding=UTF-8",
        "-c",
        "gc.auto=0",
        "-c",
        "maintenance.auto=false",
        // A folder of the work tree that looks like a repository is content and no repository.
        "-c",
        "safe.bareRepository=explicit",
    ];

    private static readonly string[] Trusting = ["-c", "safe.directory=*"];

    private Dictionary<string, string[]>? programsOfUser;
    private volatile bool hangs;

    /// <summary>Runs to the end, on some input. A program that is missing, fails or takes too long is an answer, not an
    /// exception.</summary>
    public GitAnswer Run(GitArguments arguments, string input = "")
    {
        var timeout = arguments.IsRemote ? program.Timeout * 6 : program.Timeout;
        if (hangs)
            return new(GitEnding.TimedOut, [], "");
        using var process = Start(arguments);
        if (process is null)
            return new(GitEnding.NotStarted, [], "");
        using var bytes = new MemoryStream();
        var output = process.StandardOutput.BaseStream.CopyToAsync(bytes);
        var errors = process.StandardError.ReadToEndAsync();
        Send(process, input);
        // The pipes first: a child that git left behind may hold them open, and then there is no whole answer either.
        if (Task.WaitAll([output, errors], timeout) && process.WaitForExit(timeout))
            return new(
                process.ExitCode == 0 ? GitEnding.Fine : GitEnding.Failed,
                bytes.ToArray(),
                errors.Result.Trim()
            );
        process.Kill(entireProcessTree: true);
        // A remote that does not answer says nothing of the git that is here.
        hangs = !arguments.IsRemote;
        return new(GitEnding.TimedOut, [], "");
    }

    /// <summary>Starts a command that is talked to; null when there is no git that answers.</summary>
    public Process? Start(GitArguments arguments)
    {
        if (program.Path is null || hangs)
            return null;
        var own = arguments.IsRemote ? programsOfUser ??= ProgramsOfUser() : [];
        var helpers = own.Where(pair => pair.Key != CoreSshCommand)
            .SelectMany(pair => pair.Value.Select(value => $"{pair.Key}={value}"))
            .SelectMany(setting => new[] { "-c", setting });
        var start = new ProcessStartInfo(
            program.Path,
            [
                .. Quiet,
                .. arguments.IsHarmless ? Trusting : [],
                "--literal-pathspecs",
                .. helpers,
                "-C",
                folder,
                .. arguments.Words,
            ]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        var environment = start.Environment;
        foreach (var name in Foreign)
            environment.Remove(name);
        environment["LC_ALL"] = "C";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GCM_INTERACTIVE"] = "never";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["GIT_NO_LAZY_FETCH"] = "1";
        // 'none' is no protocol, so a git that would fetch lazily all the same has no way to.
        environment["GIT_ALLOW_PROTOCOL"] = arguments.IsRemote ? "https:ssh:file" : "none";
        // Before core.sshCommand of the repository, and never a question to somebody who is not there.
        environment.TryAdd("GIT_SSH_COMMAND", own.GetValueOrDefault(CoreSshCommand)?[^1] ?? "ssh -o BatchMode=yes");
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static void Send(Process process, string input)
    {
        try
        {
            // Not the text writer: it would put a byte order mark in front.
            process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A git that has gone already says why in its answer.
        }
    }

    // Every helper of a password is switched off above, for the repository may name one. Those that the user or the
    // machine has are their own word.
    private Dictionary<string, string[]> ProgramsOfUser() =>
        new[] { GitArguments.ProgramsOfMachine(), GitArguments.ProgramsOfUser() }
            .SelectMany(question => Run(question).Parts)
            .Select(part => part.Split('\n', 2))
            .Where(pair => pair.Length == 2 && !pair[0].Contains('=', StringComparison.Ordinal))
            .GroupBy(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
