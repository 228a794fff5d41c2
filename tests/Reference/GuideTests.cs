using System.Text;

namespace Lintel.Tests.Reference;

/// <summary>The commands of a guide work in the order in which it tells them, in an empty folder. Continuous
/// integration tries all guides; elsewhere a sample.</summary>
public sealed class GuideTests : IDisposable
{
    private static readonly string[] Folders = ["start", "adopt", "write", "review", "publish", "operate"];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Guides =>
        Sample.Of(
            Folders
                .SelectMany(name => Directory.EnumerateFiles(RepositoryRoot.Combine("input", name), "*.md"))
                .Where(file => Commands(File.ReadAllText(file)).Length > 0)
                .Select(file => Path.GetRelativePath(RepositoryRoot.Combine("input"), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );

    public void Dispose() => folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Guides))]
    public void Its_commands_work_from_top_to_bottom(string guide)
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no bash.");
        folder.WriteScript("bin/lintel", LintelProcess.Exec);
        Directory.CreateDirectory(folder.Combine("work"));
        folder.Write("guide.sh", "set -e\n" + Commands(File.ReadAllText(RepositoryRoot.Combine("input", guide))));
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = $"{folder.Combine("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            ["HOME"] = folder.Path,
            ["NO_COLOR"] = "1",
            ["GIT_AUTHOR_NAME"] = "Ada",
            ["GIT_AUTHOR_EMAIL"] = "ada@example.org",
            ["GIT_COMMITTER_NAME"] = "Ada",
            ["GIT_COMMITTER_EMAIL"] = "ada@example.org",
        };

        var run = LintelProcess.RunProgram(
            "bash",
            folder.Combine("work"),
            environment,
            TimeSpan.FromMinutes(3),
            folder.Combine("guide.sh")
        );

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    // The fences of a shell that stand at the margin: what is in a list or another block is no command of the guide.
    private static string Commands(string guide)
    {
        var commands = new StringBuilder();
        var isFence = false;
        foreach (var line in guide.Split('\n'))
        {
            if (isFence && line == "```")
                isFence = false;
            else if (isFence)
                commands.Append(line).Append('\n');
            else if (line == "```sh" || line.StartsWith("```sh ", StringComparison.Ordinal))
                isFence = true;
        }

        return commands.ToString();
    }
}
