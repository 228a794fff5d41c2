using Lintel.Building;
using Lintel.Building.Hosts;
using Lintel.Cli;

namespace Lintel.Tests.Cli;

/// <summary>What a build says at its end.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData(CloudflarePages.MostFiles, false)]
    [InlineData(CloudflarePages.MostFiles + 1, true)]
    public void It_tells_of_more_files_than_a_host_takes(int files, bool isTold)
    {
        using var folder = new TemporaryFolder();
        var build = new Build(Check.Run(folder.Path), 1) { Files = files };
        Assert.Equal(
            isTold,
            Summary
                .Write(build, "output", TimeSpan.Zero)
                .Contains(
                    "\n20,001 files are more than Cloudflare Pages takes, which is 20,000.\n",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("title: Yard\n", true)]
    [InlineData("url: https://yard.example\n", false)]
    public void It_tells_what_a_site_without_an_address_lacks(string settings, bool isTold)
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", settings);
        var told = Summary.Write(new Build(Check.Run(folder.Path), 1), "output", TimeSpan.Zero);
        Assert.Equal(
            isTold,
            told.Contains("\nNo site map, no feeds and no canonical addresses", StringComparison.Ordinal)
        );
    }
}
