using Lintel.Html.Sanitizing;

namespace Lintel.Tests.Safety;

/// <summary>What cleaned HTML holds, at any depth and in any number.</summary>
public sealed class HtmlCleanerTests
{
    [Theory]
    [InlineData("<p>a</p>", "<p>a</p>")]
    [InlineData("<p onclick=\"x()\" class=\"c\">a</p>", "<p class=\"c\">a</p>")]
    [InlineData("<center>a <font color=red>b</font></center>", "a b")]
    [InlineData("a<script>x()</script>b<style>p{}</style>c", "abc")]
    [InlineData(
        "<svg onload=x()><path d=\"M0 0\"/><script>x()</script><foreignObject>t</foreignObject></svg>",
        "<svg><path d=\"M0 0\"></path>t</svg>"
    )]
    [InlineData("<a href=\"javascript:x()\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"java&#10;script:x()\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"&#1;javascript:x()\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"JAVASCRIPT&colon;x()\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"https://x.example/?a=b&amp;c\">a</a>", "<a href=\"https://x.example/?a=b&amp;c\">a</a>")]
    [InlineData(
        "<img src=\"data:image/png;base64,AAAA\" alt=\"a\">",
        "<img src=\"data:image/png;base64,AAAA\" alt=\"a\">"
    )]
    [InlineData("<img src=\"data:image/svg+xml;base64,AAAA\" alt=\"a\">", "a")]
    [InlineData("<a href=\"data:image/png;base64,AAAA\">a</a>", "<a>a</a>")]
    [InlineData("<img src=\"data:text/html,x\" onerror=x()>", "")]
    [InlineData("<input type=checkbox checked><input type=text><input>", "<input type=\"checkbox\" checked=\"\">")]
    [InlineData("<p aria-label=\"a\" aria-x\"y=1>a</p>", "<p aria-label=\"a\">a</p>")]
    [InlineData("<p title=\"R &amp;{D}\">a</p>", "<p title=\"R &amp;{D}\">a</p>")]
    [InlineData("<pre>\n\na</pre>", "<pre>\n\na</pre>")]
    [InlineData(
        "<p title='\"><script>x()</script>'>a</p>",
        "<p title=\"&quot;&gt;&lt;script&gt;x()&lt;/script&gt;\">a</p>"
    )]
    [InlineData(
        "<noscript><p title=\"</noscript><img src=x onerror=x()>\">a</p></noscript>",
        "<img src=\"x\">\"&gt;a<p></p>"
    )]
    [InlineData("<svg><style><img src=x onerror=x()></style></svg>", "<svg></svg><img src=\"x\">")]
    [InlineData(
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=x()&gt;\">",
        ""
    )]
    [InlineData("a<!-- b -->c", "ac")]
    [InlineData("<template><b>a</b></template>b", "b")]
    [InlineData("<frameset><frame src=x></frameset>a", "a")]
    [InlineData("</body></html>a", "a")]
    [InlineData("", "")]
    public void It_holds_what_is_allowed(string html, string expected) =>
        Assert.Equal(expected, HtmlCleaner.Clean(html));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<font>")]
    [InlineData("<svg><g>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<x-y>")]
    public void No_depth_overflows_the_stack(string unit)
    {
        var html = string.Concat(Enumerable.Repeat(unit, 5_000)) + "end";
        var done = "";
        var thread = new Thread(() => done = HtmlCleaner.Clean(html), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains("end", done, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_clean_stays_the_same()
    {
        var once = HtmlCleaner.Clean(
            "<div class=\"x\"><p>a &lt; b &amp; c&nbsp;d</p><ul><li><input type=\"radio\" "
                + "name=\"n\">e</ul><pre>\n\nf</pre></div>"
        );
        Assert.Equal(once, HtmlCleaner.Clean(once));
    }
}
