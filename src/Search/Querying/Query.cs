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
internal sealed partial record Query(IReadOnlyList<QueryWord> Words, IReadOnlyList<string> Phrases)
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
            ]
        );
    }

    private static WordRole RoleOf(Word word) => word.IsWhole ? WordRole.Whole : WordRole.Sought;

    [GeneratedRegex("[\"“”„«]([^\"“”„«»]+)[\"“”»]")]
    private static partial Regex Quoted();

    [GeneratedRegex("[\"“”„«][^\"“”„«»]+[\"“”»]\\s*\\z")]
    private static partial Regex Closed();
}
