using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Files;

namespace Lintel.Tests.Rules;

/// <summary>Rules that no committed file can raise: sizes, permissions, folders that belong to others.</summary>
[Raises("SRC008", "SRC010", "OUT002", "OUT003", "OUT005", "OUT006")]
public sealed class SituationTests
{
    [Fact]
    public void SRC008_a_file_too_large()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/big.md", new string('x', Limits.FileBytes + 1));
        Assert.Equal(
            "input/big.md(1,1): error SRC008: The file has 1,048,577 bytes; Lintel reads at most 1,048,576. Split it, "
                + "or keep it out of the handbook with a name that starts with '_'.",
            Assert.Single(Check.Run(folder.Path).Findings).ToString()
        );
    }

    [Fact]
    public void SRC010_a_file_that_vanished_while_reading()
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();
        Assert.Null(SourceFileReader.Read(new DiskFolder(folder.Path), "gone.md", bag));
        Assert.Equal("SRC010", Assert.Single(bag.ToReport(new Settings())).Rule.Id);
    }

    // These names cannot be checked out everywhere, so no case may hold them.
    [SkippableFact]
    public void OUT005_and_OUT001_names_that_some_systems_cannot_store_or_tell_apart()
    {
        using var folder = new TemporaryFolder();
        Skip.If(OperatingSystem.IsWindows(), "Windows does not store a file called con.md.");
        folder.Write("input/con.md", "# Con\n\nText.\n");
        folder.Write("input/guide.md", "# Guide\n\nOne.\n");
        folder.Write("input/Guide.md", "# Guide\n\nTwo.\n");
        var lines = Check.Run(folder.Path).Findings.Select(finding => finding.ToString()).ToArray();
        Skip.If(lines.Length == 1, "This file system does not tell capitals from small letters.");
        Assert.Equal(
            [
                "input/con.md(1,1): error OUT005: 'con.md' is a name that not every system can store: Windows keeps "
                    + "it for a device. Rename the file or folder.",
                "input/guide.md(1,1): error OUT001: 'input/Guide.md' has the address '/guide/' too. Rename one of the "
                    + "two; addresses must differ in more than case.",
            ],
            lines
        );
    }

    [Fact]
    public void OUT006_an_asset_in_the_place_of_what_the_build_makes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\n[Mine](LLMS.txt)\n");
        folder.Write("input/LLMS.txt", "mine");
        var build = Build.Run(new(folder.Path, folder.Combine("output")));
        Assert.Equal(
            "input/LLMS.txt(1,1): error OUT006: The build makes what stands at '/LLMS.txt', so this file would not be "
                + "seen. Rename the file.",
            Assert.Single(build.Check.Findings).ToString()
        );
        Assert.False(Directory.Exists(folder.Combine("output")));
    }

    [Fact]
    public void OUT002_an_output_folder_with_other_peoples_files_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        var precious = folder.Write("precious/thesis.txt", "all of it");
        var build = Build.Run(new(folder.Path, folder.Combine("precious")));
        Assert.Equal("OUT002", Assert.Single(build.Check.Findings).Rule.Id);
        Assert.Equal("all of it", File.ReadAllText(precious));
        Assert.Equal(
            ["thesis.txt"],
            Directory.EnumerateFileSystemEntries(folder.Combine("precious")).Select(Path.GetFileName)
        );
    }

    [Fact]
    public void OUT002_the_handbook_itself_is_no_output_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(".lintel", "");
        var build = Build.Run(new(folder.Path, folder.Path));
        Assert.Equal("OUT002", Assert.Single(build.Check.Findings).Rule.Id);
        Assert.True(File.Exists(folder.Combine("input/index.md")));
    }

    [Fact]
    public void OUT003_a_folder_that_cannot_be_made_leaves_the_last_site()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write("blocked", "a file where a folder should be");
        var build = Build.Run(new(folder.Path, folder.Combine("blocked", "site")));
        Assert.Equal("OUT003", Assert.Single(build.Check.Findings).Rule.Id);
    }
}
