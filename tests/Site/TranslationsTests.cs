using System.Text.RegularExpressions;
using Lintel.Model;

namespace Lintel.Tests.Site;

/// <summary>Every table has every word of the theme, in its form, and no other.</summary>
public sealed partial class TranslationsTests
{
    private static readonly string[] Sources =
    [
        .. Files("theme", "*.razor"),
        .. Files("theme", "*.cs"),
        .. Files("theme/assets", "*.js"),
        .. Files("src/Site", "*.cs"),
        .. Files("src/Reading", "*.cs"),
    ];

    public static TheoryData<string> Languages() => [.. Translations.Languages.Order(StringComparer.Ordinal)];

    [Fact]
    public void The_languages_of_the_search_have_one() =>
        Assert.Equal(
            ["da", "de", "es", "fr", "it", "nl", "no", "pt", "sv"],
            Translations.Languages.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_theme_asks_for_no_other_words()
    {
        var known = Table("de").Select(line => line.English).ToHashSet(StringComparer.Ordinal);
        var asked = Sources.SelectMany(text => Call().Matches(text)).Select(call => Word(call.Groups["text"].Value));
        Assert.Empty(asked.Where(word => !known.Contains(word)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_table_is_whole(string language)
    {
        var table = Table(language);
        Assert.Equal(Table("de").Select(line => line.English), table.Select(line => line.English));
        Assert.All(
            table,
            line =>
            {
                Assert.NotEmpty(line.Own);
                Assert.Equal(Places(line.English), Places(line.Own));
                Assert.Equal(line.English.Count(letter => letter == '|'), line.Own.Count(letter => letter == '|'));
            }
        );
    }

    [Fact]
    public void Numbers_choose_their_form()
    {
        var french = Translations.Create(new() { Language = "fr-CA" });
        Assert.Equal(
            french.Count(1, "{0} record.|{0} records."),
            french.Count(0, "{0} record.|{0} records.").Replace('0', '1')
        );
        var english = Translations.Create(new());
        Assert.Equal("1 record.", english.Count(1, "{0} record.|{0} records."));
        Assert.Equal("0 records.", english.Count(0, "{0} record.|{0} records."));
        Assert.Null(english.Mark);
        Assert.Null(Translations.Create(new() { Language = "nb" }).Mark);
        Assert.Equal("en", Translations.Create(new() { Language = "ja" }).Mark);
    }

    private static (string English, string Own)[] Table(string language) =>
        [
            .. File.ReadLines(RepositoryRoot.Combine("theme/translations", language + ".txt"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(" = ", 2))
                .Select(pair => (pair[0], pair[1])),
        ];

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(RepositoryRoot.Combine(folder), pattern, SearchOption.AllDirectories)
            .Select(File.ReadAllText);

    private static string[] Places(string text) =>
        [.. Place().Matches(text).Select(place => place.Value).Distinct().Order(StringComparer.Ordinal)];

    private static string Word(string written) =>
        written.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\'", "'", StringComparison.Ordinal);

    // Words that a variable holds are known by the tables being alike.
    [GeneratedRegex(
        """\btranslate(?:Around)?\((?<quote>["'])(?<text>(?:\\.|(?!\k<quote>)[^\\\r\n])*)\k<quote>""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Call();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
