using System.Text.RegularExpressions;
using Lintel.Tests.Git;

namespace Lintel.Tests.Workflows;

/// <summary>The workflows: pinned, without power where strangers' code runs, and every step a script that is tested
/// here.</summary>
public sealed partial class WorkflowTests(ScriptedRepository repository) : IClassFixture<ScriptedRepository>
{
    private static readonly string Folder = RepositoryRoot.Combine(".github", "workflows");
    private static readonly string Action = RepositoryRoot.Combine(".github", "actions", "lintel");

    private static readonly Dictionary<string, string> OfThePullRequest = new()
    {
        ["REPOSITORY"] = "team/handbook",
        ["HEAD_OWNER"] = "stranger",
        ["HEAD_BRANCH"] = "use-a-log",
        ["HEAD_SHA"] = "0123456789abcdef0123456789abcdef01234567",
    };

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_step_is_a_pinned_action_or_a_script_of_the_repository(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        Assert.All(
            Uses().Matches(text),
            uses =>
                Assert.Matches(
                    @"^([\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\./\.github/actions/lintel)$",
                    uses.Groups["action"].Value
                )
        );
        Assert.All(
            Runs().Matches(text),
            run => Assert.True(File.Exists(RepositoryRoot.Combine(run.Groups["script"].Value)), run.Value)
        );
        // What the container of the musl build lacks is installed by the system's own manager.
        Assert.Equal(Regex.Matches(text, @"\brun: (?!apk |git config )").Count, Runs().Count(text));
        Assert.Contains("permissions:", text);
        Assert.DoesNotContain("pull_request_target", text);
    }

    [Theory]
    [InlineData("check.yml")]
    [InlineData("preview.yml")]
    public void Where_strangers_code_runs_there_are_no_secrets_and_no_power_to_write(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        Assert.DoesNotContain("secrets.", text);
        Assert.DoesNotContain("write", Regex.Replace(text, "(?m)^#.*$", ""));
        Assert.Contains("persist-credentials: false", text);
    }

    [Fact]
    public void Where_there_is_power_no_strangers_code_is_checked_out_or_built()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "comment.yml"));
        Assert.DoesNotContain("ref:", text);
        // A file that lay in the work tree could be taken for a source of the program.
        Assert.Contains("path: ${{ github.workspace }}/../changes\n", text);
    }

    [Fact]
    public void The_action_runs_scripts_beside_it_and_gives_its_token_to_three_of_them()
    {
        var text = File.ReadAllText(Path.Combine(Action, "action.yml"));
        var steps = text.Split("\n    - ").Skip(1).ToArray();
        Assert.All(
            steps,
            step => Assert.True(File.Exists(Path.Combine(Action, ActionScript().Match(step).Groups["script"].Value)))
        );
        Assert.Equal(
            ["sarif", "remind", "comment"],
            steps
                .Where(step => step.Contains("GH_TOKEN", StringComparison.Ordinal))
                .Select(step => ActionScript().Match(step).Groups["script"].Value)
        );
        Assert.DoesNotContain("uses:", text, StringComparison.Ordinal);
        // What an input says reaches a script as a variable, never as a part of its text.
        Assert.DoesNotMatch(@"run: .*\$\{\{", text);
    }

    [SkippableTheory]
    [InlineData("", "v0.1.0", "--version v0.1.0")]
    [InlineData("0.2.0", "v0.1.0", "--version 0.2.0")]
    [InlineData("", "main", "")]
    public void The_action_installs_the_version_of_its_tag(string version, string reference, string expected)
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no bash.");
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        CopyScripts(folder);
        folder.WriteScript("book/install.sh", "echo \"$*\"\n");
        var run = script.Run(
            folder.Combine("book"),
            "bash .github/actions/lintel/install && cat \"$GITHUB_PATH\"",
            new Dictionary<string, string>
            {
                ["RUNNER_TEMP"] = folder.Path,
                ["GITHUB_PATH"] = folder.Combine("path"),
                ["VERSION"] = version,
                ["GITHUB_ACTION_REF"] = reference,
            }
        );
        Assert.Equal($"{expected} --to {folder.Combine("lintel")}\n{folder.Combine("lintel")}".Trim(), run.Text.Trim());
    }

    [Fact]
    public void The_check_annotates_the_broken_link()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        script.StandInForLintel();
        var run = script.Run(
            Copy(folder),
            "bash .github/actions/lintel/check",
            new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true" }
        );
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=input/index.md,line=3,", run.Text);
    }

    [Fact]
    public void The_preview_says_what_changes_also_when_the_site_does_not_build()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        script.StandInForLintel();
        var run = script.Run(
            Copy(folder),
            "bash .github/actions/lintel/preview",
            new Dictionary<string, string>
            {
                ["GITHUB_ACTIONS"] = "true",
                ["GITHUB_BASE_REF"] = "main",
                ["GITHUB_REF"] = "refs/pull/12/merge",
            }
        );
        Assert.Equal(1, run.ExitCode);
        var comment = Render(folder, script, File.ReadAllText(folder.Combine("book", "preview", "changes.json")));
        Assert.Equal(0, comment.ExitCode);
        Assert.StartsWith("<!-- lintel:changes -->\n### Changes to the handbook: 1 new decision", comment.Text);
    }

    [Fact]
    public void What_a_fork_left_behind_is_checked_and_notifies_nobody()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        script.StandInForLintel();
        Copy(folder);
        const string json =
            """{"base": null, "missing": "@everyone <!-- lintel --> [x](https://evil.example)", "changes": [], "problems": []}""";
        var fine = Render(folder, script, json);
        Assert.Equal(0, fine.ExitCode);
        Assert.DoesNotContain("](https://evil", fine.Text);
        Assert.DoesNotContain("@everyone", fine.Text);
        Assert.Equal(1, Render(folder, script, "<!-- lintel:changes -->\nBuy something\n").ExitCode);
        Assert.Equal(1, Render(folder, script, json.Replace("missing", "text")).ExitCode);
    }

    [Theory]
    [InlineData("", "", "POST repos/team/handbook/issues/12/comments")]
    [InlineData("77", "an older text", "PATCH repos/team/handbook/issues/comments/77")]
    [InlineData("77", "<!-- lintel:changes -->\n### New", null)]
    public void There_is_one_comment_and_it_is_touched_only_when_it_says_something_new(
        string existing,
        string text,
        string? expected
    )
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        folder.Write("comment.md", "<!-- lintel:changes -->\n### New\n");
        script.StandIn("gh", GitHub("12", existing, text));
        var run = script.Run(CopyScripts(folder), "bash .github/actions/lintel/comment", Told(folder));
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Equal(
            expected ?? "",
            string.Join(
                '\n',
                script.Log.Split('\n').Where(line => line.StartsWith('P')).Select(line => line.Split(" -F")[0])
            )
        );
    }

    [Fact]
    public void A_head_that_moved_on_gets_no_comment()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        folder.Write("comment.md", "<!-- lintel:changes -->\n");
        script.StandIn("gh", GitHub("", "", ""));
        Assert.Equal(0, script.Run(CopyScripts(folder), "bash .github/actions/lintel/comment", Told(folder)).ExitCode);
        Assert.DoesNotContain("POST", script.Log);
    }

    [Fact]
    public void There_is_one_issue_a_team_and_it_is_closed_when_nothing_is_left()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        folder.Write("issues/a.md", "<!-- lintel:health @acme/a -->\nNew\n");
        folder.Write("issues/b.md", "<!-- lintel:health @acme/b -->\nSame\n");
        folder.Write("issues/c.md", "<!-- lintel:health  -->\nFirst\n");
        script.StandIn(
            "gh",
            """
            case "$*" in
              *"--paginate"*) printf '%s\n' '7 <!-- lintel:health @acme/b -->' '8 <!-- lintel:health @acme/a -->' '9 <!-- lintel:health @acme/gone -->' ;;
              *"--method P"*) shift 2; echo "$*" >>"$LOG" ;;
              *issues/7*) printf '<!-- lintel:health @acme/b -->\r\nSame\n' ;;
              *) echo old ;;
            esac
            """
        );
        var run = script.Run(
            CopyScripts(folder),
            "bash .github/actions/lintel/remind",
            new Dictionary<string, string> { ["ISSUES"] = folder.Combine("issues"), ["REPOSITORY"] = "team/handbook" }
        );
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Equal(
            [
                "PATCH repos/team/handbook/issues/8",
                "POST repos/team/handbook/issues -f title=Decisions that need a look",
                "PATCH repos/team/handbook/issues/9 -f state=closed -f state_reason=completed --silent",
            ],
            script
                .Log.Split('\n')
                .Where(line => line.StartsWith('P'))
                .Select(line => line.Split(" -F", StringSplitOptions.None)[0])
        );
    }

    // Answers what the code host would, and writes down what it is told to change, with the text.
    private static string GitHub(string number, string comment, string text) =>
        $"""
            case "$*" in
              *"--method GET repos/team/handbook/pulls"*) echo '{number}' ;;
              *"--paginate"*) echo '{comment}' ;;
              *"--method P"*) shift 2; echo "$*" >>"$LOG"; for word in "$@"; do case "$word" in body=@*) cat "$(echo "$word" | cut -c7-)" >>"$LOG" ;; esac; done ;;
              *) printf '%s\n' '{text}' ;;
            esac
            """;

    private static Dictionary<string, string> Told(TemporaryFolder folder) =>
        new(OfThePullRequest) { ["COMMENT"] = folder.Combine("comment.md") };

    // The comment that the default branch's program makes of a file, or why it makes none.
    private static (int ExitCode, string Text) Render(TemporaryFolder folder, ShellScript script, string json)
    {
        var environment = new Dictionary<string, string>
        {
            ["CHANGES"] = folder.Write("changes/changes.json", json),
            ["COMMENT"] = folder.Combine("comment.md"),
        };
        var run = script.Run(folder.Combine("book"), "bash .github/actions/lintel/render", environment);
        return (run.ExitCode, run.Text + File.ReadAllText(folder.Combine("comment.md")));
    }

    private string Copy(TemporaryFolder folder)
    {
        TemporaryFolder.CopyFolder(repository.Path, folder.Combine("book"));
        return CopyScripts(folder);
    }

    private static string CopyScripts(TemporaryFolder folder)
    {
        TemporaryFolder.CopyFolder(Action, folder.Combine("book", ".github", "actions", "lintel"));
        return folder.Combine("book");
    }

    [GeneratedRegex(@"uses: (?<action>.+)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"run: bash \""\$GITHUB_ACTION_PATH/(?<script>[\w-]+)\""")]
    private static partial Regex ActionScript();

    [GeneratedRegex(@"run: bash (?<script>\.(github/scripts|ci)/[\w-]+)( .*)?$", RegexOptions.Multiline)]
    private static partial Regex Runs();
}
