using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Catalogs;
using Lintel.Rules.Code;
using Lintel.Rules.Decisions;
using Lintel.Site;
using Lintel.Site.Catalogs;

namespace Lintel.Rules;

/// <summary>
/// The health of a catalog: what rules find in the handbook's own records, and exports tell of others', whatever
/// severities, baselines and exceptions make of it. A team that turned a rule off for its gate still sees here what the
/// rule is about. </summary>
internal sealed class Health
{
    private readonly HandbookSite site;
    private readonly ImmutableArray<CatalogEntry> own;
    private readonly FederatedHealth elsewhere;
    private readonly ImmutableArray<Diagnostic> found;

    private Health(HandbookSite site)
    {
        this.site = site;
        elsewhere = new(site);
        own = [.. site.Catalog.Entries.Where(entry => entry.Record is not null)];
        // Ages are counted to the day of the pages, so that they are the same tomorrow.
        var input = new CheckInput(site) { Today = site.PageDay };
        ISiteCheck[] checks =
        [
            new LifecycleRules(),
            new RelationRules(),
            new SectionRules(),
            new TagRules(),
            new PatternRules(),
        ];
        found = [.. checks.SelectMany(check => check.Run(input))];
    }

    /// <summary>Looks through a site.</summary>
    public static CatalogHealth Create(HandbookSite site) => CatalogHealth.Create(site, new Health(site).Concerns());

    private ImmutableArray<Concern> Concerns() =>
        [
            Dated(
                "reviews-overdue",
                "Reviews overdue",
                "Look at the decision again, and set the next day or a new status.",
                from due in Raised(LifecycleRules.ReviewDue).Concat(elsewhere.ReviewsDue)
                orderby due.Detail.Days descending
                select Item(due.Entry, $"review by {due.Detail.Date}, {Count(due.Detail.Days)} ago")
            ),
            Dated(
                "reviews-due",
                "Reviews due soon",
                $"Plan a look at each within {LifecycleRules.SoonDays} days.",
                from due in Raised(LifecycleRules.ReviewSoon).Concat(elsewhere.ReviewsSoon)
                orderby due.Detail.Days
                select Item(
                    due.Entry,
                    due.Detail.Days == 0 ? "review today" : $"review by {due.Detail.Date}, in {Count(due.Detail.Days)}"
                )
            ),
            Dated(
                "proposed-long",
                $"Proposals older than {site.Handbook.Settings.ProposedForDays} days",
                "Decide them, or reject them: a proposal that nobody decides is a decision nobody made.",
                from proposal in Raised(LifecycleRules.LongProposed).Concat(elsewhere.LongProposed)
                orderby proposal.Detail.Days descending
                select Item(proposal.Entry, $"proposed {proposal.Detail.Date}, {Count(proposal.Detail.Days)} ago")
            ),
            new(
                "one-way",
                "One-way supersessions",
                "Add the line to the other record too; 'lintel check' names it.",
                [
                    .. from relation in Raised(RelationRules.OneWay)
                    select Item(
                        relation.Entry,
                        $"{relation.Detail.Says} {relation.Detail.Other}, which does not say so"
                    ),
                ]
            ),
            new(
                "without-options",
                "Records without options",
                "Write down what else was looked at, even if it was to change nothing.",
                [
                    .. Raised(SectionRules.NoOptions)
                        .Select(record => record.Entry)
                        .Concat(elsewhere.WithoutOptions)
                        .Select(entry => Item(entry, entry.Status.Phrase())),
                ]
            ),
            new(
                "orphan-tags",
                "Tags on one record only",
                "Use a tag that others use, or find the records that share it.",
                [
                    .. from tag in TagRules
                        .Orphan.In(found)
                        .Select(tag => (tag.Detail.Entry, tag.Detail.View))
                        .Concat(elsewhere.OrphanTags)
                        .OrderBy(tag => tag.View.Title, StringComparer.OrdinalIgnoreCase)
                    select new ConcernItem(tag.View.Title, tag.View.Route.Path, $"only on {tag.Entry.LabelledTitle}"),
                ]
            ),
            .. site.Handbook.Code is null ? ImmutableArray<Concern>.Empty : [StalePatterns()],
        ];

    private Concern StalePatterns() =>
        new(
            "stale-patterns",
            "Records that govern no file",
            "Say where the code is now, or call the decision deprecated if it went with the code.",
            [
                .. from pattern in Raised(PatternRules.StalePattern)
                select Item(pattern.Entry, $"no file is meant by '{pattern.Detail.Pattern}'"),
            ]
        );

    // The findings of a rule beside the catalog's entries, in the catalog's order.
    private IEnumerable<(CatalogEntry Entry, TDetail Detail)> Raised<TDetail>(Rule<TDetail> rule)
    {
        var byFile = rule.In(found).ToLookup(finding => finding.At.File, finding => finding.Detail);
        return own.SelectMany(entry => byFile[entry.Record!.Page.Source].Select(detail => (entry, detail)));
    }

    private Concern Dated(string id, string title, string remedy, IEnumerable<ConcernItem> items) =>
        new(id, title, remedy, [.. items]) { IsKnown = site.PageDay is not null };

    // Two parts of a catalog may use one number.
    private ConcernItem Item(CatalogEntry entry, string detail) =>
        new(
            entry.LabelledTitle,
            entry.Address ?? site.Catalog.Packages.First(package => package.Id == entry.Package).Route.Path,
            site.Catalog.TitleOf(entry.Package) is { } package ? $"{package}, {detail}" : detail
        );

    private static string Count(int days) => days == 1 ? "1 day" : FormattableString.Invariant($"{days} days");
}
