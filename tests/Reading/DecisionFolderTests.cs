using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Tests.Git;

namespace Lintel.Tests.Reading;

/// <summary>Which folders hold decisions: those that settings name by path or pattern, else those that are called
/// so.</summary>
public sealed class DecisionFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DecisionFolderTests()
    {
        foreach (
            var place in new[]
            {
                "adr",
                "docs/adr",
                "services/a/adr",
                "services/a/adr/old",
                "services/b/adr",
                "services/b/node_modules/x/adr",
                "services/b-2/adr",
                "services/.hidden/adr",
                "services/c",
            }
        )
            folder.Write($"{place}/0001-x.md", "# 1. X\n");
        folder.Write("services/d/adr", "a file");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("adr", "adr")]
    [InlineData("./docs/adr/", "docs/adr")]
    [InlineData("docs/../adr", "adr")]
    [InlineData("services/*/adr", "services/a/adr services/b-2/adr services/b/adr")]
    [InlineData("**/adr", "adr docs/adr services/a/adr services/b-2/adr services/b/adr")]
    [InlineData("services/b*/adr", "services/b-2/adr services/b/adr")]
    [InlineData("services/**/old", "services/a/adr/old")]
    [InlineData("*", "adr docs services")]
    [InlineData("docs/**", "docs docs/adr")]
    [InlineData("Docs/adr", "")]
    [InlineData("services/d/adr", "")]
    [InlineData("../x", "")]
    public void A_pattern_stands_for_folders(string pattern, string expected)
    {
        var bag = new DiagnosticBag();
        Assert.Equal(expected, Match(pattern, bag));
        Assert.Equal(expected.Length == 0 ? 1 : 0, bag.All.Length);
    }

    [Fact]
    public void What_git_ignores_is_searched_for_by_no_pattern_but_a_path_is_meant()
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        folder.Write(".gitignore", "/services/b/\n");
        Assert.Equal("services/a/adr services/b-2/adr", Match("services/*/adr"));
        Assert.Equal("services/b/adr", Match("services/b/adr"));
    }

    [Fact]
    public void What_git_tracks_is_not_ignored()
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        GitCommand.CommitAll(folder.Path, "All");
        folder.Write(".gitignore", "/services/b/\n");
        Assert.Equal("services/a/adr services/b-2/adr services/b/adr", Match("services/*/adr"));
    }

    [Fact]
    public void A_repository_that_ignores_the_whole_handbook_says_nothing_of_what_is_in_it()
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        folder.Write(".gitignore", "*\n");
        Assert.Equal("a/adr b-2/adr b/adr", Find(folder.Combine("services")));
    }

    [Fact]
    public void A_commit_holds_what_it_holds()
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        GitCommand.CommitAll(folder.Path, "All");
        GitCommand.Run(folder.Path, "rm", "--quiet", "-r", "--cached", "services/b");
        folder.Write(".gitignore", "/services/b/\n");
        var repository = GitRepository.Open(folder.Path);
        using var commit = repository.Tree(repository.Commit(Revision.Head)!, new DiskFolder(folder.Path));
        Assert.Contains(
            "services/b/adr",
            DecisionFolders.Find(commit, [At("services/*/adr")], Ignored(commit), new DiagnosticBag())
        );
        Assert.DoesNotContain("services/b/adr", Match("services/*/adr"));
    }

    [Fact]
    public void Without_a_word_in_the_settings_they_are_found_by_their_names()
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        folder.Write("build/adr/0001-x.md", "# 1. X\n");
        folder.Write(".gitignore", "build\n");
        Assert.Equal("adr docs/adr services/a/adr services/b-2/adr services/b/adr", Find(folder.Path));
    }

    [Theory]
    [InlineData("a/b/c/d/e/f/decisions", true)]
    [InlineData("our_architecture_decisions", true)]
    [InlineData("adr-archive", true)]
    [InlineData("quadrants", false)]
    [InlineData("tests/data/adr", false)]
    public void A_name_with_the_word_in_it_is_one_at_any_depth_where_a_record_lies_there(string place, bool isFound)
    {
        folder.Write(
            $"{place}/0001-x.md",
            "# 1. X\n\n## Status\n\nAccepted\n\n## Context\n\nNeed.\n\n## Decision\n\nDone.\n"
        );
        folder.Write("decision-making/how-we-meet.md", "# How we meet\n\nOn Mondays.\n");
        var found = Find(folder.Path).Split(' ');
        Assert.Equal(isFound, found.Contains(place));
        Assert.DoesNotContain("decision-making", found);
    }

    [Fact]
    public void What_other_tools_say_in_files_of_their_own_is_believed()
    {
        folder.Write(".records/0001-x.md", "# 1. X\n");
        folder.Write(".adr-dir", ".records\n");
        folder.Write("choices/0001-x.md", "# 1. X\n");
        folder.Write("more/log/0001-x.md", "# 1. X\n");
        folder.Write(
            ".log4brains.yml",
            "project:\n  adrFolder: ./choices\n  packages:\n    - {name: more, adrFolder: ./more/log}\n"
        );
        Assert.Equal(
            "",
            string.Join(' ', new[] { ".records", "choices", "more/log" }.Except(Find(folder.Path).Split(' ')))
        );
    }

    private string Match(string pattern, DiagnosticBag? bag = null) =>
        string.Join(' ', DecisionFolders.Find(Root, [At(pattern)], Ignored(Root), bag ?? new()));

    private static string Find(string path)
    {
        var root = new DiskFolder(path);
        return string.Join(' ', FoundSettings.FindDecisions(root, new(), IgnoredPaths.Find(root), new DiagnosticBag()));
    }

    private static Lazy<IgnoredPaths> Ignored(IFolder root) => new(() => IgnoredPaths.Find(root));

    private DiskFolder Root => new(folder.Path);

    private static Located<string> At(string pattern) => new(pattern, SourceSpan.StartOf("settings.yml"));
}
