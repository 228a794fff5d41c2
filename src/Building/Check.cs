using System.Collections.Immutable;
using Lintel.Checks;
using Lintel.Checks.Decisions;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Reading;

namespace Lintel.Building;

/// <summary>The first half of the build: read everything, judge everything, write nothing.</summary>
/// <param name="Library">The handbook as read.</param>
/// <param name="Site">The map of its pages.</param>
/// <param name="All">Everything that was found, in the order of report.</param>
/// <param name="Baseline">What the handbook puts up with; null when it has no baseline.</param>
public sealed record Check(Library Library, SiteMap Site, ImmutableArray<Diagnostic> All, Baseline? Baseline)
{
    /// <summary>What is to be reported: everything but what the baseline puts up with.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = Baseline?.Apply(All) ?? All;

    /// <summary>The day that ages were counted to; null where none were.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The check with what was found of the machine and not of the handbook, which no baseline
    /// knows.</summary>
    public Check With(DiagnosticBag found)
    {
        var more = found.ToReport(Library.Settings.Severities);
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
    public static Check Run(IFolder root, DateOnly? today = null, Library? before = null) =>
        Of(Intake.Of(root), today, before);

    /// <summary>Judges what was read.</summary>
    public static Check Of(Intake intake, DateOnly? today = null, Library? before = null)
    {
        var (library, baseline) = (intake.Library, intake.Baseline);
        var bag = new DiagnosticBag();
        bag.AddRange(intake.Found);
        var site =
            ContentGuard.Try(bag, Intake.Handbook, () => SiteMap.Of(library))
            ?? SiteMap.Of(new() { Root = library.Root, Settings = new() });
        Func<IEnumerable<Diagnostic>>[] checks =
        [
            () => DecisionChecks.Run(library, DecisionPolicy.Of(library.Settings, today)),
            () => before is null ? [] : RewriteChecks.Run(DecisionChange.Between(before, library)),
            () => LookChecks.Run(library, site),
            () => LessonChecks.Run(library, HandbookReader.KnownBlocks),
            () => RubricChecks.Run(library, site),
            () => VersionChecks.Run(library),
            () => PermalinkChecks.Run(library),
            () => LinkChecks.Run(library, site),
            () => PreviewChecks.Run(library),
            () => RouteChecks.Run(library, site),
        ];
        foreach (var check in checks)
            ContentGuard.Collect(bag, Intake.Handbook, check);

        return new(library, site, bag.ToReport(library.Settings.Severities), baseline) { Today = today };
    }
}
