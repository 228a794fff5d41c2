using Lintel.Model;
using Lintel.Site;

namespace Lintel.Tests.Site;

/// <summary>A link from one record to another leads there from any folder, whatever its name holds.</summary>
public sealed class RecordLinkTests
{
    [Theory]
    [InlineData("adr/0002-b.md", "adr/0001-a.md", "0001-a.md")]
    [InlineData("services/a/adr/0002-b.md", "adr/0001-a.md", "../../../adr/0001-a.md")]
    [InlineData("0002-b.md", "adr/0001-a.md", "adr/0001-a.md")]
    [InlineData("adr/0002-b.md", "adr/0001 use (a.md", "0001%20use%20%28a.md")]
    [InlineData("adr/0002-b.md", "adr/0001-für-alle.md", "0001-für-alle.md")]
    public void It_is_the_way_to_the_file(string from, string to, string expected)
    {
        var record = new Decision(new(to, Route.Home, Metadata.None, Article.Empty))
        {
            Id = SourcePath.Stem(to),
            Sections = new(null, null, null, null),
        };
        Assert.Equal($"[{record.Label}]({expected})", RecordLink.Write(from, record));
        var address = Uri.UnescapeDataString(expected);
        Assert.Equal(to, SourcePath.Resolve(from, address));
    }
}
