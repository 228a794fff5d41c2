using Acme;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Hosting;
using Lintel.Model;
using Lintel.Rules;
using Lintel.Theme.Shell;

namespace Lintel.Tests.Hosting;

/// <summary>What the guide shows how to add is read, drawn and published.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rule_is_raised_has_a_page_and_takes_a_severity()
    {
        var title = new string('x', 81);
        folder.Write("settings.yml", "rules: pages\n");
        folder.Write("input/index.md", $"# {title}\n\nHello.\n");
        var build = Build(Handbook.Create().Add(new TitleLengthRule()));
        Assert.Equal(
            "input/index.md(1,1): warning ACME001: This title has 81 characters. Say it in 80; the lead can say the "
                + "rest.",
            Assert.Single(build.Check.Findings).ToString()
        );
        Assert.Contains("A title too long", Page("rules/acme001/index.html"), StringComparison.Ordinal);

        folder.Write("settings.yml", "rules: {ACME001: error}\n");
        Assert.Equal(0, Build(Handbook.Create().Add(new TitleLengthRule())).Pages);
        Assert.StartsWith(
            "settings.yml(1,9): error SRC014",
            Build(Handbook.Create()).Check.Findings.First().ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rule_of_a_later_version_is_an_info_until_the_handbook_raises_its_own()
    {
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        var host = Handbook.Create().Add(new LaterRule());
        Assert.Equal(Severity.Info, Assert.Single(Build(host).Check.Findings).Severity);

        folder.Write("settings.yml", "rules-version: 9.10\n");
        Assert.Equal(Severity.Error, Assert.Single(Build(host).Check.Findings).Severity);

        folder.Write("settings.yml", "rules: {ACME009: warning}\n");
        Assert.Equal(Severity.Warning, Assert.Single(Build(host).Check.Findings).Severity);

        folder.Write("settings.yml", "rules-version: newest\n");
        Assert.Contains(Build(host).Check.Findings, finding => finding.Rule.Id == "SRC004");
    }

    [Fact]
    public void An_output_is_a_file_of_the_site_and_of_the_preview()
    {
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(
            "adr/0001-a.md",
            "---\nstatus: proposed\ndate: 2026-01-02\ndecision-makers: [Grace, Ada]\n---\n\n# A\n\n## Context and "
                + "Problem "
                + "Statement\n\nC.\n\n## Considered Options\n\n* A\n* B\n\n## Decision Outcome\n\nChosen option: "
                + "\"A\", "
                + "because it is.\n\n### Consequences\n\n* Good, because it is simple.\n"
        );
        var host = Handbook.Create().Add(new HumansText());
        Assert.Empty(Build(host).Check.Findings);
        Assert.Equal("/* TEAM */\nAda\nGrace\n", Page("humans.txt"));
        var preview = Publication.Create(Check.Run(folder.Path).Site, host.Extensions);
        Assert.NotNull(preview.Find("humans.txt"));
        Assert.Null(Publication.Create(Check.Run(folder.Path).Site, Extensions.None).Find("humans.txt"));
    }

    [Fact]
    public void A_component_is_drawn_in_the_place_of_the_themes()
    {
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        Build(Handbook.Create().Replace<SiteFooter, TeamFooter>());
        var page = Page("index.html");
        Assert.Contains("Search</a>", page, StringComparison.Ordinal);
        Assert.Contains("Questions: #engineering-handbook", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_adds_all_that_it_holds()
    {
        var host = Handbook.Create().Add(new CompanyHandbook());
        Assert.Contains("ACME001", host.Extensions.Rules.ById.Keys);
        Assert.Single(host.Extensions.Blocks);
        Assert.Single(host.Extensions.Outputs);
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused_at_once() =>
        Assert.Throws<ArgumentException>(() => Handbook.Create().Add(new TitleLengthRule()).Add(new TitleLengthRule()));

    [Theory]
    [InlineData("TitleLengthRule")]
    [InlineData("PollBlock")]
    [InlineData("HumansText")]
    [InlineData("TeamFooter")]
    public void The_guide_shows_what_is_tried_here(string sample)
    {
        var guide = File.ReadAllText(RepositoryRoot.Combine("input", "extending.md"));
        var text = File.ReadAllText(RepositoryRoot.Combine("tests", "Samples", sample + ".cs"));
        Assert.Contains($"```csharp\n{text}```\n", guide, StringComparison.Ordinal);
    }

    private Build Build(HandbookHost host) =>
        Lintel.Building.Build.Run(new(folder.Path, folder.Combine("site")) { Extensions = host.Extensions });

    private string Page(string path) => File.ReadAllText(folder.Combine("site", path));

    private sealed class LaterRule : ISiteCheck
    {
        private static readonly Rule<int> Later = new(
            "ACME009",
            Severity.Error,
            "A page",
            count => new($"There are {count} pages.", "Write fewer.")
        )
        {
            Since = new(9, 10),
            Why = "Nobody reads them.",
            Wrong = "# A page",
            Right = "",
        };

        public IEnumerable<Rule> Rules => [Later];

        public IEnumerable<Diagnostic> Run(CheckInput input) =>
            input.Handbook.Documents.Select(page => Later.At(page.TitleSpan, 1));
    }

    private sealed class CompanyHandbook : IHandbookExtension
    {
        public HandbookHost AddTo(HandbookHost host) =>
            host.Add(new TitleLengthRule()).Add(new PollBlock()).Add(new HumansText());
    }
}
