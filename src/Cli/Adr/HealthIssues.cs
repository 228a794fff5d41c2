using System.Collections.Immutable;
using System.Text;
using Lintel.Model;
using Lintel.Model.Code;
using Lintel.Site;
using Lintel.Site.Catalogs;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Cli.Adr;

/// <summary>What of the decisions needs attention, as one issue for each team that answers for them. The same health
/// gives the same text, so an issue is only touched when it has something new to say.</summary>
internal static class HealthIssues
{
    // What grows overdue by itself; the rest is found by those who change a record.
    private static readonly ImmutableArray<string> Told = ["reviews-overdue", "proposed-long", "stale-patterns"];

    private const int MostItems = 100;

    /// <summary>The issues by the names of their files.</summary>
    public static IEnumerable<(string File, string Text)> Write(
        HandbookSite site,
        CatalogHealth health,
        CodeOwners owners
    )
    {
        var sources = site.Handbook.Decisions.ToDictionary(
            record => record.Page.Route.Path,
            record => record.Page.Source,
            StringComparer.Ordinal
        );
        var byTeam = health
            .Concerns.Where(concern => Told.Contains(concern.Id))
            .SelectMany(concern =>
                concern
                    .Items.Where(item => sources.ContainsKey(item.Address))
                    .SelectMany(item =>
                        Teams(site, owners, sources[item.Address]).Select(team => (team, concern, item))
                    )
            )
            .GroupBy(told => told.team, StringComparer.Ordinal)
            .OrderBy(team => team.Key, StringComparer.Ordinal)
            .ToArray();
        var names = Slug.Unique(byTeam.Select(team => team.Key.Length > 0 ? team.Key : "nobody"), []);
        return byTeam.Select(team =>
            (
                names[team.Key.Length > 0 ? team.Key : "nobody"] + ".md",
                Text(site, team.Key, team.Select(told => (told.concern, told.item)), sources)
            )
        );
    }

    private static IEnumerable<string> Teams(HandbookSite site, CodeOwners owners, string source) =>
        owners.Of(site.Handbook.Settings.PathInRepository + source).DefaultIfEmpty("");

    private static string Text(
        HandbookSite site,
        string team,
        IEnumerable<(Concern Concern, ConcernItem Item)> told,
        Dictionary<string, string> sources
    )
    {
        var host = CodeHost.Find(site.Handbook.Settings);
        // By this line the issue is found again.
        var text = new StringBuilder($"<!-- lintel:health {team} -->\n");
        text.Append(team.Length > 0 ? $"{team}, these" : "These")
            .Append(" decisions need a look. This issue is kept by a program, and closed when nothing is left.\n");
        foreach (var concern in told.GroupBy(pair => pair.Concern, pair => pair.Item))
        {
            text.Append($"\n### {concern.Key.Title}\n\n{MarkdownText.Escape(concern.Key.Remedy)}\n\n");
            foreach (var item in concern.Take(MostItems))
            {
                var name = MarkdownText.Escape(item.Name);
                var link = host?.Read(sources[item.Address]) is { } address ? $"[{name}]({address})" : name;
                text.Append($"- {link}: {MarkdownText.Escape(item.Detail)}\n");
            }
        }

        return text.ToString();
    }
}
