using System.Text.RegularExpressions;
using Lintel.Building;
using Lintel.Diagnostics.Reports;

namespace Lintel.Tests.Cli;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.Combine("README.md"));

    [Fact]
    public void The_record_that_fails_gets_the_message_shown()
    {
        var message = Block("text").Split('\n').First(line => line.Contains("error ADR002", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        folder.Write(message[..message.IndexOf('(', StringComparison.Ordinal)], Block("markdown"));
        Assert.Equal(message + "\n", TextReport.Write(Check.Run(folder.Path).Findings));
    }

    [Fact]
    public void Its_pictures_and_folders_exist()
    {
        var named = Linked().Matches(Text).Select(match => match.Groups["path"].Value).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(RepositoryRoot.Combine(path)), path));
    }

    private static string Block(string language) =>
        Regex.Match(Text, $"```{language}\n(?<body>.*?)```", RegexOptions.Singleline).Groups["body"].Value;

    [GeneratedRegex(@"\]\((?<path>[^):]+)\)|^\|[^|]+\| `(?<path>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Linked();
}
