using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Cli;

/// <summary>The closing lines: what the handbook holds and what was found.</summary>
internal static class Summary
{
    /// <summary>After a check.</summary>
    public static string Of(Check check) => $"Checked {Holdings(check.Handbook)}: {Findings(check)}.";

    /// <summary>After a build.</summary>
    public static string Of(Build build, string output) =>
        build.Pages > 0
            ? $"Built {Count(build.Pages, "page")} from {Holdings(build.Check.Handbook)}: "
                + $"{Findings(build.Check)}{Context(build.Context)}.\n{output}"
            : $"Not built: {Findings(build.Check)}. The last good site, if there is one, is untouched.";

    private static string Context(SiteContext context) =>
        context.IsProduction ? "" : $"; a preview ({context.Words}), kept out of search engines";

    private static string Holdings(Handbook library) =>
        $"{Count(library.Lessons.Length, "lesson")}, {Count(library.Decisions.Length, "decision")}{Statuses(library)}, "
        + $"{Count(library.Rubrics.Length, "rubric")}, {Count(library.Pages.Length, "other page")}";

    private static string Statuses(Handbook library) =>
        library.Decisions.IsEmpty
            ? ""
            : " ("
                + string.Join(
                    ", ",
                    library
                        .Decisions.GroupBy(decision => decision.Status)
                        .OrderByDescending(group => group.Count())
                        .ThenBy(group => group.Key)
                        .Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}")
                )
                + ")";

    private static string Findings(Check check) =>
        $"{Count(check.Findings.Count(finding => finding.Severity == Severity.Error), "error")}, "
        + $"{Count(check.Findings.Count(finding => finding.Severity == Severity.Warning), "warning")}";

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
