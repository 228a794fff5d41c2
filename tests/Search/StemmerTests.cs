using Lintel.Search.Stemming;
using Lintel.Search.Words;

namespace Lintel.Tests.Search;

/// <summary>Forms of a word have one stem, in each language that has a table, and the browser finds the same.</summary>
public sealed class StemmerTests
{
    // Stems as Snowball's own sample vocabulary has them.
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
    [InlineData("element", "element")]
    [InlineData("bed", "bed")]
    [InlineData("sayings", "say")]
    [InlineData("adr12", "adr12")]
    public void English_words_have_their_stems(string word, string stem) =>
        Assert.Equal(stem, LanguageTable.StemmerOf("en-GB").Stem(word));

    [Theory]
    [InlineData("de", "Entscheidungen Entscheidung")]
    [InlineData("de", "Häuser Haus Hauses Häusern")]
    [InlineData("de", "Änderungen Änderung Aenderung")]
    [InlineData("de", "Straßen Straße Strasse")]
    [InlineData("de", "technische technisches technischer")]
    [InlineData("fr", "décisions décision")]
    [InlineData("fr", "déployer déployé déployée déployés")]
    [InlineData("fr", "journaux journal")]
    [InlineData("fr", "architectures architecture")]
    [InlineData("es", "decisiones decisión")]
    [InlineData("es", "configuraciones configuración")]
    [InlineData("es", "desplegado desplegada desplegando")]
    [InlineData("it", "decisioni decisione")]
    [InlineData("it", "configurazioni configurazione")]
    [InlineData("pt", "decisões decisão")]
    [InlineData("pt", "configurações configuração")]
    [InlineData("pt", "imagens imagem")]
    [InlineData("nl", "beslissingen beslissing")]
    [InlineData("nl", "mogelijkheden mogelijkheid")]
    [InlineData("nl", "namen naam")]
    [InlineData("sv", "besluten beslut beslutet")]
    [InlineData("sv", "tjänster tjänsten tjänst")]
    [InlineData("nb", "beslutninger beslutningen beslutning")]
    [InlineData("no", "tjenester tjenesten tjeneste")]
    [InlineData("da", "beslutninger beslutningen beslutning")]
    [InlineData("da", "tjenester tjenesten tjeneste")]
    public void Forms_of_a_word_have_one_stem(string language, string forms) =>
        Assert.Single(new WordReader(language).ReadTokens(forms).Select(words => words.Single().Stem).Distinct());

    [Theory]
    [InlineData("de", "Entscheidung scheiden")]
    [InlineData("fr", "service serveur")]
    [InlineData("es", "decisión servicio equipo equis")]
    [InlineData("sv", "paket pak planet plan")]
    [InlineData("fi", "päätökset päätös")]
    public void Different_words_stay_apart(string language, string words) =>
        Assert.Distinct(new WordReader(language).ReadTokens(words).Select(token => token.Single().Stem));

    [Theory]
    [InlineData("de", "die Entscheidung und der Dienst")]
    [InlineData("fr", "la décision et le service")]
    [InlineData("sv", "beslut och för tjänst")]
    public void Words_of_every_sentence_are_left_out(string language, string text) =>
        Assert.Equal(
            2,
            new WordReader(language).ReadTokens(text).Count(words => words.Any(word => word.Kind != WordKind.Common))
        );

    // Every ending of a language's table behind beginnings of all shapes.
    [SkippableTheory]
    [MemberData(nameof(Languages))]
    public void The_browser_finds_the_same_stems(string language)
    {
        var endings = LanguageTable
            .TextOf(language)
            .Split('\n')
            .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
            .SelectMany(line => line.Split(" / ")[0].Split(' ')[1..])
            .Select(rule => rule.Split(':')[0].ToLowerInvariant())
            .Concat(["", "ier", "quement", "ättning", "ßung", "ijk"])
            .Distinct();
        string[] beginnings =
        [
            "b",
            "ab",
            "stra",
            "decis",
            "config",
            "entscheid",
            "général",
            "fjäll",
            "qu",
            "gueyo",
            "communic",
            "brood",
            "system",
            "abaiss",
            "überig",
            "yy",
        ];
        var text = string.Join(' ', endings.SelectMany(ending => beginnings.Select(beginning => beginning + ending)));
        var reader = new WordReader(language);
        var ours = string.Join(' ', reader.ReadTokens(text).SelectMany(words => words).Select(AgreementTests.Written));
        Assert.Equal(Browser.Ask("", [], [text], language).Words.Single(), ours);
    }

    public static TheoryData<string> Languages() => [.. LanguageTable.Languages, "fi"];
}
