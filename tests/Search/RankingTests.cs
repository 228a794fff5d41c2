using Lintel.Reading;
using Lintel.Search;
using Lintel.Search.Querying;
using Lintel.Site;

namespace Lintel.Tests.Search;

/// <summary>What is found first.</summary>
public sealed class RankingTests
{
    [Theory]
    [InlineData("event bus", "adr/0003-event-bus/")]
    [InlineData("evnet bsu", "adr/0003-event-bus/")]
    [InlineData("queues", "adr/0002-queues/")]
    [InlineData("ADR-2", "adr/0002-queues/")]
    [InlineData("2", "adr/0002-queues/")]
    [InlineData("kafkaStreams", "notes/#on-kafkastreams")]
    [InlineData("kafka", "notes/#on-kafkastreams")]
    [InlineData("kafkas", "notes/#on-kafkastreams")]
    [InlineData("deploying", "notes/#how-we-deploy")]
    [InlineData("depl", "notes/#how-we-deploy")]
    [InlineData("Deplyoment", "notes/#how-we-deploy")]
    [InlineData("cafe", "notes/")]
    [InlineData("機能", "notes/")]
    [InlineData("c#", "notes/")]
    public void The_page_that_was_meant_comes_first(string query, string address) =>
        Assert.Equal(address, Engine().Search(query, 1).Results.Single().Url);

    [Fact]
    public void A_decision_in_force_comes_before_the_one_that_it_replaced() =>
        Assert.Equal(
            ["adr/0005-broker/", "adr/0004-broker/"],
            Engine().Search("message broker", 2).Results.Select(result => result.Url)
        );

    [Fact]
    public void What_is_nowhere_gets_the_nearest_word() => Assert.Equal("queues", Engine().Search("quxuxs", 1).Nearest);

    [Fact]
    public void Words_of_every_sentence_find_nothing() => Assert.Equal(0, Engine().Search("the of and", 1).Total);

    [Fact]
    public void A_question_is_answered_by_related_words_which_are_named()
    {
        var answer = Engine().Search("may we ship widgets on fridays", 1);
        Assert.Equal("notes/#how-we-deploy", answer.Results.Single().Url);
        Assert.Equal([("deploy", "ship")], answer.Results.Single().Words.Select(word => (word.Text, word.Typed)));
        Assert.Equal("ship widgets fridays", string.Join(' ', answer.Missing));
    }

    [Fact]
    public void Two_words_are_looked_for_as_they_are() => Assert.Equal(0, Engine().Search("ship widgets", 1).Total);

    [Fact]
    public void Related_words_are_those_of_English() =>
        Assert.Equal(0, Engine("language: de").Search("ship widgets fridays", 1).Total);

    private static SearchEngine Engine(string settings = "")
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", settings);
        folder.Write(
            "input/notes.md",
            "# Notes\n\nA café for 検索機能 and C#.\n\n## On KafkaStreams\n\nSome streams.\n\n## How we deploy\n\nA "
                + "deployment is deployed.\n"
        );
        folder.Write("adr/0002-queues.md", Record("Queues", "accepted", "A queue for the bus of events."));
        folder.Write("adr/0003-event-bus.md", Record("Event bus", "accepted", "It carries much."));
        folder.Write("adr/0004-broker.md", Record("Message broker", "superseded", "A broker."));
        folder.Write("adr/0005-broker.md", Record("Message broker", "accepted", "A broker."));
        return new(SearchIndex.Build(HandbookSite.Create(HandbookReader.Read(folder.Path, new()))));
    }

    private static string Record(string title, string status, string text) =>
        $"---\nstatus: {status}\n---\n# {title}\n\n## Context\n\n{text}\n";
}
