using System.Text.RegularExpressions;

namespace Lintel.Tests.Architecture;

/// <summary>The arrows between rooms point downward. Read from the sources, so that a message can name the
/// line.</summary>
public sealed partial class LayeringTests
{
    private static readonly (Regex Pattern, string Name)[] Named =
    [
        (LintelRoom(), ""),
        (new(@"\bMarkdig\b"), Room.Markdig),
        (new(@"\bYamlDotNet\b"), Room.YamlDotNet),
        (new(@"\bAngleSharp\b"), Room.AngleSharp),
        (new(@"\bGanss\b"), Room.Sanitizer),
        (new(@"\bDiffPlex\b"), Room.DiffPlex),
        (new(@"\bMicrosoft\.AspNetCore\.Components\b"), Room.Components),
        (new(@"\bMicrosoft\.AspNetCore\.(?!Components)"), Room.Kestrel),
        (new(@"\bSystem\.CommandLine\b"), Room.CommandLine),
        (new(@"\bSpectre\.Console\b"), Room.Spectre),
        (new(@"\bProcess(StartInfo)?\s*[.(]|\bSystem\.Diagnostics\.Process\b"), Room.Processes),
        (new(@"\bFileSystemWatcher\b"), Room.Watching),
    ];

    [Fact]
    public void No_room_names_what_lies_above_it() => Assert.Empty(Room.All.SelectMany(Violations));

    [Fact]
    public void Every_folder_of_sources_is_a_room()
    {
        var folders = Directory
            .EnumerateDirectories(RepositoryRoot.Combine("src"))
            .Select(folder => "src/" + Path.GetFileName(folder))
            .Append("theme")
            .Order();
        Assert.Equal(Room.All.Select(room => room.Folder).Order(), folders);
    }

    [Fact]
    public void Every_room_has_sources_and_they_are_in_its_namespace()
    {
        foreach (var room in Room.All)
        {
            var sources = Sources(room).ToArray();
            Assert.NotEmpty(sources);
            foreach (var source in sources.Where(source => source.EndsWith(".cs", StringComparison.Ordinal)))
                Assert.Matches($@"(?m)^namespace {Regex.Escape(room.Namespace)}(\.|;)", File.ReadAllText(source));
        }
    }

    [Theory]
    [InlineData("src/Content/X.cs", "using Markdig;", "src/Content/X.cs(1): Content may not use Markdig")]
    [InlineData(
        "src/Checks/X.cs",
        "var x = Lintel.Reading.HandbookReader.Read(root, bag);",
        "src/Checks/X.cs(1): Checks may not use Lintel.Reading"
    )]
    [InlineData(
        "src/Checks/X.cs",
        "using static Lintel.Commands.CommandLine;",
        "src/Checks/X.cs(1): Checks may not use Lintel.Commands"
    )]
    [InlineData("theme/X.razor", "@using Lintel.Reading", "theme/X.razor(1): theme may not use Lintel.Reading")]
    public void An_upward_arrow_is_named_with_its_line(string path, string line, string expected)
    {
        var room = Room.All.Single(room => path.StartsWith(room.Folder + "/", StringComparison.Ordinal));
        Assert.Equal([expected], Violations(room, path, [line]));
    }

    [Fact]
    public void No_using_holds_for_all_files() =>
        Assert.DoesNotContain(
            Room.All.SelectMany(Sources),
            source => File.ReadAllText(source).Contains("global using Lintel", StringComparison.Ordinal)
        );

    private static IEnumerable<string> Violations(Room room) =>
        Sources(room)
            .SelectMany(source =>
                Violations(room, Path.GetRelativePath(RepositoryRoot.Path, source), File.ReadAllLines(source))
            );

    private static IEnumerable<string> Violations(Room room, string path, string[] lines) =>
        from line in lines.Select((text, index) => (Text: Code(text), Number: index + 1))
        from name in NamesIn(line.Text).Distinct()
        where name != room.Namespace && !room.MayName.Contains(name)
        select $"{path}({line.Number}): {Path.GetFileName(room.Folder)} may not use {name}";

    private static IEnumerable<string> NamesIn(string code) =>
        Named.SelectMany(named =>
            named.Pattern.Matches(code).Select(match => named.Name.Length > 0 ? named.Name : match.Value)
        );

    private static IEnumerable<string> Sources(Room room) =>
        Directory
            .EnumerateFiles(RepositoryRoot.Combine(room.Folder), "*", SearchOption.AllDirectories)
            .Where(path =>
                path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    // Comments and string literals name things without using them.
    private static string Code(string line) => StringLiteral().Replace(Comment().Replace(line, ""), "\"\"");

    [GeneratedRegex(@"\bLintel\.[A-Z]\w*")]
    private static partial Regex LintelRoom();

    [GeneratedRegex(@"//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex StringLiteral();
}
