using System.Diagnostics;
using Lintel.Building;

namespace Lintel.Tests.Disk;

/// <summary>The output folder is replaced as a whole or not at all, and holds nobody else's files.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly LinkedHandbook handbook = new();

    [Theory]
    [InlineData("CNAME")]
    [InlineData("notes/mine.txt")]
    [InlineData(".git/HEAD")]
    [InlineData("adr/index.htm")]
    [InlineData(".nojekyll")]
    public void What_somebody_else_put_into_the_site_is_named_and_kept(string path)
    {
        Assert.NotEqual(0, Run().Pages);
        handbook.Write("output/" + path, "mine");
        handbook.Write("input/index.md", "# Home\n\nThe next text.\n");
        var finding = Assert.Single(Run().Check.Findings);
        Assert.Equal("OUT002", finding.Rule.Id);
        Assert.Contains(
            path.StartsWith(".git", StringComparison.Ordinal) ? "'.git/'" : $"'{path}'",
            finding.Message.Problem,
            StringComparison.Ordinal
        );
        Assert.Equal("mine", File.ReadAllText(handbook.In("output/" + path)));
        Assert.DoesNotContain(
            "The next text",
            File.ReadAllText(handbook.In("output/index.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_that_only_lintel_wrote_is_replaced()
    {
        handbook.Write("input/odd 100%.txt", "a name with a sign");
        Assert.NotEqual(0, Run().Pages);
        handbook.Write("output/.DS_Store", "what a system leaves behind");
        handbook.Write("input/index.md", "# Home\n\nThe next text.\n");
        Assert.NotEqual(0, Run().Pages);
        Assert.Contains("The next text", File.ReadAllText(handbook.In("output/index.html")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_link_to_the_output_stays_a_link()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        Directory.CreateDirectory(handbook.Beside("releases/1"));
        File.CreateSymbolicLink(handbook.Beside("current"), "releases/1");
        for (var time = 0; time < 2; time++)
            Assert.NotEqual(0, Build.Run(new(handbook.Root, handbook.Beside("current"))).Pages);
        Assert.Equal("releases/1", new FileInfo(handbook.Beside("current")).LinkTarget);
        Assert.True(File.Exists(handbook.Beside("releases/1/index.html")));
        Assert.Equal(["1"], Directory.EnumerateFileSystemEntries(handbook.Beside("releases")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("input/site")]
    [InlineData("adr/site")]
    [InlineData("public/deep/site")]
    public void A_site_inside_the_handbook_is_no_content(string output)
    {
        handbook.WriteRecord("adr/0001-keep.md");
        for (var time = 0; time < 2; time++)
        {
            var build = Build.Run(new(handbook.Root, handbook.In(output)) { Strict = true });
            Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
            Assert.Single(build.Check.Handbook.Decisions);
            Assert.Empty(build.Check.Handbook.Assets);
        }
    }

    [Fact]
    public void An_asset_that_vanishes_is_named_and_the_last_site_stays()
    {
        handbook.Write("input/data.pdf", "1");
        Assert.NotEqual(0, Run().Pages);
        var check = Check.Run(handbook.Root);
        File.Delete(handbook.In("input/data.pdf"));
        var failures = new Lintel.Diagnostics.DiagnosticBag();
        var files = Lintel.Disk.SiteWriter.Write(
            new(handbook.Root),
            new(handbook.In("output"), true),
            check.Handbook.Assets,
            (_, _) => { },
            failures
        );
        Assert.Equal(0, files);
        Assert.Equal(("input/data.pdf", "SRC010"), (Assert.Single(failures.All).At.File, failures.All[0].Rule.Id));
        Assert.True(File.Exists(handbook.In("output/index.html")));
        Assert.Empty(Leftovers());
    }

    [SkippableFact]
    public void What_a_dead_build_left_is_removed_and_a_site_that_it_moved_is_put_back()
    {
        Skip.If(OperatingSystem.IsWindows(), "The way of swapping is another there.");
        Assert.NotEqual(0, Run().Pages);
        using var dead = Process.Start("true");
        dead.WaitForExit();
        handbook.Write($".output.lintel-{dead.Id}-0a0b0c0d/index.html", "half a site");
        handbook.Write($".output.lintel-{Environment.ProcessId}-0a0b0c0d/index.html", "a build of this very process");
        Directory.Move(handbook.In("output"), handbook.In($".output.lintel-{dead.Id}-1a1b1c1d.old"));
        handbook.Write("input/broken.csv/page.md", "# A page\n");
        Assert.NotEqual(0, Run().Pages);
        Assert.Equal([$".output.lintel-{Environment.ProcessId}-0a0b0c0d"], Leftovers());
        Assert.True(File.Exists(handbook.In("output/index.html")));
    }

    [SkippableTheory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public void A_signal_ends_a_build_and_nothing_is_left_of_it(string signal, int code)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are something else there.");
        Skip.If(IsIgnored(code - 128), "Whoever started the tests has this signal ignored, and so do their children.");
        Assert.NotEqual(0, Run().Pages);
        var before = File.ReadAllText(handbook.In("output/.lintel"));
        for (var number = 0; number < 8; number++)
            using (var file = File.Create(handbook.In($"input/large-{number}.pdf")))
                file.SetLength(1 << 27);
        using var build = LintelProcess.Start(handbook.Root, "build");
        SpinWait.SpinUntil(() => Leftovers().Any() || build.HasExited, TimeSpan.FromSeconds(30));
        using (var kill = Process.Start("kill", [$"-{signal}", $"{build.Id}"]))
            kill.WaitForExit();
        Assert.True(build.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(code, build.ExitCode);
        Assert.Empty(Leftovers());
        Assert.Equal(before, File.ReadAllText(handbook.In("output/.lintel")));
    }

    [SkippableFact]
    public void A_full_disk_is_told_and_the_last_site_stays()
    {
        using var disk = SmallDisk.Mount(4 << 20);
        Skip.If(disk is null, "Mounting a small disk needs root.");
        var output = Path.Combine(disk.Folder, "site");
        Assert.NotEqual(0, Build.Run(new(handbook.Root, output)).Pages);
        var before = File.ReadAllText(Path.Combine(output, ".lintel"));
        handbook.Write("input/large.pdf", new string('x', 6 << 20));
        for (var time = 0; time < 2; time++)
        {
            var finding = Assert.Single(Build.Run(new(handbook.Root, output)).Check.Findings);
            Assert.Equal("OUT003", finding.Rule.Id);
            Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(disk.Folder).Select(Path.GetFileName));
            Assert.Equal(before, File.ReadAllText(Path.Combine(output, ".lintel")));
        }
    }

    [Fact]
    public void Two_builds_at_once_do_not_disturb_each_other()
    {
        var runs = Enumerable
            .Range(0, 3)
            .AsParallel()
            .WithDegreeOfParallelism(3)
            .Select(_ => LintelProcess.Run(handbook.Root, "build"))
            .ToArray();
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        Assert.True(File.Exists(handbook.In("output/index.html")));
        Assert.Empty(Leftovers());
    }

    // A shell without a terminal starts what runs in the background like this.
    private static bool IsIgnored(int signal) =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            is var line
        && (Convert.ToUInt64(line[7..].Trim(), 16) >> (signal - 1) & 1) == 1;

    private Build Run() => Build.Run(new(handbook.Root, handbook.In("output")));

    private IEnumerable<string?> Leftovers() =>
        Directory.EnumerateFileSystemEntries(handbook.Root, ".output.*").Select(Path.GetFileName);

    public void Dispose() => handbook.Dispose();
}
