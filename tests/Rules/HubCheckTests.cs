using Lintel.Building;
using Lintel.Rules.Hub;

namespace Lintel.Tests.Rules;

/// <summary>Links from one handbook into another, by what both exported.</summary>
[Raises("HUB001", "HUB002", "HUB003")]
public sealed class HubCheckTests : IDisposable
{
    private const string Payments = """
        {"title": "Payments", "url": "https://pay.example/docs", "contact": "#pay", "decisions": [],
         "addresses": {
           "promised": ["/adr/0012-outbox/", "/adr/0012-outbox/#decision", "/adr/0012-outbox/#größe"],
           "other": ["/", "/on-call/"],
           "redirects": [{"from": "/adr/12/", "to": "/adr/0012-outbox/"}, {"from": "/x/", "to": "/y/"},
             {"from": "/y/", "to": "/x/"}, {"from": "/gone/", "to": "https://new.example/here/"},
             {"from": "/orders/", "to": "https://ord.example/adr/9/"}]}}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("https://pay.example/docs/adr/0012-outbox/", null)]
    [InlineData("https://pay.example/docs/adr/0012-outbox#decision", null)]
    [InlineData("https://pay.example/docs/adr/0012-outbox/#gr%C3%B6%C3%9Fe", null)]
    [InlineData("https://pay.example/docs/adr/0012-outbox/index.html", null)]
    [InlineData("https://pay.example/docs/on-call/#anything", null)]
    [InlineData("https://pay.example/docs", null)]
    [InlineData("https://pay.example/docs/adr/feed.xml", null)]
    [InlineData("https://pay.example/other-site/", null)]
    [InlineData("https://elsewhere.example/adr/13/", null)]
    [InlineData("https://pay.example/docs/adr/13/", "HUB001")]
    [InlineData("https://pay.example/docs/x/", "HUB001")]
    [InlineData("https://pay.example/docs/adr/0012-outbox/#context", "HUB003")]
    [InlineData("https://pay.example/docs/adr/12/", "HUB002")]
    [InlineData("https://pay.example/docs/adr/12/#context", "HUB003")]
    [InlineData("https://pay.example/docs/gone/", "HUB002")]
    [InlineData("https://pay.example/docs/orders/", "HUB001")]
    public void A_link_is_followed_to_where_it_comes_out(string address, string? rule)
    {
        Write(address);
        var findings = HubCheck.Run(Check.Run(folder.Path).Site).Findings;
        Assert.Equal(rule, findings.SingleOrDefault()?.Rule.Id);
    }

    [Fact]
    public void It_says_what_broke_where_and_whom_to_tell()
    {
        Write("https://pay.example/docs/adr/13/");
        folder.Write("input/index.md", "# Home\n\nSee [them](https://pay.example/docs/adr/14/).\n");
        var run = LintelProcess.Run(folder.Path, "hub", "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "input/index.md(1,1): error HUB001: This page links to 'https://pay.example/docs/adr/14/', and 'Payments' "
                + "has no page '/adr/14/'. Ask #pay where it went, or for a redirect, or have #hub change the link.\n"
                + "settings.yml(5,5): error HUB001: 'input/a.md' of 'Orders' links to "
                + "'https://pay.example/docs/adr/13/', and 'Payments' has no page '/adr/13/'. "
                + "Ask #pay where it went, "
                + "or for a redirect, or have #orders change the link.\n",
            run.Errors
        );
        Assert.Equal("Compared 3 handbooks: 2 links from one into another, 2 broken, 0 moved.\n", run.Output);
    }

    [Fact]
    public void What_is_wrong_with_two_hundred_handbooks_is_told_once()
    {
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        var names = Enumerable.Range(1, 200).Select(number => $"team-{number:000}").ToArray();
        folder.Write(
            "settings.yml",
            "title: Hub\ncatalogs:\n"
                + string.Concat(names.Select(name => $"  - {{name: {name}, path: {name}.json}}\n"))
        );
        Assert.Equal(
            "settings.yml(3,28): error SRC016: The catalogs 'team-001.json', 'team-002.json', 'team-003.json' and 197 "
                + "more cannot be read; of each: there is no such file.",
            LintelProcess.Run(folder.Path, "hub", "check").Errors.Split(" Name the")[0]
        );
        foreach (var name in names)
            folder.Write(
                name + ".json",
                $$"""{"title": "{{name}}", "decisions": [{"id": "1", "title": "A queue", "status": "banana"}]}"""
            );
        var run = LintelProcess.Run(folder.Path, "hub", "check");
        Assert.StartsWith(
            "settings.yml(3,28): warning SRC029: 'team-001', 'team-002', 'team-003' and 197 more call 'A queue' and "
                + "199 more 'banana'",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.Single(run.Errors.Trim().Split('\n'), line => line.Contains("SRC029", StringComparison.Ordinal));
        Assert.Contains(
            "Nothing is known of the addresses of 'team-001', 'team-002', 'team-003' and 197 more:",
            run.Output,
            StringComparison.Ordinal
        );
    }

    private void Write(string address)
    {
        folder.Write("input/index.md", "# Home\n\nHello.\n");
        folder.Write(
            "settings.yml",
            "title: Hub\nurl: https://hub.example\ncontact: '#hub'\ncatalogs:\n  - ord.json\n  - pay.json\n"
        );
        folder.Write("pay.json", Payments);
        folder.Write(
            "ord.json",
            $$"""
            {"title": "Orders", "url": "https://ord.example", "contact": "#orders", "decisions": [],
             "addresses": {"promised": [], "other": [], "redirects": []},
             "reliesOn": [{"address": "{{address}}", "from": "/a/", "source": "input/a.md"}]}
            """
        );
    }
}
