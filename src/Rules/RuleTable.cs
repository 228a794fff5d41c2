using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Rules.Code;
using Lintel.Rules.Decisions;
using Lintel.Rules.Hub;
using Lintel.Rules.Lessons;
using Lintel.Rules.Links;
using Lintel.Rules.Packets;
using Lintel.Rules.Rubrics;
using Lintel.Site;

namespace Lintel.Rules;

/// <summary>The one table of rules, and the checks that raise them.</summary>
/// <remarks>Immutable and safe to be read by many threads.</remarks>
public sealed class RuleTable
{
    private RuleTable(IEnumerable<Rule> rules, ImmutableArray<ISiteCheck> checks)
    {
        All = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        if (All.CountBy(rule => rule.Id).FirstOrDefault(same => same.Value > 1) is { Key: { } twice })
            throw new ArgumentException($"Two rules have the id '{twice}'. Choose another for yours.", nameof(rules));
        ById = All.ToImmutableSortedDictionary(rule => rule.Id, rule => rule, StringComparer.Ordinal);
        Help = [.. All.Select(rule => rule.Help)];
        Checks = checks;
    }

    /// <summary>What Lintel itself enforces.</summary>
    public static RuleTable BuiltIn { get; } =
        Create(
            // Raised where files are read and written, and of packets, which are no part of the site.
            [
                .. FileRules.All,
                .. SourceRules.All,
                .. MarkdownRules.All,
                .. RepositoryRules.All,
                .. CatalogRules.All,
                .. RubricFileRules.All,
                .. LockRules.All,
                .. OutputRules.All,
                .. PacketCheck.Rules,
                .. HubRules.All,
            ],
            [
                new SectionRules(),
                new TeamSectionRules(),
                new TitleRules(),
                new StatusRules(),
                new DateRules(),
                new NumberRules(),
                new RelationRules(),
                new StandingRules(),
                new SuccessionRules(),
                new OptionRules(),
                new LeftoverRules(),
                new PeopleRules(),
                new LifecycleRules(),
                new TagRules(),
                new SkippedFileRules(),
                new OverrideRules(),
                new ListingRules(),
                new RewriteRules(),
                new SettingsRules(),
                new CatalogAgeRules(),
                new SidebarRules(),
                new AppearanceRules(),
                new LessonRules(),
                new QuickCheckRules(),
                new BlockRules(),
                new RubricTextRules(),
                new RubricIdRules(),
                new RubricReferenceRules(),
                new VersionRules(),
                new PermalinkRules(),
                new ForeignSyntaxRules(),
                new LinkRules(),
                new OwnAddressRules(),
                new PreviewOnlyRules(),
                new RouteRules(),
                new NameRules(),
                new PatternRules(),
                new ReferenceRules(),
                new ReviewRules(),
            ]
        );

    /// <summary>All rules in the order of their ids.</summary>
    public ImmutableArray<Rule> All { get; }

    /// <summary>Rules by id.</summary>
    public ImmutableSortedDictionary<string, Rule> ById { get; }

    /// <summary>What the pages of the rules say, in the order of their ids.</summary>
    public ImmutableArray<RuleHelp> Help { get; }

    /// <summary>The checks, in the order in which they run.</summary>
    public ImmutableArray<ISiteCheck> Checks { get; }

    /// <summary>The table with more checks behind its own.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleTable With(params IEnumerable<ISiteCheck> checks)
    {
        ISiteCheck[] more = [.. checks];
        return more.Length == 0 ? this : new(All.Concat(more.SelectMany(check => check.Rules)), [.. Checks, .. more]);
    }

    /// <summary>Runs all checks, and leaves out what the handbook forgives: records older than its
    /// <c>strict-from</c>, and what a record sets for itself with a reason. Severities of the settings are not weighed
    /// yet.</summary>
    /// <param name="input">What the checks look at; this table takes the place of its own.</param>
    /// <param name="bag">Takes what was found.</param>
    /// <param name="at">The place of a check that fails.</param>
    public void Run(CheckInput input, DiagnosticBag bag, SourceSpan at)
    {
        var found = new DiagnosticBag();
        var told = input with { Rules = this };
        AllCores.Each(Checks, check => ContentGuard.Collect(found, at, () => check.Run(told)));
        bag.AddRange(new Exceptions(input.Handbook).Apply(found.All));
    }

    /// <summary>The changes to source files that need no judgement, each once. Records in another markup are left to
    /// their authors.</summary>
    public IEnumerable<TextEdit> Fix(HandbookSite site) =>
        Checks
            .OfType<ISiteFix>()
            .SelectMany(check => check.Fix(site))
            .Where(edit => !SourcePath.IsOtherMarkup(edit.At.File))
            .Distinct();

    private static RuleTable Create(IEnumerable<Rule> rules, ImmutableArray<ISiteCheck> checks) =>
        new(rules.Concat(checks.SelectMany(check => check.Rules)), checks);
}
