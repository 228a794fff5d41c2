using Lintel.Building;
using Lintel.Diagnostics.Reports;
using Lintel.Disk;
using Lintel.Reading;
using Lintel.Reading.Git;

namespace Lintel.Tests.Git;

/// <summary>A commit is read like a folder: the same pages and the same findings, without a checkout.</summary>
public sealed class CommitFolderTests
{
    [Fact]
    public void A_commit_and_its_checkout_are_the_same_handbook()
    {
        using var folder = new TemporaryFolder();
        TemporaryFolder.CopyFolder(RepositoryRoot.Combine("input"), folder.Combine("book", "input"));
        TemporaryFolder.CopyFolder(RepositoryRoot.Combine("adr"), folder.Combine("book", "adr"));
        folder.Write("book/input/notes/deep.md", "# Tief unten\n\nÄ, ö, 日本語 and [a dead end](nowhere.md).\n");
        File.CreateSymbolicLink(folder.Combine("book/input/linked.md"), "notes/deep.md");
        File.CreateSymbolicLink(folder.Combine("book/input/stray.md"), "../../../etc/hostname");
        File.CreateSymbolicLink(folder.Combine("book/input/again"), "notes");
        GitCommand.Run(folder.Path, "init", "--quiet");
        GitCommand.Run(folder.Path, "add", "--all");
        GitCommand.Run(folder.Path, "commit", "--quiet", "--message", "All of it");

        // The code beside it is that of the work tree.
        var disk = Check.Run(
            ReadResult.Read(new DiskFolder(folder.Combine("book")), new ReadingOptions { ReadsCode = false })
        );
        using var tree = GitRepository.Open(folder.Combine("book")).Tree(Revision.Head, new(folder.Combine("book")));
        var commit = Check.Run(tree);

        Assert.Equal(TextReport.Write(disk.Findings), TextReport.Write(commit.Findings));
        Assert.Contains(disk.Findings, finding => finding.Rule.Id == "SRC011");
        Assert.Equal(disk.Site.Map.Routes, commit.Site.Map.Routes);
        Assert.Equal(
            disk.Handbook.Documents.Select(page => page.Digest + page.Body.Html),
            commit.Handbook.Documents.Select(page => page.Digest + page.Body.Html)
        );
        Assert.Equal(
            disk.Handbook.Assets.Select(asset => asset.Source),
            commit.Handbook.Assets.Select(asset => asset.Source)
        );
    }
}
