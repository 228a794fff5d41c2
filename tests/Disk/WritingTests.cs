using Lintel.Disk;

namespace Lintel.Tests.Disk;

/// <summary>No command writes through a link or outside the handbook, whatever names were prepared for it.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly LinkedHandbook handbook = new();

    [SkippableTheory]
    [InlineData("adr", "../outside", "new adr Keep")]
    [InlineData("adr/x", "../../outside", "new adr Keep --folder adr/x")]
    [InlineData("adr/x", "../../outside", "new adr Keep --folder adr/x/y")]
    [InlineData("input/rubrics", "../../outside", "rubric import dev.csv")]
    [InlineData(".lintel-baseline", "../outside/page.md", "check --write-baseline")]
    [InlineData("input/permalinks.lock", "../../outside/page.md", "build")]
    [InlineData("output", "../outside", "build")]
    [InlineData("output", "../outside/new", "build")]
    public void A_link_that_leads_out_is_not_written_through(string link, string target, string call)
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        handbook.Write("dev.csv", "Competency,Junior,Senior\nTesting,Writes tests,Plans tests\n");
        handbook.Link(link, target);
        var before = handbook.Outside();
        var run = LintelProcess.Run(handbook.Root, call.Split(' '));
        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(before, handbook.Outside());
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Names_beside_a_file_that_somebody_prepared_are_not_used()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        foreach (var suffix in new[] { ".lintel-new", ".tmp", ".new", "~", ".swp" })
            handbook.Link("input/notes.md" + suffix, "../../outside/page.md");
        var before = handbook.Outside();
        SourceEditor.Write(handbook.Root, "input/notes.md", "new");
        Assert.Equal("new", File.ReadAllText(handbook.In("input/notes.md")));
        Assert.Null(new FileInfo(handbook.In("input/notes.md")).LinkTarget);
        Assert.Equal(before, handbook.Outside());
    }

    [Theory]
    [InlineData("../outside/page.md")]
    [InlineData("/etc/lintel-test")]
    public void A_path_that_climbs_out_is_refused(string path)
    {
        var before = handbook.Outside();
        Assert.Throws<IOException>(() => SourceEditor.Create(handbook.Root, path, "text"));
        Assert.Throws<IOException>(() => SourceEditor.Write(handbook.Root, path, "text"));
        Assert.Equal(before, handbook.Outside());
    }

    [SkippableFact]
    public void A_file_keeps_its_permissions()
    {
        Skip.If(OperatingSystem.IsWindows(), "Permissions are something else there.");
        handbook.Write("input/run.md", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(handbook.In("input/run.md"), Mode);
        SourceEditor.Write(handbook.Root, "input/run.md", "new");
        Assert.Equal(Mode, File.GetUnixFileMode(handbook.In("input/run.md")));
    }

    [Fact]
    public void Five_new_records_at_once_take_five_numbers()
    {
        handbook.WriteRecord("adr/0007-keep.md");
        var runs = Enumerable
            .Range(0, 5)
            .AsParallel()
            .WithDegreeOfParallelism(5)
            .Select(number => LintelProcess.Run(handbook.Root, "new", "adr", $"Choice {number}"))
            .ToArray();
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        var names = Directory
            .EnumerateFileSystemEntries(handbook.In("adr"))
            .Select(path => Path.GetFileName(path)!)
            .ToArray();
        Assert.Equal(["0007", "0008", "0009", "0010", "0011", "0012"], names.Select(name => name[..4]).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!!")]
    [InlineData("a\u0007b")]
    public void A_title_that_names_nothing_is_refused(string title)
    {
        var run = LintelProcess.Run(handbook.Root, "new", "adr", title);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("title", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(handbook.In("adr")));
    }

    [Theory]
    [InlineData(400, "word ")]
    [InlineData(400, "w")]
    [InlineData(200, "決定")]
    public void A_long_title_has_a_short_name(int count, string part)
    {
        var run = LintelProcess.Run(handbook.Root, "new", "adr", string.Concat(Enumerable.Repeat(part, count)));
        Assert.Equal(0, run.ExitCode);
        Assert.InRange(Path.GetFileName(Assert.Single(Directory.EnumerateFiles(handbook.In("adr"))))!.Length, 10, 64);
    }

    [Theory]
    [InlineData("build --output")]
    [InlineData("check --root")]
    [InlineData("build --catalogs")]
    [InlineData("new adr Title --folder")]
    [InlineData("serve")]
    [InlineData("packet check")]
    [InlineData("rubric import")]
    public void An_empty_name_of_a_folder_is_refused_in_a_sentence(string call)
    {
        var run = LintelProcess.Run(handbook.Root, [.. call.Split(' '), ""]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("needs the name of a folder or file", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => handbook.Dispose();
}
