using Lintel.Html;
using Lintel.Model;

namespace Lintel.Tests.Outputs;

/// <summary>What a page of the theme says as Markdown.</summary>
public sealed class PageMarkdownTests
{
    [Theory]
    // A style sheet sets these two apart.
    [InlineData("<p><span>Accepted</span><span>12</span></p>", "Accepted 12\n")]
    [InlineData("<p><strong>A</strong>, <strong>B</strong></p>", "**A**, **B**\n")]
    // A link that holds a picture of the theme alone.
    [InlineData("<p>Asks first <a href='#a'><svg></svg></a></p>", "Asks first\n")]
    public void Words_stand_apart_and_links_have_some(string html, string expected)
    {
        using var document = HtmlTree.Parse($"<main>{html}</main>");
        Assert.Equal(expected, HtmlMarkdown.Write(HtmlNode.From(document.Body!.ChildNodes).Single()));
    }

    [Theory]
    [InlineData("en", true, false)]
    [InlineData("pt-BR", true, false)]
    [InlineData("ar", true, true)]
    [InlineData("he-IL", true, true)]
    [InlineData("xx-nope", false, false)]
    [InlineData("english", false, false)]
    public void A_language_is_known_and_has_a_direction(string tag, bool isKnown, bool isRightToLeft)
    {
        Assert.Equal(isKnown, LanguageTag.IsKnown(tag));
        Assert.Equal(isRightToLeft, LanguageTag.IsRightToLeft(tag));
    }

    [Theory]
    [InlineData("2", "A log")]
    [InlineData("Option 1", "A queue")]
    [InlineData("A queue, for now", "A queue, for now")]
    public void The_chosen_option_has_its_name(string written, string name) =>
        Assert.Equal(name, OptionNames.Chosen(written, ["A queue", "A log"]));
}
