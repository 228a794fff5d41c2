using Lintel.Building;
using Lintel.Search;
using Lintel.Search.Indexing;
using Lintel.Search.Querying;
using Lintel.Site;

namespace Lintel.Agents.Tools;

/// <summary><c>search</c>: what a reader of the site would find, in the same order.</summary>
internal static class SearchTool
{
    private const int Standard = 10;
    private const int Most = 50;

    /// <summary>The tool.</summary>
    public static AgentTool Create()
    {
        var memory = new TermMemory();
        (HandbookSite Site, SearchEngine Engine)? made = null;
        return new(
            "search",
            "Search the handbook",
            "Finds decisions, lessons, rubrics and pages by words, best first, as the search of the site does. Each "
                + "result has its address, which 'decision' takes, and for a decision where it stands.",
            [
                new("query", "The words to look for; \"words in quotation marks\" side by side.", IsRequired: true),
                new("limit", $"Results at most: {Standard} unless named, {Most} at most.")
                {
                    Kind = ToolParameterKind.Integer,
                },
            ],
            (handbook, arguments) =>
            {
                var answer = EngineOf(handbook)
                    .Search(arguments.Text("query")!, arguments.Number("limit", Standard, Most));
                return new(
                    answer.Total == 0
                        ? "Nothing was found. Try fewer or other words."
                        : $"{answer.Results.Length} of {answer.Total} pages, best first.",
                    (SearchJson.Write(answer, handbook.Site.Handbook.Settings.Url, explain: false), "json")
                );
            }
        );

        SearchEngine EngineOf(OpenHandbook handbook)
        {
            var site = handbook.Site;
            if (made is not { } known || !ReferenceEquals(known.Site, site))
                made = known = (site, new(SearchIndex.Build(site.ForAudience(), memory)));
            return known.Engine;
        }
    }
}
