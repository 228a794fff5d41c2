using Lintel.Authoring;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading.Decisions;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Site.Drafts;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Authoring;

/// <summary>A new record is named as its neighbours are, and does not pass the check before somebody filled it
/// in.</summary>
public sealed class NewDecisionTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData("0006-old.md", "0007-use-a-queue-for-orders.md")]
    [InlineData("ADR006-old.md", "ADR007-use-a-queue-for-orders.md")]
    [InlineData("adr-06_old.md", "adr-07_use-a-queue-for-orders.md")]
    [InlineData("20260102-old.md", "20260302-use-a-queue-for-orders.md")]
    [InlineData("2026-01-02-old.md", "2026-03-02-use-a-queue-for-orders.md")]
    [InlineData("ADR-2026_01_02_old.md", "ADR-2026_03_02_use-a-queue-for-orders.md")]
    [InlineData("2026-01-02-0003-old.md", "2026-03-02-0004-use-a-queue-for-orders.md")]
    [InlineData(null, "0001-use-a-queue-for-orders.md")]
    public void It_is_named_like_its_neighbours(string? neighbour, string expected)
    {
        using var folder = new TemporaryFolder();
        if (neighbour is not null)
            File.WriteAllText(folder.Combine(neighbour), "# Old\n\n## Status\n\nAccepted\n\n## Decision\n\nOld.\n");
        var records = DecisionFolder
            .Read(folder.Combine("."), new DiagnosticBag())
            .Select(file => file.Record)
            .OfType<Decision>()
            .ToArray();
        Assert.Equal(expected, Create(NextDecision.After(records), "Use a queue, for orders!").Path);
    }

    [Theory]
    [InlineData(DecisionDialect.Nygard)]
    [InlineData(DecisionDialect.Madr)]
    [InlineData(DecisionDialect.Statement)]
    public void It_lacks_nothing_but_the_words_of_its_author(DecisionDialect dialect)
    {
        using var folder = new TemporaryFolder();
        var made = Create(NextDecision.After([]) with { Dialect = dialect }, "Use a queue");
        Assert.True(SourceEditor.Create(folder.Combine("."), made.Path, made.Text));
        Assert.False(SourceEditor.Create(folder.Combine("."), made.Path, made.Text));
        var files = DecisionFolder.Read(folder.Combine("."), new DiagnosticBag());
        var record = Assert.Single(files).Record!;
        Assert.Equal(
            ("Use a queue", DecisionStatus.Proposed, "2026-03-02"),
            (record.Title?.Value, record.Status, record.Date?.Value)
        );
        var rules = Records
            .Check(files)
            .Where(finding => finding.Severity != Severity.Off)
            .Select(finding => finding.Rule.Id)
            .Distinct()
            .Order();
        Assert.Equal(["ADR001", "ADR002", "ADR003", "ADR004", "ADR017"], rules);
    }

    public static IEnumerable<object[]> OtherLanguages() =>
        WordFile.Languages.Skip(1).Select(language => new object[] { language });

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void What_it_asks_its_author_is_in_the_language_of_its_neighbours(string language)
    {
        using var folder = new TemporaryFolder();
        var names = RecordLanguage.Names(language);
        string[] parts = ["context", "options", "decision", "consequences"];
        File.WriteAllText(
            folder.Combine("0001-old.md"),
            "# Old\n\n" + string.Concat(parts.Select(part => $"## {names[part][0]}\n\nTwo words.\n\n"))
        );
        var newest = DecisionFolder.Read(folder.Combine("."), new DiagnosticBag())[0].Record!;
        foreach (var dialect in new[] { DecisionDialect.Nygard, DecisionDialect.Madr })
        {
            var made = Create(NextDecision.After([newest]) with { Dialect = dialect }, "1-2-3");
            foreach (var english in new[] { "What", "Chosen", "because", "one of" })
                Assert.DoesNotContain(english, made.Text, StringComparison.Ordinal);
            File.WriteAllText(folder.Combine(made.Path), made.Text);
            var files = DecisionFolder.Read(folder.Combine("."), new DiagnosticBag());
            var rules = Records
                .Check([files.Single(file => file.Path == made.Path)])
                .Where(finding => finding.Severity != Severity.Off)
                .Select(finding => finding.Rule.Id)
                .Distinct();
            Assert.Superset(
                new HashSet<string> { "ADR001", "ADR002", "ADR003", "ADR004", "ADR017" },
                rules.ToHashSet()
            );
        }
    }

    private static NewDecision Create(NextDecision next, string title) =>
        NewDecision.Create(next, next.Template, title, superseded: [], Day);
}
