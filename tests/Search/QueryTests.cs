using Lintel.Reading;
using Lintel.Search;
using Lintel.Search.Querying;
using Lintel.Site;

namespace Lintel.Tests.Search;

/// <summary>What becomes of the words that a reader types.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("QA", "qa/")]
    [InlineData(".NET", "runtime/")]
    [InlineData("net", "nets/")]
    [InlineData("US", "us/")]
    [InlineData("Erlang 27", "erlang/")]
    [InlineData("erlang 27.1", "erlang/")]
    [InlineData("m++", "compilers/")]
    [InlineData("--prune", "compilers/")]
    [InlineData("/opt/berth", "compilers/")]
    [InlineData("tide::gauge", "compilers/")]
    [InlineData("frontend", "fronts/")]
    [InlineData("roll back", "rolled/")]
    [InlineData("TLA", "meanings/")]
    [InlineData("MBR", "meanings/")]
    [InlineData("QPS", "meanings/")]
    [InlineData("GTW", "meanings/")]
    [InlineData("what we do", "what/")]
    [InlineData("how tests", "how/")]
    [InlineData("SSDs", "disks/")]
    [InlineData("ssds", "disks/")]
    [InlineData("TCP/IP", "runtime/")]
    [InlineData("tcpip", "runtime/")]
    [InlineData("3.1.4", "pins/")]
    [InlineData("v3.1.4", "pins/")]
    [InlineData("api.shop.example", "where/")]
    [InlineData("\"red team\"", "red/")]
    [InlineData("“--red”", "blue/")]
    [InlineData("RPO", "goals/")]
    [InlineData("recovery point objective", "goals/")]
    [InlineData("k8s", "cluster/")]
    [InlineData("leave", "free/")]
    [InlineData("days off", "free/")]
    [InlineData("tsets", "tests/")]
    [InlineData("sesame", "sesam/")]
    [InlineData("犬", "inu/")]
    public void The_page_that_was_meant_comes_first(string query, string address) =>
        Assert.Equal(address, Search(query).Results.First(result => result.Page.Url != "terms/").Page.Url);

    [Fact]
    public void Both_names_find_the_same_pages() =>
        Assert.Equal(["goals/", "plan/"], Search("RPO").Results.Select(result => result.Page.Url).Order());

    [Fact]
    public void Words_that_no_page_has_are_named()
    {
        var answer = Search("tests 4711 zzyzx");
        Assert.Equal(["4711", "zzyzx"], answer.Missing.ToArray());
        Assert.NotEmpty(answer.Results);
    }

    [Theory]
    [InlineData("rest")]
    [InlineData("yests")]
    public void A_word_is_not_taken_for_another_that_is_merely_like_it(string typed)
    {
        var answer = Search(typed);
        Assert.Empty(answer.Mended);
        Assert.NotNull(answer.Nearest);
    }

    [Fact]
    public void A_result_says_where_it_belongs_and_by_which_words_it_was_found()
    {
        var result = Search("testz pins").Results.First(result => result.Page.Url == "deep/pins/");
        Assert.Equal("Deep", result.Page.Place);
        Assert.Equal(["pins"], result.Words.Select(word => word.Text));
    }

    [Fact]
    public void A_snippet_is_cut_where_the_word_stands() =>
        Assert.Contains("a zeppelin", Search("zeppelin").Results.Single().Snippet, StringComparison.Ordinal);

    [Theory]
    [InlineData("Handhabung", "de", "Wir beschreiben die Fehlerhandhabungen.")]
    [InlineData("hantering", "sv", "Vi skriver om felhanteringen.")]
    [InlineData("afhandeling", "nl", "Wij schrijven over foutafhandeling.")]
    public void The_second_half_of_a_word_finds_it(string query, string language, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", $"language: {language}\n");
        folder.Write("input/index.md", $"# X\n\n{text}\n");
        Assert.Equal(1, Engine(folder).Search(query, 1).Total);
    }

    [Fact]
    public void The_number_of_a_record_is_not_all_that_its_letters_stand_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("adr/0001-a.md", Record("Carrier pigeons", "accepted", "As ADR-2 says."));
        folder.Write("input/a.md", "# Records\n\nAn architecture decision record (ADR) is short.\n");
        Assert.Equal("a/", Engine(folder).Search("architecture", 9).Results.Single().Page.Url);
    }

    [Fact]
    public void A_record_that_another_replaced_stands_below_it_and_names_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("adr/0001-a.md", Record("Carrier pigeons", "superseded by [ADR-2](0002-b.md)", "They fly."));
        folder.Write("adr/0002-b.md", Record("Telegraph", "accepted", "Instead of pigeons."));
        var results = Engine(folder).Search("pigeons", 2).Results;
        Assert.Equal(["ADR-2", "ADR-1"], results.Select(result => result.Page.Label));
        Assert.Equal("ADR-2", results[1].Page.Successor);
    }

    private static SearchAnswer Search(string query)
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", "synonyms: [leave = days off]\n");
        folder.Write(
            "input/qa.md",
            "# Bugs\n\nAsk QA first, and tell QA last, when nobody knows who is to be asked.\n"
        );
        folder.Write("input/quartz.md", "# Quality of quarters\n\nQuartz, quality and quarters.\n");
        folder.Write("input/runtime.md", "# Runtime\n\nWe run on .NET and speak TCP/IP to everybody.\n");
        folder.Write("input/nets.md", "# Nets\n\nNets of nets.\n");
        folder.Write("input/us.md", "# US\n\nThe office over there.\n");
        folder.Write("input/what.md", "# What we do\n\nWork.\n");
        folder.Write("input/how.md", "# How tests\n\nTests.\n");
        folder.Write("input/tests.md", "# Tests\n\nTests, tests and tests. A test tests.\n");
        folder.Write("input/disks.md", "# Disks\n\nBuy one SSD a year.\n");
        folder.Write("input/pins.md", "# Versions\n\nWe stay at v3.1.4 for now, as long as nothing else is needed.\n");
        folder.Write("input/numbers.md", "# 3, 1 and 4\n\nChapters 3, 1, 4.\n");
        folder.Write("input/api.md", "# Api\n\nApi of the shop, for example. Example of a shop api.\n");
        folder.Write("input/where.md", "# Where\n\nCall https://api.shop.example/v1 when nothing else helps you.\n");
        folder.Write("input/red.md", "# Colours\n\nIn autumn the red team meets the others in the large hall.\n");
        folder.Write("input/blue.md", "# Team of red\n\nRed, red. A team, --red for teams.\n");
        folder.Write("input/goals.md", "# Goals\n\nThe recovery point objective (RPO) is a day.\n");
        folder.Write("input/plan.md", "# Plan\n\nMind the recovery point objective.\n");
        folder.Write("input/cluster.md", "# Cluster\n\nKubernetes, twice.\n");
        folder.Write("input/free.md", "# Free\n\nTake your leave in summer.\n");
        folder.Write("input/erlang.md", "# Languages\n\nWe write Erlang 27.1.2, and nothing else.\n");
        folder.Write("input/twenties.md", "# 27\n\n27 of 27, and 27.\n");
        folder.Write(
            "input/compilers.md",
            "# Tools\n\nCompile with m++ 3. Never fetch --prune there. Edit /opt/berth and call tide::gauge::read.\n"
        );
        folder.Write(
            "input/signs.md",
            "# M\n\nM m m. Prunes, prune and prune. Opt for a berth, opt; berths. Tide, gauge, tide gauges.\n"
        );
        folder.Write("input/fronts.md", "# Work\n\nThe front end is ours.\n");
        folder.Write("input/rolled.md", "# Ways back\n\nA rollback takes a minute.\n");
        folder.Write(
            "input/terms.md",
            "# Terms\n\n| Short | Long |\n|---|---|\n| TLA | Three letter acronym |\n\nMBR\n: Mean berth rate\n\n"
                + "## GTW\n\nGood to watch.\n\n<abbr title=\"Quays per season\">QPS</abbr>\n"
        );
        folder.Write(
            "input/meanings.md",
            "# Meanings\n\nThree letter acronym, mean berth rate, quays per season and good to watch.\n"
        );
        folder.Write("input/sesam.md", "# Sesams\n\nSesam, open. A sea of same sesams.\n");
        folder.Write("input/inu.md", "# 動物\n\n黒犬と白犬。\n");
        folder.Write("input/deep/pins.md", "# Needles\n\nPins.\n");
        folder.Write("input/long.md", $"# Long\n\n{string.Join(' ', Enumerable.Repeat("word", 900))} a zeppelin.\n");
        return Engine(folder).Search(query, 50);
    }

    private static SearchEngine Engine(TemporaryFolder folder) =>
        new(SearchIndex.Build(HandbookSite.Create(HandbookReader.Read(folder.Path, new()))));

    private static string Record(string title, string status, string text) =>
        $"---\nstatus: {status}\n---\n# {title}\n\n## Context\n\n{text}\n";
}
