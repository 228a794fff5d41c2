using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Files;

namespace Lintel.Tests.Reading;

/// <summary>Nothing is written into front matter that could not be read afterwards.</summary>
public sealed class ReadBackTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("---\ntitle: Oars\n---\n", "order: 2\n", true)]
    [InlineData("---\ntitle: Oars\n---\n", "title: Paddles\n", false)]
    [InlineData("---\n{title: Oars}\n---\n", "order: 2\n", false)]
    [InlineData("---\n  title: Oars\n---\n", "order: 2\n", false)]
    [InlineData("---\ntitle: Oars\n---\n", "order: [2\n", false)]
    [InlineData("---\ntitle: [Oars\n---\n", "order: 2\n", true)]
    [InlineData("# Oars\n\nTwo.\n", "order: 2\n", true)]
    public void A_change_after_which_front_matter_is_broken_is_left_out(string text, string added, bool isKept)
    {
        folder.Write("oars.md", text);
        folder.Write("other.md", "# Other\n");
        var edits = new[]
        {
            new TextEdit(new("oars.md", 3, 1, 3, 1), added),
            new TextEdit(new("other.md", 1, 1, 1, 1), "More.\n"),
        };
        Assert.Equal(isKept ? edits : [edits[1]], ReadBack.Sound(new DiskFolder(folder.Path), edits));
    }
}
