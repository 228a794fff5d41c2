using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Rules;

namespace Lintel.Tests.Rules;

/// <summary>A rule that a team adds is forgiven and overridden as Lintel's own, by what it says of itself.</summary>
public sealed class OwnRuleTests
{
    [Theory]
    [InlineData(true, true, "adr/0003-use-a-table.md(6,3): error TEAM001", "adr/0004-use-a-file.md(7,3): info TEAM001")]
    [InlineData(
        false,
        false,
        "adr/0002-use-a-log.md(6,3): error TEAM001",
        "adr/0003-use-a-table.md(6,3): error TEAM001",
        "adr/0004-use-a-file.md(7,3): error TEAM001"
    )]
    public void It_is_forgiven_and_overridden_by_declaring_it(
        bool isAboutForm,
        bool mayBeOverridden,
        params string[] expected
    )
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "strict-from: 3\n");
        Write(folder, "0002-use-a-log");
        Write(folder, "0003-use-a-table");
        Write(folder, "0004-use-a-file", mayBeOverridden ? "lint: {TEAM001: info, reason: Known.}\n" : "tags: [x]\n");
        var rules = RuleTable.BuiltIn.With(new ShortTitleCheck(isAboutForm, mayBeOverridden));
        Assert.Equal(
            expected,
            Check
                .Run(folder.Path, new() { Extensions = new() { Rules = rules } })
                .Findings.Select(finding => finding.ToString().Split(": This")[0])
        );
    }

    [Fact]
    public void Its_id_is_its_own() =>
        Assert.Throws<ArgumentException>(() =>
            RuleTable.BuiltIn.With(new ShortTitleCheck(true, true), new ShortTitleCheck(true, true))
        );

    private static void Write(TemporaryFolder folder, string id, string front = "") =>
        folder.Write(
            $"adr/{id}.md",
            $"---\nstatus: accepted\ndate: 2026-01-02\n{front}---\n\n# {id[5..]}\n\n## Context\n\nSlow.\n\n"
                + "## Options\n\n- One\n- Another\n\n## Decision\n\nOne.\n\n## Consequences\n\nFast.\n"
        );

    private sealed class ShortTitleCheck(bool isAboutForm, bool mayBeOverridden) : ISiteCheck
    {
        private readonly PlainRule tooShort = new(
            "TEAM001",
            Severity.Error,
            "Title in few words",
            new("This title is too short.", "Say what is decided.")
        )
        {
            Why = "A title of three words could mean anything.",
            Wrong = "# Use a log",
            Right = "# Send orders through a log",
            IsAboutForm = isAboutForm,
            MayBeOverridden = mayBeOverridden,
        };

        public IEnumerable<Rule> Rules => [tooShort];

        public IEnumerable<Diagnostic> Run(CheckInput input) =>
            input.Handbook.Decisions.Select(record => tooShort.At(record.Title!.At));
    }
}
