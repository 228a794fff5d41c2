using System.Text.RegularExpressions;
using Lintel.Search.Words;

namespace Lintel.Search.Querying;

/// <summary>What part a word has in a query.</summary>
internal enum WordRole
{
    /// <summary>A page should have it.</summary>
    Sought,

    /// <summary>A compound as a whole, whose parts are sought: a page that has it comes first.</summary>
    Whole,

    /// <summary>The word of every sentence that a question begins with: a title that has it too comes first.</summary>
    Opening,
}

/// <summary>A word of a query; one that is not finished may become another.</summary>
internal sealed record QueryWord(Word Word, WordRole Role, bool IsUnfinished);

/// <summary>What a reader typed.</summary>
/// <param name="Words">Its words, each once.</param>
/// <param name="Phrases">What stands in quotation marks, folded: pages that hold it as it is written come
/// first.</param>
/// <param name="Names">What is typed with signs in it, as <c>--force</c> or <c>/etc/hosts</c>, folded: the same, also
/// where more is to come.</param>
internal sealed partial record Query(
    IReadOnlyList<QueryWord> Words,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Names
)
{
    private const int MostWords = 12;

    /// <summary>Reads a query; <c>theme/assets/search/query-words.js</c> does the same in the browser.</summary>
    public static Query Parse(string text, WordReader reader)
    {
        var tokens = reader
            .ReadTokens(text)
            .Select(words => words.Where(word => word.Kind != WordKind.Aside).ToArray())
            .Where(words => words.Length > 0)
            .ToArray();

        // Words of every sentence lead nowhere, unless there are no others.
        var leading = tokens.Where(words => words.Any(word => word.Kind != WordKind.Common)).ToArray();
        var sought = leading.Length > 0 ? leading : tokens;
        var opening = leading.Length > 0 && tokens[0] != leading[0] ? tokens[0] : [];
        var unfinished = Closed().IsMatch(text) ? null : sought.LastOrDefault();
        return new(
            [
                .. sought
                    .SelectMany(words =>
                        words
                            .Where(word => leading.Length == 0 || word.Kind != WordKind.Common)
                            .Select(word => new QueryWord(word, RoleOf(word), words == unfinished))
                    )
                    .Concat(opening.Select(word => new QueryWord(word, WordRole.Opening, false)))
                    .GroupBy(word => word.Word.Text)
                    .Select(same => same.First() with { IsUnfinished = same.Last().IsUnfinished })
                    .Take(MostWords),
            ],
            [
                .. Quoted()
                    .Matches(text)
                    .Select(match => Phrase.Fold(match.Groups[1].Value))
                    .Where(phrase => phrase != ""),
            ],
            [.. NamesIn(text)]
        );
    }

    private static WordRole RoleOf(Word word) => word.IsWhole ? WordRole.Whole : WordRole.Sought;

    // What is longer is no name that anybody types.
    private const int LongestName = 80;

    private static IEnumerable<string> NamesIn(string text) =>
        from name in Blanks().Split(Quoted().Replace(text, " ")).Select(chunk => Around().Replace(chunk, ""))
        where name.Length <= LongestName && Signed().IsMatch(name) && !Abbreviations().IsMatch(name)
        select Phrase.Fold(name);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[('’]+|[?!,;.)'’]+\z")]
    private static partial Regex Around();

    // A dash within words, C# and .NET are words of their own, and so are abbreviations such as CI/CD.
    [GeneratedRegex(@"^--?[a-zA-Z]|[/:@\\$%=~*|<>][\p{L}\p{N}]")]
    private static partial Regex Signed();

    [GeneratedRegex(@"^[A-Z0-9]+(?:[/&][A-Z0-9]+)+\z")]
    private static partial Regex Abbreviations();

    [GeneratedRegex("[\"“”„«]([^\"“”„«»]+)[\"“”»]")]
    private static partial Regex Quoted();

    [GeneratedRegex("[\"“”„«][^\"“”„«»]+[\"“”»]\\s*\\z")]
    private static partial Regex Closed();
}
