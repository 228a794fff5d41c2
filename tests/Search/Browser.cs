using System.Text.Json;
using Lintel.Search.Stemming;

namespace Lintel.Tests.Search;

/// <summary>The modules of the browser, run by Node where there is one; where there is none the tests skip.</summary>
internal sealed record Browser(string[] Answers, string[] Words)
{
    public static Browser Ask(
        string site,
        IEnumerable<string> queries,
        IEnumerable<string> texts,
        string language = "en"
    )
    {
        return NodeScript.Run<Browser>(
            "Search/answers.mjs",
            JsonSerializer.Serialize(
                new
                {
                    site,
                    queries,
                    texts,
                    table = LanguageTable.TextOf(language),
                }
            )
        );
    }
}
