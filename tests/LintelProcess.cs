using System.Diagnostics;
using Lintel.Tests.WarmProgram;

namespace Lintel.Tests;

/// <summary>A run of the program as a user runs it. A published one has a process of its own; the one that was built
/// with the tests runs in a process that is warm, where that makes no difference.</summary>
internal sealed record LintelProcess(int ExitCode, string Output, string Errors)
{
    private static readonly string[] Hosts = ["NETLIFY", "CF_PAGES", "GITHUB_ACTIONS", "GITLAB_CI"];

    // A published program to be tried in the place of the one that was built with the tests.
    private static readonly string? Program = Environment.GetEnvironmentVariable("LINTEL_PROGRAM");

    private static readonly string Built = System.IO.Path.Combine(AppContext.BaseDirectory, "lintel.dll");

    // The same, compiled ahead; one that is older than what was built is of another day.
    private static readonly string Ahead = RepositoryRoot.Combine("obj/ahead/lintel.dll");

    private static readonly string Assembly = Written(Ahead) is { } ahead && ahead >= Written(Built) ? Ahead : Built;

    // By its whole path: scripts under test may have another one first in theirs.
    private static readonly string Host =
        Environment.ProcessPath is { } path && System.IO.Path.GetFileName(path) == "dotnet"
            ? path
            : File.ResolveLinkTarget("/usr/bin/dotnet", true)?.FullName ?? "dotnet";

    /// <summary>How the program is called, for those who start it themselves.</summary>
    public static (string Program, string[] Arguments) Call(params string[] arguments) =>
        Program is null ? (Host, [Assembly, .. arguments]) : (Program, arguments);

    /// <summary>The last line of a shell script that stands in for the program: it takes what the script was
    /// called with.</summary>
    public static string Exec
    {
        get
        {
            var (program, arguments) = Call();
            return $"exec {string.Join(' ', arguments.Prepend(program).Select(word => $"'{word}'"))} \"$@\"\n";
        }
    }

    public static LintelProcess Run(string folder, params string[] arguments) =>
        Run(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Starts the program, which is told things while it runs.</summary>
    public static Process StartWithInput(string folder, params string[] arguments)
    {
        var (program, all) = Call(arguments);
        return Process.Start(
            new ProcessStartInfo(program, all)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
    }

    /// <summary>Starts the program and does not wait.</summary>
    public static Process Start(string folder, params string[] arguments) =>
        Start(folder, new Dictionary<string, string>(), arguments);

    public static LintelProcess Run(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        if (Program is null && WarmProcess.CanRun(environment.Keys))
            return WarmProcess.Run(Host, Assembly, folder, Variables(environment), arguments, TimeSpan.FromMinutes(1));
        using var process = Start(folder, environment, arguments);
        return Await(process, TimeSpan.FromMinutes(1));
    }

    /// <summary>A run of a program that was published elsewhere.</summary>
    public static LintelProcess RunProgram(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, folder, new Dictionary<string, string>(), arguments);
        return Await(process, TimeSpan.FromMinutes(1));
    }

    /// <summary>A run of another program, which may take its time.</summary>
    public static LintelProcess RunProgram(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        TimeSpan limit,
        params string[] arguments
    )
    {
        using var process = Start(program, folder, environment, arguments);
        return Await(process, limit);
    }

    private static DateTime? Written(string program)
    {
        var library = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(program)!, "Lintel.Core.dll");
        return File.Exists(library) ? File.GetLastWriteTimeUtc(library) : null;
    }

    private static LintelProcess Await(Process process, TimeSpan limit)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(limit), $"the program did not end within {limit}");
        return new(process.ExitCode, output, errors.Result);
    }

    private static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var (program, all) = Call(arguments);
        return Start(program, folder, environment, all);
    }

    private static Process Start(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables(environment))
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    // Where the tests run is no business of the program under test.
    private static Dictionary<string, string?> Variables(IReadOnlyDictionary<string, string> environment)
    {
        var variables = Hosts.ToDictionary(name => name, _ => (string?)null);
        foreach (var (name, value) in environment)
            variables[name] = value;
        return variables;
    }
}
