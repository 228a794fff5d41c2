using System.Text.RegularExpressions;

namespace Lintel.Tests.Previews;

/// <summary>What Netlify would do with this repository's <c>netlify.toml</c>, in an environment that holds Netlify's variables and nothing else.</summary>
public sealed class NetlifyTests(ScriptedRepository repository) : IClassFixture<ScriptedRepository>
{
    private static readonly string Settings = File.ReadAllText(RepositoryRoot.Combine("netlify.toml"));

    [Fact]
    public void The_command_of_a_deploy_preview_publishes_the_preview()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        script.StandInForDotnet();
        script.StandIn("curl", "echo \"curl $*\" >>\"$LOG\"; exit 7");
        var run = script.Run(Copy(folder), Key("context.deploy-preview", "command"), new Dictionary<string, string>
        {
            ["NETLIFY"] = "true",
            ["CONTEXT"] = "deploy-preview",
            ["REVIEW_ID"] = "12",
            ["PULL_REQUEST"] = "true",
            ["DEPLOY_PRIME_URL"] = "https://deploy-preview-12--handbook.netlify.app",
        });
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.DoesNotContain("curl", script.Log); // An SDK is there, so nothing is installed.
        var site = Path.Combine(folder.Path, "book", Key("build", "publish"));
        Assert.Contains("Preview of pull request 12:", File.ReadAllText(Path.Combine(site, "index.html")));
        Assert.Contains("look-at-first", File.ReadAllText(Path.Combine(site, "changes", "index.html")));
        Assert.Contains("X-Robots-Tag: noindex", File.ReadAllText(Path.Combine(site, "_headers")));
        Assert.True(File.Exists(Path.Combine(site, "_redirects")));
    }

    [Fact]
    public void The_command_of_production_publishes_the_site()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        script.StandInForDotnet();
        var run = script.Run(Copy(folder), Key("context.production", "command"), new Dictionary<string, string> { ["NETLIFY"] = "true", ["CONTEXT"] = "production" });
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Contains("build --strict", script.Log);
        var site = Path.Combine(folder.Path, "book", Key("build", "publish"));
        Assert.False(Directory.Exists(Path.Combine(site, "changes")));
        Assert.DoesNotContain("noindex", File.ReadAllText(Path.Combine(site, "_headers")) + File.ReadAllText(Path.Combine(site, "index.html")));
    }

    [Fact]
    public void Without_an_SDK_the_pinned_one_is_installed_into_the_cache()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        script.StandIn("dotnet", "exit 1");
        // Stands in for Microsoft's script, which installs a dotnet that says what it is asked to do.
        script.StandIn("curl", """
            echo "curl $*" >>"$LOG"
            while [ "$1" != --output ]; do shift; done
            cat >"$2" <<EOF
            echo "install \$*" >>"$LOG"
            mkdir -p "\$4"; printf '#!/bin/bash\necho "dotnet \$* with packages in \$NUGET_PACKAGES" >>"$LOG"\n' >"\$4/dotnet"; chmod +x "\$4/dotnet"
            EOF
            """);
        var cache = folder.Combine("cache");
        var run = script.Run(Copy(folder), Key("build", "command"), new Dictionary<string, string> { ["NETLIFY"] = "true", ["NETLIFY_CACHE_DIR"] = cache });
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Contains($"install --jsonfile global.json --install-dir {cache}/.dotnet --no-path", script.Log);
        Assert.Contains($"run --configuration Release -- build with packages in {cache}/nuget", script.Log.Replace("\\$*", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "HEAD", 1)] // The first build of all.
    [InlineData("HEAD", "HEAD", 1)] // The first of a branch: Netlify names the commit itself.
    [InlineData("0123456789012345678901234567890123456789", "HEAD", 1)] // The last one is not in this clone.
    [InlineData("HEAD~1", "HEAD", 0)] // Only the README changed.
    [InlineData("HEAD~2", "HEAD", 1)] // A lesson changed.
    public void A_build_is_skipped_only_when_it_would_come_out_the_same(string last, string current, int exitCode)
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        var book = Copy(folder);
        Commit(folder, "book/input/lessons/retries.md", "# Retries\n");
        Commit(folder, "book/README.md", "# Read me\n");
        var run = script.Run(book, Key("build", "ignore"), new Dictionary<string, string> { ["CACHED_COMMIT_REF"] = Name(last), ["COMMIT_REF"] = Name(current) });
        Assert.Equal(exitCode, run.ExitCode);

        string Name(string commit) => commit.StartsWith("HEAD", StringComparison.Ordinal) ? GitCommand.Run(book, "rev-parse", commit) : commit;
    }

    private static void Commit(TemporaryFolder folder, string path, string text)
    {
        folder.Write(path, text);
        GitCommand.Run(folder.Combine("book"), "add", "--all");
        GitCommand.Run(folder.Combine("book"), "commit", "--quiet", "--message", "A change");
    }

    // The scripted branch, whose link is whole again, with this repository's own build scripts.
    private string Copy(TemporaryFolder folder)
    {
        TemporaryFolder.CopyFolder(repository.Path, folder.Combine("book"));
        TemporaryFolder.CopyFolder(RepositoryRoot.Combine(".ci"), folder.Combine("book", ".ci"));
        File.Copy(RepositoryRoot.Combine("global.json"), folder.Combine("book", "global.json"));
        GitCommand.Run(folder.Combine("book"), "checkout", "main", "--", "input/index.md");
        return folder.Combine("book");
    }

    private static string Key(string section, string key) =>
        Regex.Match(Settings, $@"(?m)^\[{Regex.Escape(section)}\]\n(?:(?!\[).*\n)*?\s*{key} = ""(?<value>[^""]*)""").Groups["value"].Value is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"netlify.toml has no {key} in [{section}]");
}
