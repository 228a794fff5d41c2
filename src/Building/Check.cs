using System.Collections.Immutable;
using Lintel.Checks;
using Lintel.Checks.Decisions;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading;
using Lintel.Reading.Files;

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

    /// <summary>The check with what was found of the machine and not of the handbook, which no baseline knows.</summary>
    public Check With(DiagnosticBag found)
    {
        var more = found.ToReport(Library.Settings.Severities);
        return this with { All = [.. All.Concat(more).Order(Diagnostic.Order)], Findings = [.. Findings.Concat(more).Order(Diagnostic.Order)] };
    }

    /// <summary>Whether nothing stands in the way of a build; under <paramref name="strict"/> a warning does.</summary>
    public bool IsClean(bool strict) => !Findings.Any(finding => finding.Severity >= (strict ? Severity.Warning : Severity.Error));

    /// <summary>Checks the handbook below <paramref name="root"/>; without <paramref name="today"/>, nothing is overdue.</summary>
    public static Check Run(string root, DateOnly? today = null) => Run(new DiskFolder(root), today);

    /// <summary>Checks the handbook in a folder, which may be one of a commit; with <paramref name="before"/>, accepted records must say what they said there.</summary>
    public static Check Run(IFolder root, DateOnly? today = null, Library? before = null) => Of(Intake.Of(root), today, before);

    /// <summary>Judges what was read.</summary>
    public static Check Of(Intake intake, DateOnly? today = null, Library? before = null)
    {
        var (library, baseline) = (intake.Library, intake.Baseline);
        var site = SiteMap.Of(library);
        var bag = new DiagnosticBag();
        bag.AddRange(intake.Found);
        bag.AddRange(DecisionChecks.Run(library, DecisionPolicy.Of(library.Settings, today)));
        if (before is not null) bag.AddRange(RewriteChecks.Run(DecisionChange.Between(before, library)));
        bag.AddRange(LookChecks.Run(library, site));
        bag.AddRange(LessonChecks.Run(library, HandbookReader.KnownBlocks));
        bag.AddRange(RubricChecks.Run(library, site));
        bag.AddRange(VersionChecks.Run(library));
        bag.AddRange(PermalinkChecks.Run(library));
        bag.AddRange(LinkChecks.Run(library, site));
        bag.AddRange(PreviewChecks.Run(library));
        bag.AddRange(RouteChecks.Run(library, site));

        return new(library, site, bag.ToReport(library.Settings.Severities), baseline) { Today = today };
    }
}
