using Lintel.Disk;
using Lintel.Reading.Git;

namespace Lintel.Tests.Git;

/// <summary>Without git, what <c>.gitignore</c> names is what git itself would ignore.</summary>
public sealed class IgnoreFilesTests
{
    private static readonly string[] Files =
    [
        "README.md",
        "dist/a.md",
        "docs/dist/b.md",
        "docs/dist.md",
        "notes/one.local.md",
        "notes/keep.local.md",
        "notes/deep/er/two.md",
        "build/out.md",
        "src/build/out.md",
        "src/x/y/z.md",
        "a b/c.md",
        "tmp1/a.md",
        "tmpx/a.md",
        "#odd.md",
        "!odd.md",
    ];

    [Theory]
    [InlineData("dist/")]
    [InlineData("dist")]
    [InlineData("/dist")]
    [InlineData("*.local.md\n!keep.local.md")]
    [InlineData("notes/\n!notes/one.local.md")]
    [InlineData("notes/*\n!notes/deep")]
    [InlineData("**/build")]
    [InlineData("build/**")]
    [InlineData("src/**/z.md")]
    [InlineData("notes/**/two.md")]
    [InlineData("tmp[0-9]\n# a remark\n\n")]
    [InlineData("tmp[!0-9]/")]
    [InlineData("\\#odd.md\r\n\\!odd.md")]
    [InlineData("a\\ b/")]
    [InlineData("?ocs/dist")]
    [InlineData("*\n!*/\n!*.md")]
    [InlineData("docs/dist.md   ")]
    [InlineData("**")]
    [InlineData("src/*/y")]
    [InlineData("[")]
    [InlineData("/")]
    public void A_pattern_means_what_git_means_by_it(string patterns)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Files)
            folder.Write(file, "x");
        folder.Write(".gitignore", patterns);
        var without = Ignored(folder);
        GitCommand.Run(folder.Path, "init", "-q");
        Assert.Equal(Ignored(folder), without);
    }

    [Fact]
    public void A_file_further_down_has_the_last_word()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Files)
            folder.Write(file, "x");
        folder.Write(".gitignore", "*.md\n!README.md");
        folder.Write("notes/.gitignore", "!one.local.md\n/deep");
        var without = Ignored(folder);
        GitCommand.Run(folder.Path, "init", "-q");
        Assert.Equal(Ignored(folder), without);
    }

    private static string Ignored(TemporaryFolder folder)
    {
        var ignored = IgnoredPaths.Find(new DiskFolder(folder.Path));
        return string.Join('\n', Files.Where(ignored.Contains));
    }
}
