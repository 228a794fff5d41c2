using Lintel.Text.Differences;

namespace Lintel.Tests.Text;

/// <summary>Differences read as a person would mark them.</summary>
public sealed class WordDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("one two", "one  two", "one two")]
    [InlineData("one two three", "one 2 three", "one [-two-] {+2+} three")]
    [InlineData("costs.", "costs, and why.", "costs{+, and why+}.")]
    [InlineData("Designs a service.", "Builds many services.", "[-Designs a service-] {+Builds many services+}.")]
    [InlineData("", "new", "{+new+}")]
    [InlineData("gone", "", "[-gone-]")]
    [InlineData("a b", "a", "a [-b-]")]
    public void It_is_marked(string before, string after, string expected) =>
        Assert.Equal(expected, WordNotation.Write(before, after));

    [Fact]
    public void Long_stretches_that_are_the_same_are_cut()
    {
        var long_ = string.Join(' ', Enumerable.Repeat("word", 30));
        Assert.Equal(
            "…ord word word word word [-x-] {+y+} word word word word wor…",
            WordNotation.Write($"{long_} x {long_}", $"{long_} y {long_}")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void No_letter_is_cut_in_half(string before)
    {
        var faces = string.Concat(Enumerable.Repeat("😀", 40));
        var notation = WordNotation.Write($"{before}{faces} x {faces}{before}", $"{before}{faces} y {faces}{before}");
        Assert.Equal(notation, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(notation)));
    }
}
