using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Reading;
using Lintel.Rules;
using Lintel.Rules.Decisions;
using Lintel.Site;

namespace Lintel.Building;

/// <summary>The first half of the build: read everything, judge everything, write nothing.</summary>
/// <param name="Handbook">The handbook as read.</param>
/// <param name="Site">The map of its pages.</param>
/// <param name="All">Everything that was found, in the order of report.</param>
/// <param name="Baseline">What the handbook puts up with; null when it has no baseline.</param>
public sealed record Check(Handbook Handbook, SiteMap Site, ImmutableArray<Diagnostic> All, Baseline? Baseline)
{
    /// <summary>What is to be reported: everything but what the baseline puts up with.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = Baseline?.Apply(All) ?? All;

    /// <summary>The day that ages were counted to; null where none were.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The check with what was found of the machine and not of the handbook, which no baseline
    /// knows.</summary>
    public Check With(DiagnosticBag found)
    {
        var more = found.ToReport(Handbook.Settings.Severities);
        return this with
        {
            All = [.. All.Concat(more).Order(Diagnostic.Order)],
            Findings = [.. Findings.Concat(more).Order(Diagnostic.Order)],
        };
    }

    /// <summary>Whether nothing stands in the way of a build; under <paramref name="strict"/> a warning does.</summary>
    public bool IsClean(bool strict) =>
        !Findings.Any(finding => finding.Severity >= (strict ? Severity.Warning : Severity.Error));

    /// <summary>Checks the handbook below <paramref name="root"/>; without <paramref name="today"/>, nothing is
    /// overdue.</summary>
    public static Check Run(string root, DateOnly? today = null) => Run(new DiskFolder(root), today);

    /// <summary>Checks the handbook in a folder, which may be one of a commit; with <paramref name="before"/>, accepted
    /// records must say what they said there.</summary>
    public static Check Run(IFolder root, DateOnly? today = null, Handbook? before = null) =>
        Of(ReadResult.Of(root), today, before);

    /// <summary>Judges what was read.</summary>
    public static Check Of(ReadResult intake, DateOnly? today = null, Handbook? before = null)
    {
        var (handbook, baseline) = (intake.Handbook, intake.Baseline);
        var bag = new DiagnosticBag();
        bag.AddRange(intake.Found);
        var site =
            ContentGuard.Try(bag, ReadResult.Everywhere, () => SiteMap.Of(handbook))
            ?? SiteMap.Of(new() { Root = handbook.Root, Settings = new() });
        Func<IEnumerable<Diagnostic>>[] checks =
        [
            () => DecisionChecks.Run(handbook, DecisionPolicy.Of(handbook.Settings, today)),
            () => before is null ? [] : RewriteChecks.Run(DecisionChange.Between(before, handbook)),
            () => AppearanceChecks.Run(handbook, site),
            () => LessonChecks.Run(handbook, HandbookReader.KnownBlocks),
            () => RubricChecks.Run(handbook, site),
            () => VersionChecks.Run(handbook),
            () => PermalinkChecks.Run(handbook),
            () => LinkChecks.Run(handbook, site),
            () => PreviewChecks.Run(handbook),
            () => RouteChecks.Run(handbook, site),
        ];
        foreach (var check in checks)
            ContentGuard.Collect(bag, ReadResult.Everywhere, check);

        return new(handbook, site, bag.ToReport(handbook.Settings.Severities), baseline) { Today = today };
    }
}
