using Lintel.Tests.Agents;

namespace Lintel.Tests.Building;

/// <summary>A site whose parts are built on machines of their own and put together is, byte for byte, the one that one
/// machine builds.</summary>
public sealed class MatrixTests : IDisposable
{
    private static readonly string[] Parts = ["billing", "berths", "hub"];

    // What differs between machines.
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["TZ"] = "Pacific/Auckland",
        ["LC_ALL"] = "de_DE.UTF-8",
        ["DOTNET_PROCESSOR_COUNT"] = "1",
    };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parts_that_are_built_apart_and_merged_are_the_same_as_together()
    {
        WriteSources("one");
        foreach (var part in Parts)
            Build($"one/{part}", "one/site", [], part);

        // Each part in a checkout of its own, the second before the first; only what it built leaves it.
        foreach (var part in Parts.Reverse())
            WriteSources("jobs/" + part);
        foreach (var part in (string[])["berths", "billing"])
        {
            Build($"jobs/{part}/{part}", $"jobs/{part}/site", Elsewhere, part);
            TemporaryFolder.CopyFolder(folder.Combine($"jobs/{part}/site", part), folder.Combine("merged", part));
        }

        TemporaryFolder.CopyFolder(folder.Combine("merged"), folder.Combine("jobs/hub/site"));
        Build("jobs/hub/hub", "jobs/hub/site", Elsewhere, "hub");
        TemporaryFolder.CopyFolder(folder.Combine("jobs/hub/site/hub"), folder.Combine("merged/hub"));

        var (together, apart) = (Files("one/site"), Files("merged"));
        Assert.True(together.Count > 100, $"{together.Count} files");
        Assert.Equal(together.Keys, apart.Keys);
        Assert.All(apart, file => Assert.True(file.Value.AsSpan().SequenceEqual(together[file.Key]), file.Key));
        Assert.Contains("Use a log", File.ReadAllText(folder.Combine("merged/hub/adr/index.html")));
    }

    private void WriteSources(string at)
    {
        foreach (var part in Parts)
            folder.Write(
                $"{at}/{part}/settings.yml",
                $"title: {part}\nurl: https://handbook.example/{part}\n"
                    + (part == "hub" ? "catalogs: [billing, berths]\n" : "")
            );
        folder.Write($"{at}/hub/input/index.md", "# All\n\n[Decisions](/adr/).\n");
        folder.Write($"{at}/billing/adr/0001-use-a-queue.md", AgentHandbook.Record("Use a queue", "accepted", ""));
        folder.Write(
            $"{at}/billing/adr/0002-use-a-log.md",
            AgentHandbook.Record("Use a log", "accepted", "tags: [data]\nsupersedes: \"1\"\n")
        );
        folder.Write($"{at}/berths/adr/0001-take-turns.md", AgentHandbook.Record("Take turns", "proposed", ""));
        folder.Write($"{at}/berths/input/index.md", "# Berths\n\n[Records](../adr/0001-take-turns.md).\n");
    }

    private void Build(string root, string site, Dictionary<string, string> environment, string part)
    {
        string[] sources = part == "hub" ? ["--catalogs", site] : [];
        var run = LintelProcess.Run(
            folder.Path,
            environment,
            ["build", "--root", root, "--output", $"{site}/{part}", .. sources]
        );
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private SortedDictionary<string, byte[]> Files(string at) =>
        new(
            Directory
                .EnumerateFiles(folder.Combine(at), "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder.Combine(at), file), File.ReadAllBytes),
            StringComparer.Ordinal
        );
}
