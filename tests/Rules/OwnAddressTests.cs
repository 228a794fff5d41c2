using Lintel.Building;

namespace Lintel.Tests.Rules;

/// <summary>Addresses of the handbook's own repository at its code host are looked up in the folder.</summary>
public sealed class OwnAddressTests
{
    [Theory]
    [InlineData("blob/main/tools/gone.sh#L3", "LNK023")]
    [InlineData("tree/main/gone/", "LNK023")]
    [InlineData("blob/main/input/gone.md?plain=1", "LNK023")]
    [InlineData("blob/main/tools/there.sh#L3", "")]
    [InlineData("tree/main/tools/", "")]
    [InlineData("tree/main", "")]
    [InlineData("blob/v1/tools/gone.sh", "")]
    [InlineData("issues/7", "")]
    [InlineData("blob/main/../../gone.sh", "")]
    public void A_file_that_is_not_there_is_told(string path, string rules)
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "title: Quay\nrepository: https://github.com/quay/book\n");
        folder.Write("tools/there.sh", "true\n");
        folder.Write("input/index.md", $"# Quay\n\n[It](https://github.com/quay/book/{path})\n");
        Assert.Equal(rules, string.Join(' ', Check.Run(folder.Path).Findings.Select(finding => finding.Rule.Id)));
    }
}
