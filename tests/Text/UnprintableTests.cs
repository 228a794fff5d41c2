using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using Lintel.Text;

namespace Lintel.Tests.Text;

/// <summary>What is left of a text can be written as XML, and nothing else of it changes.</summary>
public sealed class UnprintableTests
{
    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.OneOf(
                Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()),
                Gen.Elements("\u0008", "\0", "\f", "\uD83D", "\uDE00", "😀", "\uFFFE", "a", "\n", "\t")
            )
            .ListOf()
            .Select(pieces => string.Concat(pieces))
    );

    [Fact]
    public void What_it_returns_can_be_written_as_xml_and_has_the_same_length() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var clean = Unprintable.Replace(text);
                    return XmlConvert.VerifyXmlChars(clean) == clean
                        && clean.Length == text.Length
                        && Unprintable.IndexIn(clean) < 0;
                }
            )
            .CheckRepeatably();

    [Fact]
    public void The_first_place_is_the_first_that_changes() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var clean = Unprintable.Replace(text);
                    var first = Enumerable
                        .Range(0, text.Length)
                        .FirstOrDefault(index => text[index] != clean[index], -1);
                    return Unprintable.IndexIn(text) == first;
                }
            )
            .CheckRepeatably();

    [Theory]
    [InlineData("a\vb\fc", "a b c")]
    [InlineData("a\u0008b", "a\uFFFDb")]
    [InlineData("\u007F\u0085\u2028", "\u007F\u0085\u2028")]
    public void White_space_becomes_a_blank_and_the_rest_a_mark(string text, string expected) =>
        Assert.Equal(expected, Unprintable.Replace(text));

    [Fact]
    public void A_pair_of_surrogates_stays_and_half_of_one_goes() =>
        Assert.Equal("\uFFFD😀\uFFFD", Unprintable.Replace("\uD83D😀\uDE00"));
}
