using System.Globalization;
using Lintel.Building;
using Lintel.Diagnostics;

namespace Lintel.Tests.Safety;

/// <summary>
/// Raw HTML that nests without end is told, however it tries to look as if it did not; what authors write is read.
/// </summary>
public sealed class RawHtmlMeterTests
{
    private const int Many = 700;

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div>\n")]
    [InlineData("<span>")]
    [InlineData("<b>")]
    [InlineData("<b><i>")]
    [InlineData("<font>")]
    [InlineData("<x-y>")]
    [InlineData("<div/>")]
    [InlineData("<svg><p/>")]
    [InlineData("<svg><g>")]
    [InlineData("<svg><title><g>")]
    [InlineData("<svg><td>")]
    [InlineData("<math><mi>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<div><!-- </div> -->")]
    [InlineData("<div><select></div></select>")]
    [InlineData("<div><table></div></table>")]
    [InlineData("<div><style></div></style>")]
    [InlineData("<div title='</div>'>")]
    [InlineData("<div title=\"'></div>\">")]
    [InlineData("<template><td>")]
    [InlineData("<object><p>")]
    [InlineData("<button>")]
    [InlineData("<rt>")]
    [InlineData("<optgroup>")]
    public void Nesting_without_end_is_told(string unit) =>
        Assert.Contains(
            Findings($"Start.\n\n{string.Concat(Enumerable.Repeat(unit, Many))}\n"),
            finding => finding.Rule == SourceRules.TooDeep && finding.At.Line >= 3
        );

    [Theory]
    [InlineData("Word <b>{0}<b>.\n\n")]
    [InlineData("Word <b>{0}<i>.\r\r")]
    [InlineData("<p>Word <u>{0}\n\n")]
    public void Formatting_that_is_never_closed_is_told(string unit) =>
        Assert.Contains(
            Findings(
                string.Concat(
                    Enumerable
                        .Range(0, 3_500)
                        .Select(number => string.Format(CultureInfo.InvariantCulture, unit, number))
                )
            ),
            IsLimit
        );

    [Theory]
    [InlineData("<p>")]
    [InlineData("<p>a</p>")]
    [InlineData("<div>a</div>")]
    [InlineData("<br>")]
    [InlineData("<img src=\"a.png\" alt=\"\">")]
    [InlineData("<a name=\"x\">")]
    [InlineData("<b>a</b>")]
    [InlineData("<li>a")]
    [InlineData("<table><tr><td>a</td></tr></table>")]
    [InlineData("<table><tr><td>a</table>")]
    [InlineData("<svg><path d=\"M0 0\"/></svg>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<script>'<div>'</script>")]
    [InlineData("<details><summary>a</summary>b</details>")]
    public void Elements_beside_each_other_are_read(string unit) =>
        Assert.DoesNotContain(Findings($"Start.\n\n{string.Concat(Enumerable.Repeat(unit + " ", Many))}\n"), IsLimit);

    [Fact]
    public void The_first_tag_that_lies_too_deep_is_named()
    {
        var finding = Assert.Single(Findings($"Start {string.Concat(Enumerable.Repeat("<span>", Many))}.\n"), IsLimit);
        Assert.Equal((1, 7 + (6 * 512)), (finding.At.Line, finding.At.Column));
    }

    [Fact]
    public void An_element_of_a_paragraph_ends_with_it() =>
        Assert.DoesNotContain(
            Findings(string.Concat(Enumerable.Repeat("A <span>word.\n\n- an <kbd>item\n\n> a <b>quote\n\n", Many))),
            IsLimit
        );

    [Fact]
    public void Emphasis_that_returns_in_every_paragraph_is_told()
    {
        var open = string.Concat(Enumerable.Range(0, 200).Select(number => $"<b title=\"{number}\">"));
        Assert.Contains(
            Findings($"{open}\n\n{string.Concat(Enumerable.Repeat("a\n\n", 2_000))}"),
            finding => finding.Rule == SourceRules.TooMuch
        );
    }

    [Fact]
    public void Html_that_is_shown_as_text_has_no_depth() =>
        Assert.DoesNotContain(Findings(string.Concat(Enumerable.Repeat("<div>", Many)), "off"), IsLimit);

    private static bool IsLimit(Diagnostic finding) =>
        finding.Rule == SourceRules.TooDeep || finding.Rule == SourceRules.TooMuch;

    private static IEnumerable<Diagnostic> Findings(string text, string html = "trust")
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.yml", $"html: {html}\n");
        folder.Write("input/page.md", text);
        return Check.Run(folder.Path).Findings;
    }
}
