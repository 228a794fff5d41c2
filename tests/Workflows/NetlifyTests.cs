using System.Text.RegularExpressions;
using Lintel.Tests.Git;

namespace Lintel.Tests.Workflows;

/// <summary>What Netlify would do with this repository's <c>netlify.toml</c>, in an environment that holds Netlify's
/// variables and nothing else.</summary>
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
        var run = script.Run(
            Copy(folder),
            Key("context.deploy-preview", "command"),
            new Dictionary<string, string>
            {
                ["NETLIFY"] = "true",
                ["CONTEXT"] = "deploy-preview",
                ["REVIEW_ID"] = "12",
                ["PULL_REQUEST"] = "true",
                ["DEPLOY_PRIME_URL"] = "https://deploy-preview-12--handbook.netlify.app",
            }
        );
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
        var run = script.Run(
            Copy(folder),
            Key("context.production", "command"),
            new Dictionary<string, string> { ["NETLIFY"] = "true", ["CONTEXT"] = "production" }
        );
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Contains("build --strict", script.Log);
        var site = Path.Combine(folder.Path, "book", Key("build", "publish"));
        Assert.False(Directory.Exists(Path.Combine(site, "changes")));
        Assert.DoesNotContain(
            "noindex",
            File.ReadAllText(Path.Combine(site, "_headers")) + File.ReadAllText(Path.Combine(site, "index.html"))
        );
    }

    [Fact]
    public void Without_the_fixed_SDK_its_archive_is_taken_by_its_sum_and_checked_again_from_the_cache()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        var (book, cache) = (Copy(folder), folder.Combine("cache"));
        Serve(folder, script, "the archive");
        Pin(book, folder.Combine("archive.tar.gz"));
        for (var i = 0; i < 2; i++)
        {
            var run = script.Run(
                book,
                Key("build", "command"),
                new Dictionary<string, string> { ["NETLIFY"] = "true", ["NETLIFY_CACHE_DIR"] = cache }
            );
            Assert.True(run.ExitCode == 0, run.Text);
        }

        // Loaded once, over https from Microsoft, and run twice.
        Assert.Single(Regex.Matches(script.Log, "curl "));
        Assert.Contains(
            $"--proto =https --retry 3 "
                + $"https://builds.dotnet.microsoft.com/dotnet/Sdk/{ShellScript.FixedSdk}/"
                + $"dotnet-sdk-{ShellScript.FixedSdk}-linux-",
            script.Log
        );
        Assert.Equal(
            2,
            Regex.Count(
                script.Log,
                $"the archive: run --configuration Release -- build with packages in {cache}/nuget, locked true"
            )
        );

        // Somebody else wrote to the cache.
        var kept = Assert.Single(Directory.EnumerateFiles(cache, "*.tar.gz"));
        File.AppendAllText(kept, "more");
        Assert.Equal(
            0,
            script
                .Run(
                    book,
                    Key("build", "command"),
                    new Dictionary<string, string> { ["NETLIFY"] = "true", ["NETLIFY_CACHE_DIR"] = cache }
                )
                .ExitCode
        );
        Assert.Equal(2, Regex.Count(script.Log, "curl "));
    }

    [Fact]
    public void An_archive_of_another_sum_is_not_unpacked()
    {
        using var folder = new TemporaryFolder();
        using var script = new ShellScript();
        var book = Copy(folder);
        Serve(folder, script, "another archive");
        var run = script.Run(
            book,
            Key("build", "command"),
            new Dictionary<string, string> { ["NETLIFY"] = "true", ["NETLIFY_CACHE_DIR"] = folder.Combine("cache") }
        );
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not the archive that Microsoft published", run.Text);
        Assert.DoesNotContain("another archive:", script.Log);
        Assert.Empty(Directory.EnumerateFiles(folder.Combine("cache")));
    }

    [Theory]
    [InlineData("", "HEAD", 1)] // The first build of all.
    [InlineData("--output=x", "HEAD", 1)] // No hash.
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
        var run = script.Run(
            book,
            Key("build", "ignore"),
            new Dictionary<string, string> { ["CACHED_COMMIT_REF"] = Name(last), ["COMMIT_REF"] = Name(current) }
        );
        Assert.Equal(exitCode, run.ExitCode);

        string Name(string commit) =>
            commit.StartsWith("HEAD", StringComparison.Ordinal) ? GitCommand.Run(book, "rev-parse", commit) : commit;
    }

    // Stands in for Microsoft's server: an archive with a dotnet that says who it is and what it is asked to do.
    private static void Serve(TemporaryFolder folder, ShellScript script, string name)
    {
        script.StandIn("dotnet", "exit 1");
        script.StandIn(
            "curl",
            $"""
            echo "curl $*" >>"$LOG"
            while [ "$1" != --output ]; do shift; done
            cp '{folder.Combine("archive.tar.gz")}' "$2"
            """
        );
        folder.WriteScript(
            "sdk/dotnet",
            $"echo \"{name}: $* with packages in $NUGET_PACKAGES, locked $LINTEL_LOCKED\" >>'{script.LogFile}'\n"
        );
        Assert.Equal(
            0,
            script.Run(folder.Path, "tar -czf archive.tar.gz -C sdk dotnet", new Dictionary<string, string>()).ExitCode
        );
    }

    // The sums are those of Microsoft's archives; the test's own archive has another.
    private static void Pin(string book, string archive)
    {
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA512.HashData(File.ReadAllBytes(archive)));
        var sdk = Path.Combine(book, ".ci", "sdk");
        var pinned = Regex.Replace(File.ReadAllText(sdk), "(?m)^(sdk_(?:x64|arm64)=)[0-9a-f]{128}$", "${1}" + sum);
        Assert.Equal(2, Regex.Count(pinned, sum));
        File.WriteAllText(sdk, pinned);
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
        Regex
            .Match(Settings, $@"(?m)^\[{Regex.Escape(section)}\]\n(?:(?!\[).*\n)*?\s*{key} = ""(?<value>[^""]*)""")
            .Groups["value"]
            .Value
            is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"netlify.toml has no {key} in [{section}]");
}
