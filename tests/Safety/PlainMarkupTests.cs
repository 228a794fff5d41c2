using FsCheck;
using FsCheck.Fluent;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Html.Sanitizing;

namespace Lintel.Tests.Safety;

/// <summary>What is taken for plain is written as the tree of a browser would be.</summary>
public sealed class PlainMarkupTests
{
    private static readonly string[] Names =
    [
        .. "p h1 h2 ul ol li blockquote pre code em strong a span div section details summary table thead tbody".Split(
            ' '
        ),
        .. "tr td th dl dt dd del ins s sub sup mark kbd time b i u small nobr button form svg title".Split(' '),
    ];

    private static readonly string[] Texts =
    [
        .. new[]
        {
            "a",
            " ",
            "\n",
            "\n\n",
            "b &amp; c",
            "&lt;i>",
            "&quot;",
            "\"",
            "&#39;",
            "é",
            "😀",
            "\u2028",
            "\u00A0",
        },
        .. new[]
        {
            "<br />",
            "<br>",
            "<hr />",
            "<img src=\"/a.png\" alt=\"b\" />",
            "<img src=\"https://e.example/a.png\" alt=\"b\">",
            "<img src=\"//e.example/a.png\" alt=\"b\">",
            "<img src=\"\" alt=\"b\">",
            "<img alt=\"b\">",
            "x & y",
            "&nbsp;",
            "\0",
            "\uFEFF",
            "\uD83D",
        },
    ];

    private static readonly string[] Attributes =
    [
        .. new[] { "", "", "", " id=\"a\"", " class=\"b &gt; c\"", " href=\"/a/?b=c&amp;d#e\"", " href=\"#a\"" },
        .. new[] { " title=\"&quot;R &amp;{D}&quot;\"", " href=\"javascript:x()\"", " onclick=\"x()\"", " lang=en" },
        .. new[]
        {
            " class=\"a\" class=\"b\"",
            " start=\"2\"",
            " href=\" /a\"",
            " title='a'",
            " href=\"//a\"",
            " href=\"../a/?b#c\"",
            " href=\"\"",
            " open",
        },
    ];

    // Leans to what stands where it may, or hardly a sample would be plain.
    private static Gen<string> Markup(int size) =>
        size <= 0
            ? Gen.Elements(Texts)
            : Gen.OneOf(
                Gen.Elements(Texts),
                Element(Gen.Elements(Names), size),
                Element(Gen.Elements("p", "h2", "em", "strong", "code", "a", "span"), 1),
                Element(Gen.Elements("div", "blockquote", "section"), size),
                Gen.Elements("ul", "ol").SelectMany(name => Within(name, "li", size)),
                Within("dl", "dd", size),
                Within("table", "tbody", size)
            );

    private static Gen<string> Element(Gen<string> names, int size) =>
        from name in names
        from attributes in Gen.Elements(Attributes)
        from inner in Pieces(size)
        from end in Gen.Frequency((19, Gen.Constant($"</{name}>")), (1, Gen.Constant("")))
        select $"<{name}{attributes}>{inner}{end}";

    private static Gen<string> Within(string name, string inner, int size) =>
        Pieces(size)
            .Select(pieces =>
                inner == "tbody"
                    ? $"<table>\n<tbody>\n<tr>\n<td>{pieces}</td>\n</tr>\n</tbody>\n</table>"
                    : $"<{name}>\n<{inner}>{pieces}</{inner}>\n</{name}>"
            );

    private static Gen<string> Pieces(int size) =>
        Gen.Choose(0, 3).SelectMany(count => Markup(size / 2).ListOf(count)).Select(pieces => string.Concat(pieces));

    [Fact]
    public void It_writes_what_the_tree_would_be_written_as()
    {
        var (plain, all) = (0, 0);
        Prop.ForAll(
                Markup(6).ToArbitrary(),
                html =>
                {
                    all++;
                    if (PlainMarkup.Write(html) is not { } written)
                        return;
                    plain++;
                    Assert.Equal(HtmlCleaner.CleanTree(html), written);
                }
            )
            .CheckRepeatably(20_000);
        Assert.InRange(plain, all / 10, all * 9 / 10);
    }

    [Fact]
    public void So_are_the_articles_of_every_case_and_nearly_all_are_plain()
    {
        var (plain, all) = (0, 0);
        foreach (var @case in Sample.Take(Case.All()))
        foreach (var document in ReadResult.Read(new DiskFolder(@case.Folder)).Handbook.Documents)
        {
            all++;
            if (PlainMarkup.Write(document.Body.Html) is not { } written)
                continue;
            plain++;
            Assert.Equal(HtmlCleaner.CleanTree(document.Body.Html), written);
        }

        Assert.InRange(plain, all * 3 / 4, all - 1);
    }
}
