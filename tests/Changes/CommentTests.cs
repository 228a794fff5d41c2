using Lintel.Changes.Formats;
using Lintel.Model;
using Lintel.Model.Changes;
using Lintel.Site;

namespace Lintel.Tests.Changes;

/// <summary>The comment stays short, and a stranger's title in it stays text.</summary>
public sealed class CommentTests
{
    [Theory]
    [InlineData(10, 0, 10, 0)]
    [InlineData(80, 0, 50, 0)]
    [InlineData(80, 5, 45, 5)]
    [InlineData(80, 80, 30, 20)]
    [InlineData(3, 80, 3, 47)]
    public void It_has_at_most_fifty_rows(int changes, int problems, int expectedChanges, int expectedProblems)
    {
        var text = Comment(
            Enumerable
                .Range(1, changes)
                .Select(number => new HandbookChange(
                    ChangeKind.Added,
                    ChangeSubject.Page,
                    $"Page {number}",
                    $"input/{number}.md"
                )),
            Enumerable
                .Range(1, problems)
                .Select(number => new ChangeProblem(
                    SourceSpan.StartOf($"input/{number}.md"),
                    "error",
                    "LNK001",
                    "Gone. Mend it."
                ))
        );
        Assert.Equal(expectedChanges, text.Split('\n').Count(line => line.StartsWith("| New page")));
        Assert.Equal(expectedProblems, text.Split('\n').Count(line => line.Contains("error LNK001")));
        Assert.Equal(
            (changes > expectedChanges ? 1 : 0) + (problems > expectedProblems ? 1 : 0),
            text.Split('\n').Count(line => line.EndsWith(" more."))
        );
    }

    [Fact]
    public void A_title_cannot_format_link_notify_or_break_a_row()
    {
        var text = Comment(
            [
                new(
                    ChangeKind.Added,
                    ChangeSubject.Page,
                    "a|b\nc [d](https://e.example) <img> @everyone **f**",
                    "input/a.md"
                ),
            ],
            []
        );
        Assert.Contains(
            "| New page **a\\|b c \\[d\\](https:<!-- -->//e.example) &lt;img> @<!-- -->everyone \\*\\*f\\*\\*** |  | "
                + "input/a.md |",
            text
        );
    }

    private static string Comment(IEnumerable<HandbookChange> changes, IEnumerable<ChangeProblem> problems) =>
        ChangesMarkdown.Write(
            new("0123456789abcdef", "", [.. changes], [.. problems]),
            SiteContext.Production,
            new Settings(),
            new("/changes/")
        );
}
