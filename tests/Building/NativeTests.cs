namespace Lintel.Tests.Building;

/// <summary>The native program publishes what the managed one does, byte for byte. <c>LINTEL_NATIVE</c> names a program
/// that was published with <c>PublishAot</c>; continuous integration makes one.</summary>
public sealed class NativeTests(BuiltHandbook built) : IClassFixture<BuiltHandbook>
{
    private static readonly string? Native = Environment.GetEnvironmentVariable("LINTEL_NATIVE");

    [SkippableFact]
    public void The_own_handbook_has_the_same_bytes()
    {
        Skip.If(Native is null, "LINTEL_NATIVE names no native program.");
        using var folder = new TemporaryFolder();
        var run = LintelProcess.RunProgram(Native, RepositoryRoot.Path, "build", "--output", folder.Combine("site"));
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(Files(built.Output), Files(folder.Combine("site")));
        Assert.All(
            Files(built.Output),
            path =>
                Assert.True(
                    File.ReadAllBytes(Path.Combine(built.Output, path))
                        .AsSpan()
                        .SequenceEqual(File.ReadAllBytes(folder.Combine("site", path))),
                    path
                )
        );
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path))
            .Order(StringComparer.Ordinal);
}
