using Lintel.Search.Synonyms;

namespace Lintel.Tests.Search;

/// <summary>Which abbreviations a text spells out.</summary>
public sealed class AcronymsTests
{
    [Theory]
    [InlineData("Our recovery time objective (RTO) is an hour.", "RTO", "recovery time objective")]
    [InlineData("Recovery Time Objectives (RTOs) are written down.", "RTO", "Recovery Time Objectives")]
    [InlineData("The RTO (recovery time objective) is an hour.", "RTO", "recovery time objective")]
    [InlineData("RTO: recovery time objective, an hour.", "RTO", "recovery time objective")]
    [InlineData("RTO stands for recovery time objective.", "RTO", "recovery time objective")]
    [InlineData("A definition of done (DD) helps.", "DD", "definition of done")]
    [InlineData("RTO: the recovery time objective.", "RTO", "recovery time objective")]
    [InlineData("The RTO, our recovery time objective, is an hour.", "RTO", "recovery time objective")]
    [InlineData("An RTO is a recovery time objective.", "RTO", "recovery time objective")]
    [InlineData("SaaS (software as a service) is rented.", "SaaS", "software as a service")]
    [InlineData("A time-to-live (TTL) of a day.", "TTL", "time to live")]
    public void An_abbreviation_is_learned_with_its_words(string text, string name, string words) =>
        Assert.Equal([(name, words)], Acronyms.Find(text));

    [Theory]
    [InlineData("We asked the platform team (EU) twice.")]
    [InlineData("The RTO (see below) is an hour.")]
    [InlineData("RTO: an hour.")]
    [InlineData("Ask IT, in the cellar.")]
    [InlineData("The RTO, rather than others, is an hour.")]
    [InlineData("(RTO)")]
    [InlineData("of (OO)")]
    [InlineData("")]
    public void What_only_stands_beside_one_is_not(string text) => Assert.Empty(Acronyms.Find(text));
}
