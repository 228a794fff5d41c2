using System.Collections.Immutable;
using Lintel.Checks;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Reading;

namespace Lintel.Building;

/// <summary>The first half of the build: read everything, judge everything, write nothing.</summary>
/// <param name="Library">The handbook as read.</param>
/// <param name="Site">The map of its pages.</param>
/// <param name="Findings">Everything that was found, in the order of report.</param>
public sealed record Check(Library Library, SiteMap Site, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Whether nothing stands in the way of a build; under <paramref name="strict"/> a warning does.</summary>
    public bool IsClean(bool strict) => !Findings.Any(finding => finding.Severity >= (strict ? Severity.Warning : Severity.Error));

    /// <summary>Checks the handbook below <paramref name="root"/>.</summary>
    public static Check Run(string root)
    {
        var bag = new DiagnosticBag();

        // Input
        var library = HandbookReader.Read(root, bag);
        var site = SiteMap.Of(library);

        // Process
        bag.AddRange(DecisionChecks.Run(library));
        bag.AddRange(LookChecks.Run(library, site));
        bag.AddRange(LessonChecks.Run(library, HandbookReader.KnownBlocks));
        bag.AddRange(RubricChecks.Run(library));
        bag.AddRange(LinkChecks.Run(library, site));
        bag.AddRange(RouteChecks.Run(library, site));

        return new(library, site, bag.ToReport(library.Settings.Severities));
    }
}
