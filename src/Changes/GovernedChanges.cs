using System.Collections.Immutable;
using Lintel.Model.Changes;
using Lintel.Model.Code;
using Lintel.Site;
using Lintel.Site.Governing;

namespace Lintel.Changes;

/// <summary>The decisions in force whose files a branch touches: a fact for the reviewer, and no finding.</summary>
internal static class GovernedChanges
{
    /// <summary>The decisions, the most specific first.</summary>
    public static ImmutableArray<GovernedChange> Find(HandbookSite site, CodeChanges? code)
    {
        if (code is null)
            return [];
        var prefix = site.Handbook.Settings.PathInRepository;
        var records = site.Handbook.Decisions.Select(record => prefix + record.Page.Source).ToHashSet();
        var found = GoverningDecisions.Find(site, code.Touched.Where(path => !records.Contains(path)));
        return
        [
            .. found.Select(decision => new GovernedChange(
                decision.LabelAmong(found),
                decision.Record.Name,
                decision.Sentence,
                decision.Record.Page.Source,
                decision.Paths[0].Path,
                decision.Paths.Length
            )
            {
                Route = decision.Record.Page.Route,
                IsChanged = code.Touched.Contains(prefix + decision.Record.Page.Source),
            }),
        ];
    }
}
