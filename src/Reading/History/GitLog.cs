using System.Diagnostics;
using System.Text;

namespace Lintel.Reading.History;

/// <summary>Asks git for the history of a folder: once, for all files together.</summary>
internal static class GitLog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // A commit's line, then its files, NUL between all of them: no name and no message can be mistaken for another. A moved file is recognised by its
    // unchanged content alone, for comparing contents would fetch them in a partial clone. Nothing that a repository configures may run.
    private static readonly string[] Arguments =
    [
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "diff.external=",
        "log", "-z", "--no-ext-diff", "--no-textconv", "--no-color", "--name-status", "--find-renames=100%", "--diff-filter=ACDMRT", "--relative",
        "--decorate-refs=HEAD", "--format=%x01%H%x02%as%x02%cs%x02%aN%x02%D%x02%s%x02",
    ];

    /// <summary>What git prints about <paramref name="folders"/> below <paramref name="root"/>; null with the reason when there is nothing to print.</summary>
    public static (string? Text, string? Lack) Read(string root, IEnumerable<string> folders)
    {
        var start = new ProcessStartInfo("git", ["-C", root, .. Arguments, "--", .. folders])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in new[]
        {
            ("GIT_TERMINAL_PROMPT", "0"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_LITERAL_PATHSPECS", "1"), ("GIT_PAGER", "cat"),
            ("LC_ALL", "C"),
        })
            start.Environment[name] = value;

        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (!Task.WhenAll(output, errors).Wait(Patience))
            {
                process.Kill(entireProcessTree: true);
                return (null, "Its history is missing: git did not answer in time.");
            }

            process.WaitForExit();
            return process.ExitCode == 0 ? (output.Result, null) : (null, Reason(errors.Result));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "Its history is missing: there is no git on the machine that built this site.");
        }
    }

    private static string Reason(string errors) =>
        errors.Contains("not a git repository", StringComparison.Ordinal) ? "Its history is missing: the handbook is not in a git repository."
        : errors.Contains("does not have any commits", StringComparison.Ordinal) ? "Its history is missing: nothing is committed yet."
        : errors.Contains("dubious ownership", StringComparison.Ordinal) ? "Its history is missing: git does not trust the folder's owner."
        : "Its history is missing: git refused to tell it.";
}
