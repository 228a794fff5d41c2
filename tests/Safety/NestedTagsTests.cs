using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Markdown;

namespace Lintel.Tests.Safety;

/// <summary>Tags of other tools, one in another: what nobody would read is refused at its place before it is parsed a
/// hundred times over.</summary>
public sealed class NestedTagsTests
{
    [Theory]
    [InlineData("{% hint %}\n", "{% endhint %}\n")]
    [InlineData("{{% notice %}}\n", "{{% /notice %}}\n")]
    [InlineData("<Tabs>\n", "</Tabs>\n")]
    [InlineData("/// note\n", "")]
    [InlineData("{% hint %}\n", "")]
    [InlineData("{{% notice %}}\n", "")]
    [InlineData("<Tabs>\n", "")]
    public async Task Eight_hundred_of_them_are_refused(string start, string end)
    {
        var found = Task.Run(() => Parse(start, end, 800));
        var finding = Assert.Single(await found.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal("SRC012", finding.Rule.Id);
        Assert.InRange(finding.At.Line, 100, 110);
    }

    [Fact]
    public async Task A_line_of_tags_is_refused_at_once()
    {
        var found = Task.Run(() => Parse("{% hint %} ", "", 50_000));
        Assert.Equal("SRC023", Assert.Single(await found.WaitAsync(TimeSpan.FromSeconds(20))).Rule.Id);
    }

    [Theory]
    [InlineData("{% include a.html %}\n\n")]
    [InlineData("{{< figure src=\"a.png\" >}}\n\n")]
    [InlineData("<Badge text=\"new\" />\n\n")]
    public void Two_hundred_that_hold_nothing_are_none_in_another(string tag) =>
        Assert.DoesNotContain(Parse(tag, "", 200), finding => finding.Rule.Id == "SRC012");

    private static IEnumerable<Diagnostic> Parse(string start, string end, int depth)
    {
        string Times(string text) => string.Concat(Enumerable.Repeat(text, depth));
        var bag = new DiagnosticBag();
        MarkdownSyntax.Parse(new("a.md", $"# A\n\n{Times(start)}x\n{Times(end)}", null), bag, HtmlPolicy.Sanitize);
        return bag.All;
    }
}
