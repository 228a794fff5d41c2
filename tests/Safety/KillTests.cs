using System.Diagnostics;
using Lintel.Building;

namespace Lintel.Tests.Safety;

/// <summary>
/// A build that is killed at any moment leaves a whole site, the old one or the new one, and the next build removes
/// what it left. <c>LINTEL_KILLS=20</c> kills that many; the suite kills a few.
/// </summary>
public sealed class KillTests
{
    private const int Sample = 4;

    // Long enough that most kills hit the middle of a build, of which nobody knows how long it takes here.
    private const int Pages = 150;

    [SkippableFact]
    public void A_killed_build_leaves_a_whole_site()
    {
        Skip.If(OperatingSystem.IsWindows(), "A process ends in another way there.");
        var count = Figures.Asked("LINTEL_KILLS", Sample);
        using var folder = new TemporaryFolder();
        Write(folder, "first");
        var whole = Stopwatch.StartNew();
        Assert.Equal(0, LintelProcess.Run(folder.Path, "build").ExitCode);
        var duration = (int)whole.ElapsedMilliseconds;
        var random = new Random(1);
        for (var kill = 0; kill < count; kill++)
        {
            Write(folder, $"text {kill}");
            using var build = LintelProcess.Start(folder.Path, "build");
            // More often late, when files are written, than early, when they are read.
            if (!build.WaitForExit((int)(duration * Math.Sqrt(random.NextDouble()))))
                build.Kill();
            build.WaitForExit();
            AssertWhole(folder);
        }

        var last = Build.Run(new(folder.Path, folder.Combine("output")));
        Assert.True(last.Pages > 0);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path, ".output.*"));
        Figures.Write("Builds killed", count, 0);
    }

    private static void Write(TemporaryFolder folder, string text)
    {
        for (var page = 0; page < Pages; page++)
            folder.Write($"input/p{page}.md", $"# Page {page}\n\nIt says {text}.\n");
    }

    // All files that the manifest lists are there, and all pages say the same.
    private static void AssertWhole(TemporaryFolder folder)
    {
        var files = File.ReadLines(folder.Combine("output", ".lintel")).Skip(1).ToArray();
        Assert.All(files, file => Assert.True(File.Exists(folder.Combine("output", file)), file));
        var texts = Enumerable
            .Range(0, Pages)
            .Select(page => File.ReadAllText(folder.Combine("output", $"p{page}", "index.html")))
            .Select(page => page[page.IndexOf("It says", StringComparison.Ordinal)..].Split('.')[0]);
        Assert.Single(texts.Distinct());
    }
}
