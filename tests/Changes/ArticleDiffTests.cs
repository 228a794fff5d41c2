using AngleSharp.Html.Parser;
using Lintel.Changes.Articles;

namespace Lintel.Tests.Changes;

/// <summary>Old and new text in one: <c>[-gone-]</c> and <c>{+new+}</c> stand for what the page marks and says to
/// screen readers.</summary>
public sealed class ArticleDiffTests
{
    [Theory]
    [InlineData("<p>Retry three times.</p>", "<p>Retry five times.</p>", "Retry [-three-] {+five+} times.")]
    [InlineData("<p>Same.</p>", "<p>Same.</p>", "")]
    [InlineData(
        "<p>One.</p><p>Two words here.</p>",
        "<p>One.</p><p>Two words here.</p><p>Three more now.</p>",
        "2 unchanged passages|{+Three more now.+}"
    )]
    [InlineData("<p>Plain <strong>loud</strong> end.</p>", "<p>Plain loud end.</p>", "Plain [-loud-] {+loud+} end.")]
    [InlineData(
        "<p>See <a href=\"a/\">this page</a> now.</p>",
        "<p>See <a href=\"b/\">this page</a> now.</p>",
        "See this page [-(a/)-] {+(b/)+} now."
    )]
    [InlineData(
        "<p>Wholly other words.</p>",
        "<p>Nothing of it stays.</p>",
        "[-Wholly other words.-]|{+Nothing of it stays.+}"
    )]
    public void Words_are_compared_where_paragraphs_are_alike(string before, string after, string expected) =>
        Assert.Equal(expected, Diff(before, after));

    [Fact]
    public void A_moved_paragraph_is_neither_new_nor_gone() =>
        Assert.Equal(
            "Moved here The second one.|1 unchanged passage",
            Diff(
                "<p>The first one.</p><p>The second one.</p>",
                "<p>The second one.</p><p>The first one.</p>",
                sort: true
            )
        );

    [Fact]
    public void A_listing_is_compared_line_by_line() =>
        Assert.Equal(
            "a = 1|[-b = 2-]|{+b = 3+}|c = 4",
            Diff("<pre><code>a = 1\nb = 2\nc = 4\n</code></pre>", "<pre><code>a = 1\nb = 3\nc = 4\n</code></pre>")
        );

    [Fact]
    public void A_table_shows_its_head_and_the_rows_that_changed()
    {
        const string table =
            "<table><thead><tr><th>Limit</th><th>Value</th></tr></thead><tbody>"
            + "<tr><td>Retries</td><td>{0}</td></tr><tr><td>Seconds</td><td>9</td></tr></tbody></table>";
        Assert.Equal("Limit|Value|Retries|[-3-]{+5+}", Diff(table.Replace("{0}", "3"), table.Replace("{0}", "5")));
    }

    [Fact]
    public void The_heading_over_a_change_says_where_it_is() =>
        Assert.Equal(
            "1 unchanged passage|Why|It [-was-] {+is+} so.",
            Diff("<p>Intro.</p><h2>Why</h2><p>It was so.</p>", "<p>Intro.</p><h2>Why</h2><p>It is so.</p>")
        );

    [Fact]
    public void Items_share_a_list()
    {
        var html = Html(
            "<ul><li>One thing</li></ul>",
            "<ul><li>One thing</li><li>Two more</li><li>Three more</li></ul>"
        );
        Assert.Equal(2, Assert.Single(new HtmlParser().ParseDocument(html).QuerySelectorAll("ul")).Children.Length);
    }

    [Fact]
    public void Text_stays_text() =>
        Assert.DoesNotContain("<script>", Html("<p>a</p>", "<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>"));

    private static string Html(string before, string after) =>
        ArticleDiff.Write(ArticleBlocks.Parse(before), ArticleBlocks.Parse(after));

    private static string Diff(string before, string after, bool sort = false)
    {
        var body = new HtmlParser()
            .ParseDocument(Html(before, after).Replace("</th><th", "</th>\n<th").Replace("</td><td", "</td>\n<td"))
            .Body!;
        var text = body
            .TextContent.Replace("inserted: ", "{+")
            .Replace(" end of insertion", "+}")
            .Replace("deleted: ", "[-")
            .Replace(" end of deletion", "-]");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join('|', sort ? [.. lines.OrderDescending(StringComparer.Ordinal)] : lines);
    }
}
