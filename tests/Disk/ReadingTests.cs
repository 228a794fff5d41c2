using Lintel.Building;
using Lintel.Disk;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Disk;

/// <summary>Nothing outside the handbook is read, however many links lead there, and nothing that is no file.</summary>
[Raises("SRC018", "SRC019", "SRC021")]
public sealed class ReadingTests : IDisposable
{
    private readonly LinkedHandbook handbook = new();

    public static TheoryData<string, string[]> Ways() =>
        new()
        {
            { "input/page.md", ["input/page.md -> ../../outside/page.md"] },
            { "input/page.md", ["input/_hop -> ../../outside", "input/page.md -> _hop/page.md"] },
            { "input/data.csv", ["input/.hop -> ../../outside", "input/data.csv -> .hop/data.csv"] },
            { "input/one", ["input/one -> two", "input/two -> ../../outside"] },
            { "input/deep", ["input/deep -> ../../outside"] },
            { "input", ["input -> ../outside"] },
            { "adr", ["adr -> ../outside"] },
            { "adr/0001-a.md", ["adr/0001-a.md -> ../../outside/0001-a.md"] },
            { "theme", ["theme -> ../outside"] },
            { "theme/assets", ["theme/assets -> ../../outside"] },
            { "theme/assets/data.csv", ["theme/assets/data.csv -> ../../../outside/data.csv"] },
            { "input/rubrics/dev.yml", ["input/rubrics/dev.yml -> ../../../outside/page.md"] },
            { "input/_directory.yml", ["input/_directory.yml -> ../../outside/page.md"] },
            { "settings.yml", ["settings.yml -> ../outside/page.md"] },
            { ".lintel-baseline", [".lintel-baseline -> ../outside/page.md"] },
            { "input/permalinks.lock", ["input/permalinks.lock -> ../../outside/page.md"] },
            { "input/loop", ["input/loop -> loop"] },
            { "input/a", ["input/a -> b", "input/b -> a"] },
            { "input/none.md", ["input/none.md -> gone.md"] },
            { "input/zero.csv", ["input/zero.csv -> /dev/zero"] },
        };

    [SkippableTheory]
    [MemberData(nameof(Ways))]
    public void What_a_link_leads_to_outside_is_told_and_not_published(string told, string[] links)
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        if (told == "input")
            Directory.Delete(handbook.In("input"), recursive: true);
        foreach (var link in links.Select(link => link.Split(" -> ")))
            handbook.Link(link[0], link[1]);

        var build = Build.Run(new(handbook.Root, handbook.In("output")) { Strict = true });
        Assert.Contains(build.Check.Findings, finding => finding.At.File == told);
        Assert.Equal(0, build.Pages);
        Build.Run(new(handbook.Root, handbook.In("output")));
        Assert.DoesNotContain(LinkedHandbook.Secret, handbook.Published(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("input")]
    [InlineData("adr")]
    [InlineData("theme")]
    public void SRC021_a_folder_of_the_handbook_that_lies_elsewhere(string folder)
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        if (Directory.Exists(handbook.In(folder)))
            Directory.Delete(handbook.In(folder), recursive: true);
        handbook.Link(folder, "../outside");
        var findings = Check.Run(handbook.Root).Findings;
        Assert.Contains(findings, finding => finding.At.File == folder && finding.Rule.Id == "SRC021");
    }

    [SkippableTheory]
    [InlineData(".env", "input/example.txt", "../.env")]
    [InlineData(".env", "input/img/example.txt", "../../.env")]
    [InlineData(".git/config", "input/example.txt", "../.git/config")]
    [InlineData(".git/config", "adr/example.txt", "../.git/config")]
    [InlineData("input/.notes.md", "input/notes.md", ".notes.md")]
    public void What_starts_with_a_dot_is_not_published_under_another_name(string file, string link, string target)
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        handbook.Write(file, LinkedHandbook.Secret);
        handbook.Link(link, target);
        var build = Build.Run(new(handbook.Root, handbook.In("output")));
        Assert.Contains(build.Check.Findings, finding => finding.At.File == link && finding.Rule.Id == "SRC019");
        Assert.Equal(0, build.Pages);
    }

    [SkippableTheory]
    [InlineData("input/page.md")]
    [InlineData("input/data.csv")]
    [InlineData("input/rubrics/dev.yml")]
    [InlineData("adr/0001-a.md")]
    [InlineData("theme/assets/site.css")]
    public void A_pipe_is_told_and_not_waited_for(string path)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no named pipes among its files.");
        handbook.Pipe(path);
        var finding = Assert.Single(Check.Run(handbook.Root).Findings, finding => finding.At.File == path);
        Assert.Equal("SRC018", finding.Rule.Id);
    }

    [SkippableTheory]
    [InlineData("settings.yml")]
    [InlineData(".lintel-baseline")]
    [InlineData("input/permalinks.lock")]
    public void A_pipe_in_the_place_of_what_lintel_looks_for_is_told(string path)
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no named pipes among its files.");
        handbook.Pipe(path);
        Assert.Contains(
            Check.Run(handbook.Root).Findings,
            finding => finding.At.File == path && finding.Rule.Id is "SRC010" or "SRC018"
        );
    }

    [SkippableFact]
    public void A_link_inside_the_handbook_is_followed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        handbook.Write("docs/note.png", "a note");
        handbook.WriteRecord("docs/decisions/0001-keep.md");
        handbook.Link("adr", "docs/decisions");
        handbook.Link("input/also.png", "../docs/note.png");
        var build = Build.Run(new(handbook.Root, handbook.In("output")) { Strict = true });
        Assert.True(build.Pages > 0, string.Join('\n', build.Check.Findings));
        Assert.Equal("a note", File.ReadAllText(handbook.In("output/also.png")));
        Assert.True(File.Exists(handbook.In("output/adr/0001-keep/index.html")));
    }

    [SkippableFact]
    public void A_root_that_is_a_link_is_the_callers_word()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making a link needs a right there that tests do not have.");
        File.CreateSymbolicLink(handbook.Beside("here"), "hb");
        handbook.WriteRecord("adr/0001-keep.md");
        Assert.Empty(Check.Run(handbook.Beside("here")).Findings);
        Assert.Single(Check.Run(handbook.Beside("here")).Handbook.Decisions);
    }

    [SkippableFact]
    public void A_folder_that_cannot_be_listed_is_told()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "Nothing is forbidden to this user.");
        handbook.Write("input/closed/page.md", "# Page\n");
        File.SetUnixFileMode(handbook.In("input/closed"), UnixFileMode.None);
        try
        {
            Assert.Equal("input/closed", Assert.Single(Check.Run(handbook.Root).Findings).At.File);
        }
        finally
        {
            File.SetUnixFileMode(
                handbook.In("input/closed"),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }

    [Fact]
    public void A_file_above_its_size_is_refused_before_it_is_read()
    {
        using (var file = File.Create(handbook.In("input/huge.md")))
            file.SetLength(1L << 33);
        using (var file = File.Create(handbook.In("input/huge.png")))
            file.SetLength(1L << 33);
        handbook.Write("input/index.md", "# Home\n\n![Huge](huge.png)\n");
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal(
            "SRC008",
            Assert.Single(Check.Run(handbook.Root).Findings, finding => finding.At.File == "input/huge.md").Rule.Id
        );
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1L << 28);
    }

    [Theory]
    [InlineData("../outside/team.json", false, false)]
    [InlineData("../outside/team.json", true, true)]
    [InlineData("../outside", true, true)]
    [InlineData("team.json", false, true)]
    public void A_catalog_outside_needs_the_word_of_the_command_line(string path, bool isGranted, bool isRead)
    {
        foreach (
            var place in new[]
            {
                handbook.Beside("outside/team.json"),
                handbook.Beside("outside/catalog.json"),
                handbook.In("team.json"),
            }
        )
            File.WriteAllText(place, """{"title":"Team","decisions":[]}""");
        handbook.Write("settings.yml", $"title: T\ncatalogs: {path}\n");
        var check = Check.Run(
            new DiskFolder(handbook.Root) { Granted = isGranted ? [handbook.Beside("outside")] : [] }
        );
        Assert.Equal(isRead, check.Handbook.Federated.Length == 1);
        Assert.Equal(
            !isRead,
            check.Findings.Any(finding => finding is { Rule.Id: "SRC016", At: { File: "settings.yml", Line: 2 } })
        );
    }

    [Fact]
    public void A_catalog_elsewhere_in_the_same_work_tree_is_read()
    {
        File.WriteAllText(handbook.Beside("outside/catalog.json"), """{"title":"Team","decisions":[]}""");
        Directory.CreateDirectory(handbook.Beside(".git"));
        handbook.Write("settings.yml", "catalogs: ../outside\n");
        Assert.Single(Check.Run(handbook.Root).Handbook.Federated);
    }

    public void Dispose() => handbook.Dispose();
}
