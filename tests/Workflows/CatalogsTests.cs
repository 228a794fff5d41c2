using Lintel.Tests.Agents;
using Lintel.Tests.Git;

namespace Lintel.Tests.Workflows;

/// <summary>The script that checks out what a hub shows, on repositories of this machine and in an environment that
/// holds nothing else.</summary>
public sealed class CatalogsTests : IDisposable
{
    private static readonly string Script = RepositoryRoot.Combine(".github", "actions", "lintel", "catalogs");

    private readonly TemporaryFolder folder = new();
    private readonly ShellScript shell = new();

    public CatalogsTests()
    {
        shell.StandInForLintel();
        foreach (var team in (string[])["billing", "berths"])
        {
            folder.Write($"{team}/adr/0001-use-a-queue.md", AgentHandbook.Record("Use a queue", "accepted", ""));
            GitCommand.Run(folder.Combine(team), "init", "--quiet", "--initial-branch=main");
            GitCommand.CommitAll(folder.Combine(team), "First");
        }

        folder.Write("hub/input/index.md", "# Hub\n\nHello.\n");
        WriteSources("billing", "berths");
    }

    public void Dispose()
    {
        shell.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Each_source_stays_at_its_commit_until_somebody_asks_for_the_newest()
    {
        AssertRuns();
        var first = Lock;
        Assert.Matches(@"\Abilling\thttps://code\.example/billing\tHEAD\t[0-9a-f]{40}\nberths\t", first);
        Assert.Equal(2, Decisions());
        folder.Write("billing/adr/0002-use-a-log.md", AgentHandbook.Record("Use a log", "accepted", ""));
        GitCommand.CommitAll(folder.Combine("billing"), "Second");
        AssertRuns();
        Assert.Equal((first, 2), (Lock, Decisions()));
        AssertRuns(("UPDATE", "true"));
        Assert.NotEqual(first, Lock);
        Assert.Equal(3, Decisions());
        // An old lock, as of an old commit of the hub, brings back what the hub showed.
        folder.Write("hub/catalogs.lock", first);
        Directory.Delete(folder.Combine("fetched"), recursive: true);
        AssertRuns();
        Assert.Equal((first, 2), (Lock, Decisions()));
    }

    [Fact]
    public void A_source_that_does_not_answer_keeps_its_checkout_and_a_new_one_fails()
    {
        AssertRuns();
        Directory.Move(folder.Combine("billing"), folder.Combine("away"));
        var (exitCode, text) = Run(("UPDATE", "true"));
        Assert.Equal(0, exitCode);
        Assert.Contains("'billing' could not be fetched and stays at ", text, StringComparison.Ordinal);
        Assert.Equal(2, Decisions());
        var before = Lock;
        WriteSources("billing", "berths", "nowhere");
        Assert.Equal(1, Run().ExitCode);
        Assert.Equal(before, Lock);
    }

    [Theory]
    [InlineData("- {name: a, path: ../../out, repository: 'https://code.example/billing'}")]
    [InlineData("- {name: a, path: a, repository: 'https://code.example/billing', ref: '--upload-pack=touch x'}")]
    public void What_leads_out_or_is_no_ref_is_refused(string entry)
    {
        folder.Write("hub/settings.yml", $"title: Hub\ncatalogs:\n  {entry}\n");
        Assert.Equal(1, Run().ExitCode);
        Assert.False(Directory.Exists(folder.Combine("out")));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "x", SearchOption.AllDirectories));
    }

    [Fact]
    public void Nothing_of_a_repository_is_run()
    {
        folder.WriteScript("hub/hooks/post-checkout", "touch ran\n");
        folder.Write(".gitconfig", $"[core]\n\thooksPath = {folder.Combine("hub/hooks")}\n");
        AssertRuns(("GIT_CONFIG_GLOBAL", folder.Combine(".gitconfig")));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "ran", SearchOption.AllDirectories));
    }

    private string Lock => File.ReadAllText(folder.Combine("hub/catalogs.lock"));

    private int Decisions()
    {
        var list = LintelProcess.Run(folder.Combine("hub"), "build", "--catalogs", "../fetched");
        Assert.True(list.ExitCode == 0, list.Errors);
        return File.ReadAllText(folder.Combine("hub/output/adr/decisions.json")).Split("\"id\":").Length - 1;
    }

    private void WriteSources(params string[] names) =>
        folder.Write(
            "hub/settings.yml",
            "title: Hub\ncatalogs:\n"
                + string.Concat(
                    names.Select(name => $"  - {{name: {name}, repository: 'https://code.example/{name}'}}\n")
                )
        );

    private void AssertRuns(params (string, string)[] environment)
    {
        var (exitCode, text) = Run(environment);
        Assert.True(exitCode == 0, text);
    }

    // The host of the addresses is this folder.
    private (int ExitCode, string Text) Run(params (string Name, string Value)[] environment) =>
        shell.Run(
            folder.Combine("hub"),
            $"bash '{Script}'",
            new Dictionary<string, string>
            {
                ["CATALOGS"] = "../fetched",
                ["GIT_ALLOW_PROTOCOL"] = "file",
                ["GIT_CONFIG_COUNT"] = "1",
                ["GIT_CONFIG_KEY_0"] = $"url.file://{folder.Path}/.insteadOf",
                ["GIT_CONFIG_VALUE_0"] = "https://code.example/",
            }
                .Concat(environment.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))
                .ToDictionary()
        );
}
