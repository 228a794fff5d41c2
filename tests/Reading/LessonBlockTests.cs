using Acme;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Reading.Blocks;
using Lintel.Reading.Memory;
using Lintel.Rules;
using Markdig.Renderers;

namespace Lintel.Tests.Reading;

/// <summary>A handbook may add lesson blocks of its own: read, checked and drawn as Lintel's are.</summary>
public sealed class LessonBlockTests : IDisposable
{
    private const string Lesson = """
        # Queues

        ::: tldr
        Use one.
        :::

        ## Ask around

        ::: poll "Who runs <one>?"
        - we do
        - they do
        :::
        """;

    private static readonly Extensions WithPoll = new()
    {
        Blocks = [new PollBlock()],
        Rules = RuleTable.BuiltIn.With(new PollCheck()),
    };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_added_block_is_drawn()
    {
        folder.Write("input/lessons/queues.md", Lesson);
        var check = Check.Run(folder.Path, new() { Extensions = WithPoll });
        Assert.Empty(check.Findings);
        Assert.Contains(
            """
            <section class="poll" id="poll-2"><h3>Who runs &lt;one&gt;?</h3>
            <ul>
            <li>we do</li>
            """,
            Assert.Single(check.Handbook.Lessons).Page.Body.Html
        );
    }

    [Fact]
    public void An_added_block_is_checked_at_its_place()
    {
        folder.Write("input/lessons/queues.md", Lesson.Replace("- they do\n", "", StringComparison.Ordinal));
        Assert.Equal(
            "input/lessons/queues.md(9,1): warning POL001: A poll of 1 answers asks nothing. Add an answer.",
            Assert.Single(Check.Run(folder.Path, new() { Extensions = WithPoll }).Findings).ToString()
        );
    }

    [Fact]
    public void A_build_and_a_preview_that_remembers_know_the_block()
    {
        folder.Write("input/lessons/queues.md", Lesson);
        var build = Build.Run(new(folder.Path, folder.Combine("output")) { Extensions = WithPoll });
        Assert.Empty(build.Check.Findings);
        Assert.Contains(
            "class=\"poll\"",
            File.ReadAllText(folder.Combine("output", "lessons", "queues", "index.html"))
        );
        var read = HandbookReader.Read(
            new ReadingMemory(new DiskFolder(folder.Path), WithPoll.Reading),
            new DiagnosticBag()
        );
        Assert.Single(read.Lessons[0].Page.Body.Blocks.OfType<Poll>());
    }

    [Fact]
    public void A_slip_is_led_to_the_nearest_of_all_blocks()
    {
        folder.Write("input/lessons/queues.md", Lesson.Replace("::: poll", "::: pol", StringComparison.Ordinal));
        var found = Assert.Single(Check.Run(folder.Path, new() { Extensions = WithPoll }).Findings);
        Assert.Equal("LES008", found.Rule.Id);
        Assert.Contains("'poll'", found.ToString());
        Assert.DoesNotContain(Check.Run(folder.Path).Findings, finding => finding.Rule.Id == "LES008");
    }

    [Fact]
    public void A_block_of_a_known_name_takes_the_place_of_the_other()
    {
        folder.Write("input/index.md", "# Home\n\n::: Tip\nText.\n:::\n");
        var options = new ReadingOptions { Blocks = [new NamedBlock("tip")] };
        var page = Assert.Single(HandbookReader.Read(folder.Path, new DiagnosticBag(), options).Pages);
        Assert.Equal("<p>Mine.</p>", page.Body.Html);
    }

    [Fact]
    public void Two_blocks_of_one_name_and_a_name_that_nobody_can_write_are_mistakes_of_the_program()
    {
        Assert.Throws<ArgumentException>(() =>
            new ReadingOptions { Blocks = [new PollBlock(), new NamedBlock("Poll")] }
        );
        Assert.Throws<ArgumentException>(() => new ReadingOptions { Blocks = [new NamedBlock("a poll")] });
        Assert.Throws<ArgumentException>(() => new ReadingOptions { Blocks = [new NamedBlock("")] });
    }

    private sealed class NamedBlock(string name) : ILessonBlock
    {
        public string Name => name;

        public LessonBlock? Read(BlockContext container) => null;

        public void Write(HtmlRenderer renderer, BlockContext container) => renderer.Write("<p>Mine.</p>");
    }

    private sealed class PollCheck : ISiteCheck
    {
        private static readonly Rule<int> TooFewAnswers = new(
            "POL001",
            Severity.Warning,
            "Poll without a choice",
            count => new($"A poll of {count} answers asks nothing.", "Add an answer.")
        )
        {
            Why = "Whoever is asked must be able to choose.",
            Wrong = "::: poll\n- yes\n:::",
            Right = "::: poll\n- yes\n- no\n:::",
        };

        public IEnumerable<Rule> Rules => [TooFewAnswers];

        public IEnumerable<Diagnostic> Run(CheckInput input) =>
            input
                .Handbook.Documents.SelectMany(document => document.Body.Blocks.OfType<Poll>())
                .Where(poll => poll.Answers < 2)
                .Select(poll => TooFewAnswers.At(poll.At, poll.Answers));
    }
}
