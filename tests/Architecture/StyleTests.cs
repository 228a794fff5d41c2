namespace Lintel.Tests.Architecture;

/// <summary>Files hold one idea and lines can be read; a folder is one because several files belong together.</summary>
public sealed class StyleTests
{
    private const int MostLines = 320;
    private const int MostColumns = 120;
    private const int FewestFiles = 3;

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

    // The native program keeps of the theme what is listed, for pages are drawn by the names of their components.
    [Fact]
    public void Every_folder_of_components_is_kept_by_the_native_program()
    {
        var kept = File.ReadAllText(RepositoryRoot.Combine("theme/Roots.xml"));
        var folders = Directory
            .EnumerateFiles(RepositoryRoot.Combine("theme"), "*.razor", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Where(name => name != "theme")
            .Distinct()
            .ToArray();
        Assert.True(folders.Length > 5, $"{folders.Length} folders");
        Assert.All(folders, folder => Assert.Contains($"\"Lintel.Theme.{folder}\"", kept, StringComparison.Ordinal));
    }

    [Fact]
    public void No_source_file_is_longer_than_320_lines() =>
        Assert.Empty(
            Sources("src", "theme", "tests")
                .Where(path => File.ReadLines(path).Count() > MostLines)
                .Select(path => $"{Name(path)} has more than {MostLines} lines")
        );

    [Fact]
    public void The_median_source_file_is_shorter_than_80_lines()
    {
        var lengths = Sources("src").Select(path => File.ReadLines(path).Count()).Order().ToArray();
        Assert.True(lengths[lengths.Length / 2] < 80, $"the median of src is {lengths[lengths.Length / 2]} lines");
    }

    // Texts over several lines are somebody's bytes: what a page holds, what a script says.
    [Fact]
    public void No_line_of_code_is_wider_than_120_columns() =>
        Assert.Empty(
            Sources("src", "theme", "tests")
                .Where(path => Path.GetExtension(path) is ".cs" or ".razor")
                .SelectMany(path => Code(path).Select(line => (path, line.Number, line.Text)))
                .Where(line => line.Text.Length > MostColumns)
                .Select(line => $"{Name(line.path)}({line.Number}) has {line.Text.Length} columns")
        );

    [Fact]
    public void A_folder_without_folders_holds_at_least_three_files() =>
        Assert.Empty(
            Directory
                .EnumerateDirectories(RepositoryRoot.Combine("src"), "*", SearchOption.AllDirectories)
                .Where(folder => Directory.GetDirectories(folder).Length == 0)
                .Where(folder => Directory.GetFiles(folder, "*.cs") is { Length: > 0 and < FewestFiles })
                .Select(Name)
        );

    [Fact]
    public void Folders_and_files_are_named_after_subjects()
    {
        var names = Sources("src", "theme")
            .Select(Name)
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

    // The lines that are not within a text of three quotation marks.
    private static IEnumerable<(string Text, int Number)> Code(string path)
    {
        var (isText, number) = (false, 0);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var marks = line.Split("\"\"\"").Length - 1;
            if (!isText && marks == 0)
                yield return (line, number);
            if (marks == 1)
                isText = !isText;
        }
    }

    private static string Name(string path) => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/');

    private static IEnumerable<string> Sources(params string[] folders) =>
        from folder in folders
        from pattern in new[] { "*.cs", "*.razor", "*.css", "*.js" }
        from path in Directory.EnumerateFiles(RepositoryRoot.Combine(folder), pattern, SearchOption.AllDirectories)
        where !new[] { "obj", "bin", "Cases", "node_modules" }.Any(Name(path).Split('/').Contains)
        select path;
}
