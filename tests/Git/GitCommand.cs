using System.Diagnostics;

namespace Lintel.Tests.Git;

/// <summary>Git as an author uses it, with a clock and a name of its own, so that commits are the same
/// everywhere.</summary>
internal static class GitCommand
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["GIT_AUTHOR_NAME"] = "Ada",
        ["GIT_AUTHOR_EMAIL"] = "ada@handbook.example",
        ["GIT_AUTHOR_DATE"] = "2026-11-20T12:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Ada",
        ["GIT_COMMITTER_EMAIL"] = "ada@handbook.example",
        ["GIT_COMMITTER_DATE"] = "2026-11-20T12:00:00Z",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
    };

    /// <summary>Commits everything that is in the folder.</summary>
    public static void CommitAll(string folder, string message)
    {
        Run(folder, "add", "--all");
        Run(folder, "commit", "--quiet", "--message", message);
    }

    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {errors.Result}");
        return output.TrimEnd();
    }
}
