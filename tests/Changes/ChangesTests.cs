using System.Text.Json;
using AngleSharp.Html.Parser;
using Lintel.Tests.Git;

namespace Lintel.Tests.Changes;

/// <summary>What a reviewer is told of a branch: the same in a full clone and in one that holds a single
/// commit.</summary>
public sealed class ChangesTests(ScriptedRepository repository) : IClassFixture<ScriptedRepository>
{
    private const string Preview = "https://deploy-preview-12--handbook.netlify.app";

    private static readonly Dictionary<string, string> OnNetlify = new()
    {
        ["NETLIFY"] = "true",
        ["CONTEXT"] = "deploy-preview",
        ["DEPLOY_PRIME_URL"] = Preview,
        ["PULL_REQUEST"] = "true",
        ["REVIEW_ID"] = "12",
    };

    private string Expected =>
        $"""
            <!-- lintel:changes -->
            ### Changes to the handbook: 1 new decision, 2 changed decisions, 1 changed rubric cell, 1 changed lesson, 1 changed page, 1 renamed page, 2 new problems

            Compared with `{repository.Base[..9]}`. [Read all changes as text]({Preview}/changes/)

            | What | How | Where |
            |---|---|---|
            | New decision **ADR-3 Use a log** (Accepted) | status Accepted; gained 'supersedes ADR-1' | [preview]({Preview}/adr/0003-use-a-log/) |
            | Changed decision **ADR-1 Use a queue** (Superseded) | status Accepted → Superseded; gained 'superseded by ADR-3' | [preview]({Preview}/adr/0001-use-a-queue/) · [production](https://handbook.example/adr/0001-use-a-queue/) |
            | Changed decision **ADR-2 Retry with a budget** (Accepted) | accepted text changed | [preview]({Preview}/adr/0002-retry-with-a-budget/) · [production](https://handbook.example/adr/0002-retry-with-a-budget/) |
            | Changed rubric cell **System design, Senior Engineer** | behaviour 'trade-offs' changed | [preview]({Preview}/rubrics/backend/design/senior/) · [production](https://handbook.example/rubrics/backend/design/senior/) |
            | Changed lesson **Retries** | answer of quick check 1 changed; text changed | [preview]({Preview}/lessons/retries/) · [production](https://handbook.example/lessons/retries/) |
            | Changed page **Handbook** | text changed | [preview]({Preview}/) · [production](https://handbook.example/) |
            | Renamed page **On call** | was input/oncall.md; text changed | [preview]({Preview}/guides/oncall/) · [production](https://handbook.example/oncall/) |

            Problems that the base does not have:

            | Place | Problem |
            |---|---|
            | adr/0002-retry-with-a-budget.md(11,1) | error ADR020: ADR-2 was accepted with the words 'three times, which triples', which now read 'five times, which multiplies'. Put the accepted words back and write a new record that supersedes this one; status, dates, people and links may change. |
            | input/index.md(3,31) | error LNK001: There is no published file 'adr/0001-use-a-que.md'. Did you mean '../adr/0001-use-a-queue.md'? |

            """;

    [Fact]
    public void The_comment_says_exactly_what_the_branch_does()
    {
        var run = LintelProcess.Run(repository.Path, OnNetlify, "changes", "--base", "main");
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Expected, run.Output);
    }

    [Fact]
    public void A_clone_of_one_commit_is_deepened_and_says_the_same()
    {
        var clone = repository.Clone(depth: 1);
        Assert.Equal("1", GitCommand.Run(clone, "rev-list", "--count", "HEAD"));
        var run = LintelProcess.Run(clone, OnNetlify, "changes");
        Assert.Equal("", run.Errors);
        Assert.Equal(Expected, run.Output);
        Assert.Equal("", GitCommand.Run(clone, "status", "--porcelain"));
    }

    [Fact]
    public void A_clone_that_cannot_be_deepened_says_what_is_missing_and_how_to_get_it()
    {
        var clone = repository.Clone(depth: 1);
        GitCommand.Run(clone, "remote", "remove", "origin");
        var run = LintelProcess.Run(clone, "changes");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "lintel: Nothing here is called 'main', and there is no remote to get it from. Name a branch, tag or "
                + "commit of this repository with --base.\n",
            run.Errors
        );
        Assert.Contains("Changes to the handbook are not known", run.Output);

        GitCommand.Run(
            clone,
            "tag",
            "main-as-fetched",
            GitCommand.Run(clone, "commit-tree", "-m", "Another root", "HEAD^{tree}")
        );
        var broken = LintelProcess.Run(clone, "changes", "--base", "main-as-fetched");
        Assert.Equal(2, broken.ExitCode);
        Assert.StartsWith(
            "lintel: The history here breaks off before it meets 'main-as-fetched', and there is no remote to get the "
                + "rest from. Clone the repository with its history",
            broken.Errors
        );
    }

    [Fact]
    public void A_base_that_the_remote_does_not_have_is_named()
    {
        var run = LintelProcess.Run(repository.Clone(depth: 1), "changes", "--base", "mian");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "lintel: 'mian' cannot be fetched from 'origin': it has no such branch. Run 'git fetch --unshallow origin "
                + "mian', or name another base",
            run.Errors
        );
    }

    [Fact]
    public void A_folder_without_history_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        var run = LintelProcess.Run(
            folder.Path,
            new Dictionary<string, string> { ["GIT_CEILING_DIRECTORIES"] = TemporaryFolder.Root },
            "changes"
        );
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "lintel: There is no history to compare with: the handbook is not in a git repository. Run this inside a "
                + "clone",
            run.Errors
        );
    }

    [Fact]
    public void The_JSON_says_the_same()
    {
        using var json = JsonDocument.Parse(
            LintelProcess.Run(repository.Path, "changes", "--base", "main", "--format", "json").Output
        );
        var changes = json
            .RootElement.GetProperty("changes")
            .EnumerateArray()
            .Select(change =>
                $"{Text(change, "kind")} {Text(change, "subject")} {Text(change, "source")}: "
                + string.Join(
                    ", ",
                    change
                        .GetProperty("details")
                        .EnumerateArray()
                        .Select(detail => $"{Text(detail, "aspect")} {Text(detail, "verb")}")
                )
            );
        Assert.Equal(repository.Base, Text(json.RootElement, "base"));
        Assert.Equal(
            [
                "added decision adr/0003-use-a-log.md: status added, relation gained",
                "changed decision adr/0001-use-a-queue.md: status changed, relation gained",
                "changed decision adr/0002-retry-with-a-budget.md: text changed",
                "changed rubricCell input/rubrics/backend.yml: behaviour changed",
                "changed lesson input/lessons/retries.md: answer changed, text changed",
                "changed page input/index.md: text changed",
                "renamed page input/guides/oncall.md: text changed",
            ],
            changes
        );
        Assert.Equal(
            ["adr/0002-retry-with-a-budget.md 11 1 ADR020", "input/index.md 3 31 LNK001"],
            json.RootElement.GetProperty("problems")
                .EnumerateArray()
                .Select(problem =>
                    $"{Text(problem, "file")} {problem.GetProperty("line")} {problem.GetProperty("column")} "
                    + $"{Text(problem, "rule")}"
                )
        );
    }

    [Fact]
    public void The_page_shows_it_word_by_word()
    {
        var page = new HtmlParser().ParseDocument(
            LintelProcess.Run(repository.Path, OnNetlify, "changes", "--base", "main", "--format", "html").Output
        );
        Assert.Equal(
            ["ADR-3 Use a log", "ADR-1 Use a queue"],
            page.QuerySelectorAll(".first-look li a").Select(link => link.TextContent)
        );
        var words = page.QuerySelectorAll(".change ins, .change del")
            .Select(change => change.LocalName + " " + change.TextContent)
            .ToArray();
        Assert.Contains("del deleted: triples end of deletion", words);
        Assert.Contains("ins inserted: multiplies end of insertion", words);
        Assert.Contains("del deleted: two end of deletion", words);
        Assert.Contains("ins inserted: three end of insertion", words);
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(
            "https://handbook.example/changes/",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
