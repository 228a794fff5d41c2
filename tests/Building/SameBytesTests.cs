namespace Lintel.Tests.Building;

/// <summary>The output is a function of the input: no clock, culture, time zone or number of threads shows in
/// it.</summary>
public sealed class SameBytesTests(BuiltHandbook handbook) : IClassFixture<BuiltHandbook>
{
    [Fact]
    public void A_build_in_Tokyo_in_Turkish_on_one_core_is_the_same()
    {
        using var folder = new TemporaryFolder();
        var other = new Dictionary<string, string>
        {
            ["TZ"] = "Asia/Tokyo",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        };
        var build = LintelProcess.Run(
            folder.Path,
            other,
            "build",
            "--root",
            RepositoryRoot.Path,
            "--output",
            folder.Combine("site")
        );
        Assert.Equal("", build.Errors);
        Assert.Equal(0, build.ExitCode);
        var expected = Files(handbook.Output);
        Assert.Equal(expected.Keys, Files(folder.Combine("site")).Keys);
        Assert.All(
            Files(folder.Combine("site")),
            file => Assert.True(file.Value.AsSpan().SequenceEqual(expected[file.Key]), file.Key)
        );
    }

    private static SortedDictionary<string, byte[]> Files(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes),
            StringComparer.Ordinal
        );
}
