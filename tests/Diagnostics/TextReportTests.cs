using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Diagnostics.Reports;
using Lintel.Model;

namespace Lintel.Tests.Diagnostics;

/// <summary>How findings are told to people: each once in full, many in short.</summary>
public sealed class TextReportTests
{
    private static readonly ImmutableArray<Diagnostic> Many =
    [
        .. Enumerable
            .Range(1, 9)
            .Select(line => FileRules.NotUtf8.At(new($"input/{line % 2}.md", line, 1, line, 1), "x.md")),
        RepositoryRules.ContentBeside.At(SourceSpan.StartOf("lessons"), ("lessons/", "input")),
    ];

    [Fact]
    public void In_a_pipe_each_has_a_line_and_a_sentence_is_said_three_times()
    {
        var lines = TextReport.WriteBrief(Many).Select(line => line.Text).ToArray();
        Assert.Equal(10, lines.Length);
        Assert.Equal(3, lines.Count(line => line.Contains("holds bytes", StringComparison.Ordinal)));
        Assert.Equal("input/0.md(4,1): error SRC009", lines[3]);
    }

    [Fact]
    public void On_a_terminal_many_are_one_example_and_a_number()
    {
        var lines = TextReport.WriteGroups(Many).Select(line => line.Text).ToArray();
        Assert.Equal(3, lines.Length);
        Assert.Equal("SRC009 error   File that is not UTF-8: 9 times in 2 files; '--all' shows each", lines[0]);
    }

    [Fact]
    public void A_table_closes_the_report_unless_there_is_little_to_count()
    {
        Assert.Equal(
            [
                "",
                "  9  SRC009 error   File that is not UTF-8",
                "  1  SRC028 warning Content outside the content folder",
            ],
            TextReport.WriteTable(Many).Select(line => line.Text)
        );
        Assert.Empty(TextReport.WriteTable([.. Many.Take(3)]));
    }

    [Fact]
    public void No_word_is_longer_than_a_line()
    {
        var message = new Message("data:" + new string('x', 100_000) + " is long.", "Cut it.");
        Assert.InRange(message.Problem.Length, 100, 250);
        Assert.EndsWith("is long.", message.Problem, StringComparison.Ordinal);
    }
}
