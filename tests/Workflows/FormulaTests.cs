using System.Text.Json;

namespace Lintel.Tests.Workflows;

/// <summary>A release fills the formulas of package managers with its version and its checksums.</summary>
public sealed class FormulaTests : IDisposable
{
    private static readonly string[] Archives =
    [
        "linux-x64.tar.gz",
        "linux-arm64.tar.gz",
        "osx-arm64.tar.gz",
        "win-x64.zip",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public void Each_platform_gets_the_checksum_of_its_archive()
    {
        var run = Fill(Archives);
        Assert.True(run.ExitCode == 0, run.Errors);
        var formulas = Directory.GetFiles(folder.Combine("formulas"));
        Assert.Equal(5, formulas.Length);
        Assert.All(
            formulas,
            path => Assert.DoesNotContain("@VERSION@", File.ReadAllText(path), StringComparison.Ordinal)
        );
        Assert.All(
            formulas,
            path => Assert.DoesNotContain("@SHA256", File.ReadAllText(path), StringComparison.Ordinal)
        );

        using var package = JsonDocument.Parse(File.ReadAllText(folder.Combine("formulas", "package.json")));
        var linux = package.RootElement.GetProperty("lintel").GetProperty("linux-x64");
        Assert.Equal("lintel-1.2.3-linux-x64.tar.gz", linux.GetProperty("archive").GetString());
        Assert.Equal(Sum(0), linux.GetProperty("sha256").GetString());
        using var scoop = JsonDocument.Parse(File.ReadAllText(folder.Combine("formulas", "lintel.scoop.json")));
        Assert.Equal(
            Sum(3),
            scoop.RootElement.GetProperty("architecture").GetProperty("64bit").GetProperty("hash").GetString()
        );
    }

    [SkippableFact]
    public void An_archive_that_is_missing_is_named()
    {
        var run = Fill(Archives[..3]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("names no archive for win-x64", run.Errors, StringComparison.Ordinal);
    }

    private LintelProcess Fill(string[] archives)
    {
        Skip.If(OperatingSystem.IsWindows(), "Releases are put together on Linux.");
        var lines = archives.Select((name, place) => $"{Sum(place)}  lintel-1.2.3-{name}");
        folder.Write("SHA256SUMS", string.Join('\n', [$"{Sum(9)}  lintel-1.2.3.nuget.cdx.json", .. lines]) + "\n");
        return LintelProcess.RunProgram("bash", folder.Path, RepositoryRoot.Combine(".ci", "formulas"), folder.Path);
    }

    private static string Sum(int place) => new((char)('0' + place), 64);
}
