using Lintel.Search.Stemming;

namespace Lintel.Tests.Search;

/// <summary>Stems as Snowball's own sample vocabulary has them.</summary>
public sealed class StemmerTests
{
    [Theory]
    [InlineData("consistently", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("knightly", "knight")]
    [InlineData("generously", "generous")]
    [InlineData("relational", "relat")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("tries", "tri")]
    [InlineData("dying", "die")]
    [InlineData("proceed", "proceed")]
    [InlineData("agreed", "agre")]
    [InlineData("adr12", "adr12")]
    public void Words_have_their_stems(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Fact]
    public void Other_languages_are_left_alone() => Assert.Equal("häuser", Stemmer.For("de")("häuser"));
}
