using System.Text.RegularExpressions;
using Lintel.Reading.Yaml;
using Lintel.Tests.Git;

namespace Lintel.Tests.Cli;

/// <summary>How a repository becomes a handbook: what init writes, and what it leaves alone.</summary>
public sealed class InitTests : IDisposable
{
    private const string Record =
        "# 1. A queue\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nNeed.\n\n"
        + "## Decision\n\nDone.\n\n## Consequences\n\nSlow.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_there_becomes_a_green_build_and_a_second_run_changes_nothing()
    {
        GitCommand.Run(folder.Path, "init", "--quiet", "--initial-branch=trunk");
        GitCommand.Run(folder.Path, "remote", "add", "origin", "https://me:secret@github.com/acme/boats.git");
        folder.Write("README.md", "# Boats\n\n[Gone](gone.md)\n");
        folder.Write("team-decisions/0001-a-queue.md", Record);
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init").ExitCode);
        var settings = File.ReadAllText(folder.Combine("settings.yml"));
        Assert.Contains("title: Boats\n", settings, StringComparison.Ordinal);
        Assert.Contains("repository: https://github.com/acme/boats\n", settings, StringComparison.Ordinal);
        Assert.Contains("branch: trunk\n", settings, StringComparison.Ordinal);
        Assert.Contains("adr: [team-decisions]\n", settings, StringComparison.Ordinal);
        Assert.Contains("strict-from: \"2\"\n", settings, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Combine(".gitignore")));
        Assert.Equal(0, LintelProcess.Run(folder.Path, "build").ExitCode);

        var baseline = File.ReadAllText(folder.Combine(".lintel-baseline"));
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init").ExitCode);
        Assert.Equal(settings, File.ReadAllText(folder.Combine("settings.yml")));
        Assert.Equal(baseline, File.ReadAllText(folder.Combine(".lintel-baseline")));
    }

    [Theory]
    [InlineData("https://github.com/acme/boats.git?token=secret", "https://github.com/acme/boats")]
    [InlineData("git@ssh.dev.azure.com:v3/acme/fleet/boats", "https://dev.azure.com/acme/fleet/_git/boats")]
    public void A_repository_is_named_as_browsers_know_it(string remote, string expected)
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        GitCommand.Run(folder.Path, "remote", "add", "origin", remote);
        folder.Write("README.md", "# Boats\n");
        var run = LintelProcess.Run(folder.Path, "init");
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
        var settings = File.ReadAllText(folder.Combine("settings.yml"));
        Assert.Contains($"repository: {expected}\n", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_settings_too_a_link_to_a_program_leads_to_the_code_host()
    {
        folder.Write("README.md", "# Boats\n\n[Row](row.sh)\n");
        folder.Write("row.sh", "true\n");
        GitCommand.Run(folder.Path, "init", "--quiet", "--initial-branch=trunk");
        Assert.Equal(1, LintelProcess.Run(folder.Path, "check", "--strict").ExitCode);
        GitCommand.Run(folder.Path, "remote", "add", "origin", "https://github.com/acme/boats.git");
        Assert.Equal(0, LintelProcess.Run(folder.Path, "check", "--strict").ExitCode);
    }

    [Fact]
    public void A_repository_of_records_is_named_as_one_and_what_is_unsure_is_left_to_people()
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        folder.Write("boats/0001-a-queue.md", Record);
        folder.Write("boats/0002-a-table.md", Record.Replace("1. A queue", "2. A table", StringComparison.Ordinal));
        folder.Write("oars/README.md", "# Oars\n\n[Why](../LICENSE.md), [none](../none.md)\n");
        folder.Write("LICENSE.md", "# Licence\n");
        var alone = LintelProcess.Run(folder.Combine("oars"), "check", "--root", ".").Errors;
        Assert.Contains("LNK021: 'LICENSE.md'", alone, StringComparison.Ordinal);
        Assert.Contains("LNK004: The address '../none.md'", alone, StringComparison.Ordinal);
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init", "boats").ExitCode);
        Assert.Contains("adr: [.]\n", File.ReadAllText(folder.Combine("boats/settings.yml")), StringComparison.Ordinal);
        File.Delete(folder.Combine("boats/settings.yml"));

        foreach (var page in new[] { "a", "b", "c" })
            folder.Write($"boats/{page}.md", "# A page\n");
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init").ExitCode);
        var settings = File.ReadAllText(folder.Combine("settings.yml"));
        Assert.Contains("# adr: [boats]\n", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_cannot_be_read_come_first()
    {
        folder.Write("README.md", "# Boats\n\n[Gone](gone.md)\n");
        folder.Write("settings.yml", "adr: [docs/log\n");
        var run = LintelProcess.Run(folder.Path, "init");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("settings.yml(1,6): error SRC001:", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Combine(".lintel-baseline")));
    }

    [Fact]
    public void A_new_handbook_builds_without_a_word_and_so_does_each_new_file()
    {
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init", "--new", "mine").ExitCode);
        var root = folder.Combine("mine");
        LintelProcess.Run(root, "new", "page", "Who: we are", "--folder", "team");
        LintelProcess.Run(root, "new", "lesson", "Second \"week\"");
        LintelProcess.Run(root, "new", "rubric", "Writer");
        var build = LintelProcess.Run(root, "build", "--strict");
        Assert.Equal((0, ""), (build.ExitCode, build.Errors));
        Assert.True(File.Exists(Path.Combine(root, "output", "team", "who-we-are", "index.html")));
        Assert.Equal(2, LintelProcess.Run(folder.Path, "init", "--new", "mine").ExitCode);
    }

    [Theory]
    [InlineData("hugo.toml", "title = 'Boats & Buoys'\nbaseURL = 'https://boats.example.org/book/'\n", "content/a.md")]
    [InlineData("_config.yml", "title: Boats & Buoys\nurl: https://boats.example.org\nbaseurl: /book\n", "a.md")]
    [InlineData(
        "docs/conf.py",
        "project = 'Boats & Buoys'\nextensions = []\nhtml_baseurl = \"https://boats.example.org/book\"\n",
        "docs/a.md"
    )]
    [InlineData(
        "docusaurus.config.js",
        "module.exports = {\n  title: 'Boats & Buoys',\n  url: 'https://boats.example.org',\n"
            + "  baseUrl: '/book/',\n};\n",
        "docs/a.md"
    )]
    public void Title_and_address_are_those_of_the_tool_that_was_there(string file, string text, string page)
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        folder.Write(file, text);
        folder.Write(page, "# A\n");
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init", "--yes").ExitCode);
        var settings = File.ReadAllText(folder.Combine("settings.yml"));
        Assert.Contains("title: \"Boats & Buoys\"\n", settings, StringComparison.Ordinal);
        Assert.Contains("url: \"https://boats.example.org/book\"\n", settings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo.toml", "title = 'Boats'\nbaseURL = 'https://example.org/'\n", "content/a.md")]
    [InlineData(
        "docusaurus.config.js",
        "module.exports = {\n  url: 'https://your-site.example.com',\n};\n",
        "docs/a.md"
    )]
    public void The_address_of_a_template_is_nobodys(string file, string text, string page)
    {
        GitCommand.Run(folder.Path, "init", "--quiet");
        folder.Write(file, text);
        folder.Write(page, "# A\n");
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init", "--yes").ExitCode);
        Assert.Contains("# url: ", File.ReadAllText(folder.Combine("settings.yml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page", "Mast", "--folder", "../elsewhere")]
    [InlineData("page", "Mast", "--folder", "/srv/elsewhere")]
    [InlineData("page", "Rota")]
    [InlineData("page", "Index")]
    [InlineData("lesson", "Aux")]
    public void No_file_is_begun_that_the_check_would_refuse(params string[] call)
    {
        folder.Write("input/index.md", "# Boats\n");
        folder.Write("input/ROTA.md", "# Rota\n");
        var run = LintelProcess.Run(folder.Path, ["new", .. call]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Equal(2, Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void The_workflow_makes_the_program_of_the_sources_that_it_was_made_of()
    {
        GitCommand.Run(folder.Path, "init", "--quiet", "--initial-branch=trunk");
        folder.Write("book/README.md", "# Boats\n");
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init", "book", "--yes").ExitCode);
        var workflow = File.ReadAllText(folder.Combine(".github", "workflows", "lintel.yml"));
        Assert.DoesNotContain("tool install", workflow, StringComparison.Ordinal);
        Assert.Matches("""LINTEL_SOURCE: \$\{\{ vars.LINTEL_SOURCE \|\| 'https://\S+' \}\}\n""", workflow);
        Assert.Matches("""LINTEL_REVISION: (v\d+\.\d+\.\d+|[0-9a-f]{40})\n""", workflow);
        const string check = "run: lintel check --format github --root \"book\" ${GITHUB_BASE_REF:+--base";
        Assert.Contains(check, workflow, StringComparison.Ordinal);
        // Nothing to be reminded of.
        Assert.False(File.Exists(folder.Combine(".github", "workflows", "lintel-reminders.yml")));
    }

    [Fact]
    public void Where_there_are_decisions_a_workflow_reminds_of_them()
    {
        GitCommand.Run(folder.Path, "init", "--quiet", "--initial-branch=trunk");
        folder.Write("book/adr/0001-use-a-queue.md", Agents.AgentHandbook.Record("Use a queue", "accepted", ""));
        Assert.Equal(0, LintelProcess.Run(folder.Path, "init", "book", "--yes").ExitCode);
        var workflow = File.ReadAllText(folder.Combine(".github", "workflows", "lintel-reminders.yml"));
        Assert.Contains("\n      - name: Make Lintel\n        run: |\n", workflow, StringComparison.Ordinal);
        Assert.Contains("\n      ROOT: \"book\"\n", workflow, StringComparison.Ordinal);
        Assert.Contains("\npermissions: {}\n", workflow, StringComparison.Ordinal);
        // The scripts are those of the action that lies beside the sources.
        foreach (Match script in Regex.Matches(workflow, "lintel-source/([^\"]+/lintel/\\w+)\""))
            Assert.True(File.Exists(RepositoryRoot.Combine(script.Groups[1].Value)), script.Value);
        foreach (var name in (string[])["lintel.yml", "lintel-reminders.yml"])
            Assert.NotNull(
                YamlReader.Read(name, File.ReadAllText(folder.Combine(".github", "workflows", name)), 1, new())
                    as YamlMap
            );
    }

    [Fact]
    public void What_becomes_of_old_addresses_is_told()
    {
        folder.Write("docusaurus.config.js", "module.exports = { title: 'Boats' };\n");
        folder.Write("docs/index.md", "# Boats\n");
        folder.Write("docs/rig.md", "---\nslug: /mast\n---\n\n# Rig\n");
        folder.Write("docs/mast.md", "# Mast\n");
        folder.Write("blog/first.md", "# First\n");
        var told = LintelProcess.Run(folder.Path, "init", "--dry-run").Output;
        Assert.Contains("3 lead on", told, StringComparison.Ordinal);
        Assert.Contains("have another page now: /mast/", told, StringComparison.Ordinal);
        Assert.Contains("1 file of 'blog' (/blog/)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_folder_inside_the_handbook_is_the_one_above()
    {
        folder.Write("settings.yml", "title: Boats\n");
        folder.Write("guides/a.md", "# A\n\n[Gone](gone.md)\n");
        var check = LintelProcess.Run(folder.Combine("guides"), "check");
        Assert.Contains("guides/a.md(3,8): error LNK001", check.Errors, StringComparison.Ordinal);
        Assert.Contains("the handbook is in ..", check.Errors, StringComparison.Ordinal);
    }
}
