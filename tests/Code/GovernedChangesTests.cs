using AngleSharp.Html.Parser;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Code;

/// <summary>A branch is told which decisions in force govern what it touches, and asked for those with a
/// gate.</summary>
[Raises("COD003")]
public sealed class GovernedChangesTests : IDisposable
{
    private readonly CodeRepository repository = new("rules-version: 0.1\n");

    public GovernedChangesTests()
    {
        repository.Record(1, "applies-to: src/**");
        repository.Record(2, "applies-to: src/pay/**\ngate: review");
        repository.Record(3, "applies-to: docs/**");
        repository.Record(4, "applies-to: src/**", "proposed");
        repository.Write("src/pay/Card.cs", "class Card;\n");
        repository.Write("src/Other.cs", "class Other;\n");
        repository.Write("docs/x.txt", "x\n");
        repository.Commit("Before");
        repository.Git("checkout", "--quiet", "-b", "change");
    }

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_decisions_are_named_the_most_specific_first()
    {
        repository.Write("src/pay/Card.cs", "class Card { }\n");
        repository.Write("src/New.cs", "class New;\n");
        repository.Record(1, "applies-to: src/**\ntags: [all]");
        repository.Commit("Change");
        var comment = Changes().Output;
        Assert.Contains(
            """

            You are changing what decisions in force govern:

            - **ADR-2 Go way 2**: Chosen 'Way 2', because it is short. It governs src/pay/Card.cs.
            - **ADR-1 Go way 1**, which this branch changes too: Chosen 'Way 1', because it is short. It governs src/New.cs and 1 more.

            """,
            comment,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("ADR-3", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("ADR-4", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_record_governs_from_now_on_is_a_change_of_it()
    {
        repository.Record(1, "applies-to: docs/**");
        repository.Record(2, "applies-to: src/pay/**");
        repository.Commit("Change");
        var comment = Changes().Output;
        Assert.Contains("**ADR-1 Go way 1** (Accepted) | applies to changed |", comment, StringComparison.Ordinal);
        Assert.Contains("**ADR-2 Go way 2** (Accepted) | gate removed |", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_is_governed()
    {
        repository.Write("tools/x.sh", "echo\n");
        repository.Commit("Change");
        Assert.DoesNotContain("govern", Changes().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_preview_names_them_as_the_comment_does()
    {
        repository.Write("src/pay/Card.cs", "class Card { }\n");
        repository.Record(1, "applies-to: src/**\ntags: [all]");
        repository.Commit("Change");
        Assert.Equal(0, LintelProcess.Run(repository.Path, "build", "--context", "preview").ExitCode);
        var page = new HtmlParser().ParseDocument(
            File.ReadAllText(System.IO.Path.Combine(repository.Path, "output", "changes", "index.html"))
        );
        var items = page.QuerySelectorAll(".governed-decisions li");
        Assert.Equal(
            ["../adr/0002-way-2/", "../adr/0001-way-1/"],
            items.Select(item => item.QuerySelector("a")!.GetAttribute("href"))
        );
        Assert.Contains("Chosen 'Way 2', because it is short.", items[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("changed here too", items[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("src/pay/Card.cs", items[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_again_word_for_word()
    {
        repository.Write("src/pay/Card.cs", "class Card { }\n");
        repository.Commit("Change");
        repository.Write("../changes.json", Changes("--format", "json").Output);
        var file = System.IO.Path.Combine(repository.Path, "..", "changes.json");
        Assert.Equal(Changes().Output, LintelProcess.Run(repository.Path, "changes", "--from", file).Output);
    }

    [Theory]
    [InlineData("Round the amounts", false)]
    [InlineData("Round the amounts as ADR-2 says", true)]
    [InlineData("Round the amounts as ADR-1 says", false)]
    public void A_gate_asks_for_the_record_in_the_message_of_a_commit(string message, bool isEnough)
    {
        repository.Write("src/pay/Card.cs", "class Card { }\n");
        repository.Commit(message);
        var run = LintelProcess.Run(repository.Path, "check", "--base", "main");
        Assert.Equal(isEnough ? 0 : 1, run.ExitCode);
        Assert.Equal(
            !isEnough,
            run.Errors.Contains(
                "src/pay/Card.cs(1,1): error COD003: This branch touches 'src/pay/Card.cs', which ADR-2 governs, and "
                    + "neither changes nor cites the record.",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(isEnough ? 0 : 1, Changes("--gate").ExitCode);
    }

    [Fact]
    public void A_new_comment_in_the_code_or_a_change_of_the_record_is_enough()
    {
        repository.Write("src/pay/Card.cs", "class Card; // ADR-2\n");
        repository.Commit("Change");
        Assert.Equal(0, LintelProcess.Run(repository.Path, "check", "--base", "main").ExitCode);
        repository.Write("src/pay/Card.cs", "class Card { }\n");
        repository.Record(2, "applies-to: src/pay/**\ngate: review\ntags: [money]");
        repository.Commit("Change");
        Assert.Equal(0, LintelProcess.Run(repository.Path, "check", "--base", "main").ExitCode);
    }

    [Fact]
    public void Old_findings_in_code_are_not_the_branchs()
    {
        repository.Git("checkout", "--quiet", "main");
        repository.Write("src/Other.cs", "// ADR-9\nclass Other;\n");
        repository.Commit("Old");
        repository.Git("checkout", "--quiet", "-B", "next");
        repository.Write("src/Other.cs", "class Before;\n// ADR-9\n// ADR-8\nclass Other;\n");
        repository.Commit("New");
        var errors = LintelProcess.Run(repository.Path, "check", "--base", "main").Errors;
        Assert.Contains(
            "src/Other.cs(3,4): warning COD001: There is no record ADR-8.",
            errors,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("ADR-9", errors, StringComparison.Ordinal);
    }

    private LintelProcess Changes(params string[] more) =>
        LintelProcess.Run(repository.Path, ["changes", "--base", "main", .. more]);
}
