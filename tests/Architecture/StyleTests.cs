namespace Lintel.Tests.Architecture;

/// <summary>Files stay small enough to hold one idea.</summary>
public sealed class StyleTests
{
    private static readonly string[] Empty =
    [
        "helper",
        "helpers",
        "util",
        "utils",
        "utilities",
        "common",
        "manager",
        "managers",
        "service",
        "services",
        "misc",
    ];

    [Fact]
    public void No_source_file_is_longer_than_250_lines()
    {
        var long_ = Sources("src")
            .Concat(Sources("theme"))
            .Concat(Sources("tests"))
            .Select(path => (Path: path, Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > 250);
        Assert.Empty(long_);
    }

    [Fact]
    public void The_median_source_file_is_shorter_than_80_lines()
    {
        var lengths = Sources("src").Select(path => File.ReadLines(path).Count()).Order().ToArray();
        Assert.True(lengths[lengths.Length / 2] < 80, $"the median of src is {lengths[lengths.Length / 2]} lines");
    }

    [Fact]
    public void Folders_and_files_are_named_after_subjects()
    {
        var names = Sources("src")
            .Concat(Sources("theme"))
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path))
            .Where(path =>
                path.Split('/').Any(part => Empty.Contains(Path.GetFileNameWithoutExtension(part).ToLowerInvariant()))
            );
        Assert.Empty(names);
    }

    [Fact]
    public void The_top_level_is_what_the_plan_says()
    {
        // Documents for people come and go; a new folder is a new room.
        string[] rooms = ["input", "src", "tests", "theme", "adr", "bin", "obj", "output"];
        var folders = Directory
            .EnumerateDirectories(RepositoryRoot.Path)
            .Select(Path.GetFileName)
            .Where(name => !name!.StartsWith('.'));
        Assert.Empty(folders.Except(rooms));
        Assert.Equal(
            ["Site.csproj"],
            Directory.EnumerateFiles(RepositoryRoot.Path, "*.*proj").Select(Path.GetFileName)
        );
    }

    private static IEnumerable<string> Sources(string folder) =>
        new[] { "*.cs", "*.razor", "*.css", "*.js" }
            .SelectMany(pattern =>
                Directory.EnumerateFiles(RepositoryRoot.Combine(folder), pattern, SearchOption.AllDirectories)
            )
            .Where(path =>
                !path.Contains("/obj/", StringComparison.Ordinal)
                && !path.Contains("/bin/", StringComparison.Ordinal)
                && !path.Contains("/Cases/", StringComparison.Ordinal)
            );
}
