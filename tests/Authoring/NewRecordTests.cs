using System.Text.RegularExpressions;
using static System.Globalization.CultureInfo;

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

    [Theory]
    [InlineData(
        "# ADR-NNN: {short title}\n\n* Status: [one | two]\n* Date: [YYYY-MM-DD] <!-- when -->\n\n## Why now\n",
        "# ADR-002: Use \"a\" log\n\n* Status: proposed\n* Date: DAY\n\n## Why now\n"
    )]
    [InlineData(
        "# NUMBER. TITLE\n\nDate: DATE\n\n## Status\n\n> Accepted or\n> not\n\n## Why now\n",
        "# 2. Use \"a\" log\n\nDate: DAY\n\n## Status\n\nProposed\n\n## Why now\n"
    )]
    [InlineData(
        "---\ntitle: TITLE\nnumber: \"NUMBER\"\nstatus: {a | b}\ndate: {YYYY}\n---\n\n## Why now\n",
        "---\ntitle: \"Use \\\"a\\\" log\"\nnumber: 2\nstatus: proposed\ndate: DAY\n---\n\n## Why now\n"
    )]
    public void The_folders_own_template_is_what_a_record_starts_from(string template, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "title: H\nsections: [Security, Why now]\n");
        folder.Write("adr/0001-use-a-queue.md", "# 1. Use a queue\n\n## Status\n\nAccepted\n");
        folder.Write("adr/template.md", template);
        var made = LintelProcess.Run(folder.Path, "new", "adr", "Use \"a\" log");
        Assert.Equal("adr/0002-use-a-log.md\n", made.Output);
        Assert.Equal(
            expected.Replace("DAY", DateTime.UtcNow.ToString("yyyy-MM-dd", InvariantCulture), StringComparison.Ordinal)
                + "\n## Security\n\n{Security?}\n",
            File.ReadAllText(folder.Combine("adr/0002-use-a-log.md"))
        );

        LintelProcess.Run(folder.Path, "new", "adr", "Use nothing", "--supersedes", "1");
        Assert.Contains(
            "upersedes",
            File.ReadAllText(folder.Combine("adr/0003-use-nothing.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_folders_own_template_lacks_is_put_in_its_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "title: H\nsections: [Security]\nrules:\n  ADR004: off\n");
        folder.Write("adr/template.md", "# {title}\n\n## Context\n\n{why}\n\n## Decision\n\n{what}\n");
        LintelProcess.Run(folder.Path, "new", "adr", "Use a log");
        var path = folder.Combine("adr/0001-use-a-log.md");
        Assert.Equal(
            "# Use a log\n\n* Status: proposed\n* Date: DAY\n\n## Context\n\n{why}\n\n## Alternatives Considered\n\n"
                + "{options?}\n\n## Decision\n\n{what}\n\n## Security\n\n{Security?}\n",
            Regex.Replace(File.ReadAllText(path), @"\d{4}-\d\d-\d\d", "DAY")
        );
        File.WriteAllText(
            path,
            Filled(File.ReadAllText(path)).Replace("words 2", "- A\n- B", StringComparison.Ordinal)
        );
        var filled = LintelProcess.Run(folder.Path, "check", "--strict");
        Assert.Equal(("", 0), (filled.Errors, filled.ExitCode));
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
        return Regex.Replace(
            text.Replace("{one of the options}", "words 2", StringComparison.Ordinal),
            @"\{[^}]+\}",
            _ => $"words {++number}"
        );
    }
}
