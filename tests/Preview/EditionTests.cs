using System.Collections.Concurrent;
using Lintel.Building;
using Lintel.Model;
using Lintel.Preview.Live;
using Lintel.Tests.Building;

namespace Lintel.Tests.Preview;

/// <summary>A preview shows what a build writes, byte for byte, however it came there.</summary>
public sealed class EditionTests(BuiltHandbook built) : IClassFixture<BuiltHandbook>
{
    private static readonly PreviewDays NoDay = new(null, null);

    [Fact]
    public void Every_path_of_the_own_handbook_is_what_the_build_writes()
    {
        var edition = new LiveHandbook(new(RepositoryRoot.Path), NoDay, Extensions.None).Current;
        var paths = Directory
            .EnumerateFiles(built.Output, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(built.Output, path))
            .Where(path => path != ".lintel");
        Assert.All(
            paths.AsParallel().Select(path => (path, bytes: Bytes(edition, path))).ToArray(),
            file =>
                Assert.True(
                    file.bytes.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(built.Output, file.path))),
                    file.path
                )
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edits_it_is_what_a_first_reading_shows(int seed)
    {
        using var folder = new TemporaryFolder();
        var edits = new RandomEdits(folder, seed);
        var live = new LiveHandbook(new(folder.Path), NoDay, Extensions.None);
        for (var step = 0; step < 20; step++)
        {
            var edit = edits.Next();
            var edition = live.Reread([.. edit.Paths]);
            var fresh = new LiveHandbook(new(folder.Path), NoDay, Extensions.None);
            if (edition.IsChecked)
            {
                // A file that cannot be read: the last edition stays, and says so.
                Assert.Equal(
                    fresh
                        .Check()
                        .Findings.Where(finding =>
                            finding.Severity == Lintel.Diagnostics.Severity.Error
                            && finding.Rule.Id.StartsWith("SRC", StringComparison.Ordinal)
                        ),
                    edition.Findings.Where(finding => finding.Severity == Lintel.Diagnostics.Severity.Error)
                );
                continue;
            }

            Assert.Equal(
                fresh.Check().Findings.Select(finding => finding.ToString()),
                live.Check().Findings.Select(finding => finding.ToString())
            );
            Assert.All(
                Written(fresh.Current.Publication),
                file =>
                    Assert.True(
                        file.Bytes.Span.SequenceEqual(Bytes(edition, file.Path).Span),
                        $"seed {seed}, step {step}, {edit.What}: {file.Path}"
                    )
            );
        }
    }

    private static ConcurrentBag<OutputFile> Written(Lintel.Building.Publication publication)
    {
        var files = new ConcurrentBag<OutputFile>();
        publication.Write(files.Add, new(), CancellationToken.None);
        return files;
    }

    private static ReadOnlyMemory<byte> Bytes(Edition edition, string path) =>
        edition.Publication.Find(path)?.Bytes
        ?? (
            edition.Publication.Site.Handbook.Assets.FirstOrDefault(asset => asset.SitePath == "/" + path) is { } asset
                ? File.ReadAllBytes(Path.Combine(edition.Publication.Site.Handbook.Root, asset.Source))
                : default
        );
}
