namespace Lintel.Tests.Git;

/// <summary>
/// A repository with a branch that does what pull requests to handbooks do: it adds a decision that supersedes another,
/// edits an accepted one,
/// changes a cell of the rubric, renames a page, changes the answer of a quick check and breaks a link.
/// </summary>
public sealed class ScriptedRepository : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ScriptedRepository()
    {
        Path = folder.Combine("origin");
        Directory.CreateDirectory(Path);
        GitCommand.Run(Path, "init", "--quiet", "--initial-branch=main");
        foreach (var (path, text) in Before)
            Write(path, text);
        Commit("A small handbook");
        for (var i = 1; i <= 3; i++)
        {
            Write("input/log.md", $"# Log\n\nEntry {i}.\n");
            Commit($"Entry {i}");
        }

        Base = GitCommand.Run(Path, "rev-parse", "HEAD");
        GitCommand.Run(Path, "checkout", "--quiet", "-b", "use-a-log");
        File.Delete(System.IO.Path.Combine(Path, "input/oncall.md"));
        foreach (var (path, text) in After)
            Write(path, text);
        Commit("Use a log instead of a queue");
        GitCommand.Run(Path, "checkout", "--quiet", "main");
        Write("input/log.md", "# Log\n\nSomething that happened on main meanwhile.\n");
        Commit("Main goes on");
        GitCommand.Run(Path, "checkout", "--quiet", "use-a-log");
    }

    /// <summary>The repository, with the branch in its work tree.</summary>
    public string Path { get; }

    /// <summary>Where the branch left main.</summary>
    public string Base { get; }

    /// <summary>A clone of the branch alone, as build machines make it; over file:// as only that honours the
    /// depth.</summary>
    public string Clone(int depth)
    {
        var clone = folder.Combine($"clone-{Guid.NewGuid():N}");
        GitCommand.Run(
            folder.Path,
            "clone",
            "--quiet",
            $"--depth={depth}",
            "--single-branch",
            "--branch",
            "use-a-log",
            "file://" + Path,
            clone
        );
        return clone;
    }

    public void Dispose() => folder.Dispose();

    private void Write(string path, string text)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Commit(string message)
    {
        GitCommand.Run(Path, "add", "--all");
        GitCommand.Run(Path, "commit", "--quiet", "--message", message);
    }

    private static readonly (string Path, string Text)[] Before =
    [
        ("settings.yml", "title: Handbook\nurl: https://handbook.example\nrepository: https://code.example/handbook\n"),
        ("input/index.md", "# Handbook\n\nHow we work. Read [the queue](../adr/0001-use-a-queue.md) first.\n"),
        (
            "input/oncall.md",
            "# On call\n\nThe person on call answers within ten minutes, hands over at noon and writes down what "
                + "happened in the log.\n"
        ),
        ("input/lessons/retries.md", Lesson("- [x] A budget for retries", "- [ ] A longer timeout")),
        ("input/rubrics/backend.yml", Rubric("Compares two designs and names what the chosen one costs.")),
        (
            "adr/0001-use-a-queue.md",
            Record("Use a queue", "Accepted", "Orders come in bursts, and the charge cannot keep up with them.")
        ),
        (
            "adr/0002-retry-with-a-budget.md",
            Record(
                "Retry with a budget",
                "Accepted",
                "Every client retries three times, which triples the load when we can least bear it."
            )
        ),
    ];

    private static readonly (string Path, string Text)[] After =
    [
        ("input/index.md", "# Handbook\n\nHow we work. Read [the queue](../adr/0001-use-a-que.md) first.\n"),
        (
            "input/guides/oncall.md",
            "# On call\n\nThe person on call answers within five minutes, hands over at noon and writes down what "
                + "happened in the log.\n"
        ),
        ("input/lessons/retries.md", Lesson("- [ ] A budget for retries", "- [x] A longer timeout")),
        ("input/rubrics/backend.yml", Rubric("Compares three designs and names what the chosen one costs.")),
        (
            "adr/0001-use-a-queue.md",
            Record(
                "Use a queue",
                "Superseded by [ADR-0003](0003-use-a-log.md)",
                "Orders come in bursts, and the charge cannot keep up with them."
            )
        ),
        (
            "adr/0002-retry-with-a-budget.md",
            Record(
                "Retry with a budget",
                "Accepted",
                "Every client retries five times, which multiplies the load when we can least bear it."
            )
        ),
        (
            "adr/0003-use-a-log.md",
            Record(
                "Use a log",
                "Accepted\n\nSupersedes [ADR-0001](0001-use-a-queue.md)",
                "A queue forgets what it has delivered, and we need it again."
            )
        ),
    ];

    private static string Record(string title, string status, string context) =>
        $"""
            # {title}

            Date: 2026-11-20

            ## Status

            {status}

            ## Context

            {context}

            ## Options

            - {title}
            - Nothing

            ## Decision

            {title}.

            ## Consequences

            One more thing to run.

            """;

    private static string Lesson(string first, string second) =>
        $"""
            # Retries

            ::: tldr
            - A retry is load.
            :::

            Retries help the caller and hurt the callee.

            ::: quick-check
            What keeps retries from making an outage worse?

            {first}
            {second}

            Look at the whole system.
            :::

            """;

    private static string Rubric(string text) =>
        $"""
            id: backend
            title: Backend Engineer
            levels:
              - id: senior
                title: Senior Engineer
                summary: "Owns a service."
            competencies:
              - id: design
                title: System design
                cells:
                  senior:
                    summary: "Designs a service."
                    behaviours:
                      - id: trade-offs
                        text: "{text}"

            """;
}
