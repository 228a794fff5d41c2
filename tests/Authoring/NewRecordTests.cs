namespace Lintel.Tests.Authoring;

/// <summary><c>lintel new adr</c>: a record that fails until it is filled, passes once it is, and collides in
/// words.</summary>
public sealed class NewRecordTests
{
    [Theory]
    [InlineData("madr")]
    [InlineData("nygard")]
    [InlineData("y")]
    public void A_blank_fails_until_it_is_filled(string dialect)
    {
        using var folder = new TemporaryFolder();
        var made = LintelProcess.Run(folder.Path, "new", "adr", "Put a queue before the charge", "--dialect", dialect);
        Assert.Equal(("adr/0001-put-a-queue-before-the-charge.md\n", 0), (made.Output, made.ExitCode));
        var blank = LintelProcess.Run(folder.Path, "check");
        Assert.Equal(1, blank.ExitCode);
        foreach (var rule in new[] { "ADR001", "ADR002", "ADR003", "ADR004" })
            Assert.Contains(rule, blank.Errors, StringComparison.Ordinal);

        var path = folder.Combine("adr/0001-put-a-queue-before-the-charge.md");
        File.WriteAllText(path, Filled(File.ReadAllText(path)));
        var filled = LintelProcess.Run(folder.Path, "check", "--strict");
        Assert.Equal(("", 0), (filled.Errors, filled.ExitCode));
    }

    [Fact]
    public void The_older_record_is_left_alone_until_the_new_one_is_accepted()
    {
        using var folder = new TemporaryFolder();
        LintelProcess.Run(folder.Path, "new", "adr", "Use a queue", "--dialect", "madr");
        var older = File.ReadAllText(folder.Combine("adr/0001-use-a-queue.md"));
        var second = LintelProcess.Run(folder.Path, "new", "adr", "Use a log", "--supersedes", "1");
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(older, File.ReadAllText(folder.Combine("adr/0001-use-a-queue.md")));
        Assert.DoesNotContain("ADR011", LintelProcess.Run(folder.Path, "check").Errors, StringComparison.Ordinal);
        Assert.Equal(2, LintelProcess.Run(folder.Path, "new", "adr", "Use nothing", "--supersedes", "7").ExitCode);
    }

    [Fact]
    public void Two_branches_that_took_one_number_are_told_both_files_and_the_free_number()
    {
        using var folder = new TemporaryFolder();
        LintelProcess.Run(folder.Path, "new", "adr", "Use a queue");
        File.Copy(folder.Combine("adr/0001-use-a-queue.md"), folder.Combine("adr/0001-use-a-log.md"));
        var line = LintelProcess
            .Run(folder.Path, "check")
            .Errors.Split('\n')
            .First(line => line.Contains("ADR008", StringComparison.Ordinal));
        Assert.Contains("0001-use-a-queue.md", line, StringComparison.Ordinal);
        Assert.Contains("0001-use-a-log.md", line, StringComparison.Ordinal);
        Assert.Contains("2", line.Split("ADR008")[1], StringComparison.Ordinal);
    }

    private static string Filled(string text)
    {
        var number = 0;
        return System.Text.RegularExpressions.Regex.Replace(
            text.Replace("{one of the options}", "words 2", StringComparison.Ordinal),
            @"\{[^}]+\}",
            _ => $"words {++number}"
        );
    }
}
