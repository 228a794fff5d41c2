using Lintel.Building;

namespace Lintel.Tests.Building;

/// <summary>The records of three public repositories in one handbook of three packages. They lie outside this
/// repository; where they are missing, the tests skip.</summary>
public sealed class ThreeTeams : IDisposable
{
    private static readonly string Folder = Path.GetFullPath(RepositoryRoot.Combine("..", "shared", "corpora"));

    private readonly TemporaryFolder root = new();
    private Build? build;

    public string Output => root.Combine("output");

    /// <summary>Builds the handbook once; skips the test where there are no records.</summary>
    internal Build Build()
    {
        Skip.IfNot(Directory.Exists(Folder), "There is no ../shared/corpora beside the repository.");
        return build ??= Make();
    }

    public Lintel.Site.Catalogs.Catalog Catalog() => Build().Check.Site.Catalog;

    public void Dispose() => root.Dispose();

    private Build Make()
    {
        foreach (
            var (team, repository, folders) in new[]
            {
                ("semantic-kernel", "microsoft__semantic-kernel/docs", new[] { "decisions" }),
                ("forms", "alphagov__forms", ["ADR", "decision-record"]),
                ("konflux", "konflux-ci__architecture", ["ADR"]),
            }
        )
        {
            foreach (var folder in folders)
                TemporaryFolder.CopyFolder(
                    Path.Combine(Folder, repository, folder),
                    root.Combine("teams", team, folder)
                );
        }

        root.Write("input/index.md", "# Three teams\n\nOne handbook.\n");
        root.Write("settings.yml", "title: Three teams\nurl: https://handbook.example\nadr: [\"teams/*\"]\n");
        // What the records lack is known and put up with; here it is the catalog that is looked at.
        Assert.NotEqual(0, LintelProcess.Run(root.Path, "check").ExitCode);
        Assert.Equal(0, LintelProcess.Run(root.Path, "check", "--write-baseline").ExitCode);
        var made = Lintel.Building.Build.Run(new(root.Path, Output) { Strict = true, Today = Lintel.Cli.Today.Day });
        Assert.True(made.Pages > 0, Lintel.Diagnostics.Reports.TextReport.Write(made.Check.Findings));
        return made;
    }
}
