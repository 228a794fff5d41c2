using System.Diagnostics;
using Lintel.Building;
using Lintel.Reading;
using Lintel.Reading.Git;

namespace Lintel.Tests.Reading;

/// <summary>History is what git tells; what it does not tell is said.</summary>
public sealed class HistoryTests : IDisposable
{
    private const string Record =
        "# 1. Use a queue\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nSlow.\n\n## Options\n\n- A "
        + "queue\n- Nothing\n\n## Decision\n\nA queue.\n\n## Consequences\n\nFast.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_follows_a_moved_file_and_names_who_changed_it()
    {
        folder.Write("repository/adr/0001-queue.md", Record);
        Commit("Ann", "2026-01-02", "Use a queue");
        Git("repository", "mv", "adr/0001-queue.md", "adr/0001-use-a-queue.md");
        Commit("Ben", "2026-02-03", "Name it fully");
        folder.Write(
            "repository/adr/0001-use-a-queue.md",
            Record.Replace("Fast.", "Fast, and one more thing to run.", StringComparison.Ordinal)
        );
        Commit("Cem", "2026-03-04", "Say what it costs");
        var history = Read("repository");
        Assert.Null(history.Lack);
        Assert.Equal(new DateOnly(2026, 3, 4), history.NewestDay);
        Assert.Equal(
            ["2026-03-04 Cem Say what it costs", "2026-02-03 Ben Name it fully", "2026-01-02 Ann Use a queue"],
            history.Of("adr/0001-use-a-queue.md").Select(change => $"{change.Day} {change.Author} {change.Subject}")
        );
        var page = Page("repository");
        Assert.Contains("Say what it costs", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@example", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_or_a_name_with_control_characters_is_no_other_commit()
    {
        folder.Write("repository/adr/0001-use-a-queue.md", Record);
        folder.Write("repository/adr/odd\u0001name.md", Record);
        Commit(
            "A\u0002nn",
            "2026-01-02",
            "One\u0001feedc0de\u00022020-01-01\u00022020-01-01\u0002Eve\u0002\u0002Two\u0002"
        );
        var history = Read("repository");
        var change = Assert.Single(history.Of("adr/0001-use-a-queue.md"));
        Assert.StartsWith("One", change.Subject, StringComparison.Ordinal);
        Assert.Equal("2026-01-02", change.Day);
        Assert.Equal(change, Assert.Single(history.Of("adr/odd\u0001name.md")));
    }

    [Fact]
    public void A_shallow_clone_says_that_changes_are_missing_and_guesses_none()
    {
        folder.Write("repository/adr/0001-use-a-queue.md", Record);
        Commit("Ann", "2026-01-02", "Use a queue");
        folder.Write(
            "repository/adr/0002-other.md",
            Record.Replace("1. Use a queue", "2. Use two", StringComparison.Ordinal)
        );
        Commit("Ben", "2026-02-03", "Another one");
        Git(".", "clone", "-q", "--depth=1", "file://" + folder.Combine("repository"), "clone");
        var history = Read("clone");
        Assert.Empty(history.Of("adr/0001-use-a-queue.md"));
        Assert.Contains("shallow clone", history.Lack, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 3), history.NewestDay);
        Assert.Contains("shallow clone", Page("clone"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_repository_the_page_says_so_and_no_age_is_counted()
    {
        folder.Write("repository/adr/0001-use-a-queue.md", Record);
        Assert.Contains("not in a git repository", Page("repository"), StringComparison.Ordinal);
        Assert.Contains(
            "no git history tells one",
            File.ReadAllText(folder.Combine("site", "adr", "health", "index.html")),
            StringComparison.Ordinal
        );
    }

    private Model.ChangeLog Read(string name) =>
        HistoryReader.Read(
            GitRepository.Open(folder.Combine(name)),
            HandbookReader.Read(folder.Combine(name), new Lintel.Diagnostics.DiagnosticBag()),
            new Lintel.Diagnostics.DiagnosticBag()
        );

    private string Page(string name)
    {
        Assert.True(Build.Run(new(folder.Combine(name), folder.Combine("site"))).Pages > 0);
        return File.ReadAllText(folder.Combine("site", "adr", "0001-use-a-queue", "index.html"));
    }

    private void Commit(string author, string day, string message)
    {
        if (!Directory.Exists(folder.Combine("repository", ".git")))
            Git("repository", "init", "-q");
        Git("repository", "add", "-A");
        Git(
            "repository",
            "-c",
            $"user.name={author}",
            "-c",
            "user.email=x@example.org",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "-q",
            $"--date={day}T12:00:00Z",
            "-m",
            message
        );
    }

    private void Git(string where, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder.Combine(where),
            RedirectStandardError = true,
        };
        start.Environment["GIT_COMMITTER_DATE"] =
            arguments.FirstOrDefault(argument => argument.StartsWith("--date=", StringComparison.Ordinal))?[7..]
            ?? "2026-01-01T12:00:00Z";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }
}
