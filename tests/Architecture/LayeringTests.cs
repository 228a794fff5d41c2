using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Lintel.Tests.Architecture;

/// <summary>The arrows between rooms point downward. Read from what the names mean, so that no way of writing one hides
/// it; a message names the line. Continuous integration reads every file, elsewhere a sample is read.</summary>
public sealed class LayeringTests
{
    private static readonly Lazy<CSharpCompilation> Sources = new(SourceCompilation.Create);

    private static readonly Lazy<Arrow[]> Arrows = new(() => [.. Arrow.Find(Sources.Value)]);

    [Fact]
    public void No_room_names_what_lies_above_it() =>
        AssertNone(Arrows.Value.Where(arrow => !MayName(arrow)).Select(arrow => arrow.ToString()).Distinct());

    [SkippableFact]
    public void No_room_is_granted_what_it_does_not_use()
    {
        Skip.IfNot(Sample.IsWhole, "It takes all files.");
        AssertNone(
            Room.All.SelectMany(room => room.MayName.Select(name => $"{room.Name} -> {name}"))
                .Except(Arrows.Value.Select(arrow => $"{arrow.Room} -> {arrow.To}"))
        );
    }

    [Fact]
    public void Every_arrow_of_the_table_points_to_a_room_before_it()
    {
        var names = Room.All.Select(room => room.Name).ToList();
        Assert.All(
            Room.All,
            room =>
                Assert.All(
                    room.MayName.Where(names.Contains),
                    name => Assert.True(names.IndexOf(name) < names.IndexOf(room.Name), $"{room.Name} -> {name}")
                )
        );
    }

    [Fact]
    public void Every_folder_of_sources_is_a_room()
    {
        var folders = Directory
            .EnumerateDirectories(RepositoryRoot.Combine("src"))
            .Select(folder => "src/" + Path.GetFileName(folder))
            .Where(folder => folder != "src/build")
            .Append("theme")
            .Order();
        Assert.Equal(Room.All.Select(room => room.Folder).Order(), folders);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var sources = Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories);
        foreach (var source in sources.Where(source => Path.GetFileName(source) != "Program.cs"))
        {
            var folder = Path.GetRelativePath(RepositoryRoot.Combine("src"), Path.GetDirectoryName(source)!);
            var space = "Lintel." + folder.Replace('/', '.').Replace('\\', '.');
            Assert.Matches($"(?m)^namespace {Regex.Escape(space)};", File.ReadAllText(source));
        }
    }

    [Theory]
    [InlineData(
        "src/Model/X.cs",
        "namespace Lintel.Model { static class X { static object Y() => Building.Check.Run(\"\"); } }",
        "src/Model/X.cs(1): Model may not use Building (Check)"
    )]
    [InlineData(
        "src/Rules/X.cs",
        "using static Lintel.Reading.HandbookReader;\nnamespace Lintel.Rules { static class X { static object Y() => "
            + "Read(\"\", null!); } }",
        "src/Rules/X.cs(2): Rules may not use Reading (HandbookReader)"
    )]
    [InlineData(
        "src/Site/X.cs",
        "using P = System.Diagnostics.Process;\nnamespace Lintel.Site { static class X { static object Y() => "
            + "P.GetProcesses(); } }",
        "src/Site/X.cs(2): Site may not use System.Diagnostics.Process (Process)"
    )]
    public void An_upward_arrow_is_named_with_its_line_however_it_is_written(string path, string text, string expected)
    {
        var found = Arrow
            .Find(Sources.Value, SourceCompilation.Parse(RepositoryRoot.Combine(path), text))
            .Where(arrow => !MayName(arrow))
            .Select(arrow => arrow.ToString());
        Assert.Equal([expected], found.Distinct());
    }

    [Fact]
    public void No_using_holds_for_all_files() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories),
            source => File.ReadAllText(source).Contains("global using Lintel", StringComparison.Ordinal)
        );

    // All of them, for they are mended together; an assertion of a collection would cut the list off.
    private static void AssertNone(IEnumerable<string> found)
    {
        var lines = found.ToArray();
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }

    private static bool MayName(Arrow arrow) =>
        Room.All.Single(room => room.Name == arrow.Room).MayName.Contains(arrow.To);
}
