using System.Globalization;
using Lintel.Building;
using Lintel.Building.Hosts;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Site;

namespace Lintel.Cli;

/// <summary>The closing lines: what the handbook holds and what was found.</summary>
internal static class Summary
{
    /// <summary>After a check.</summary>
    public static string Write(Check check) => $"Checked {Holdings(check.Handbook)}: {Findings(check)}.";

    /// <summary>After a build.</summary>
    public static string Write(Build build, string output, TimeSpan time) =>
        build.Pages > 0
            ? $"Built {Count(build.Pages, "page")} from {Holdings(build.Check.Handbook)}: "
                + $"{Findings(build.Check)}{Context(build.Context)}.\n"
                + $"{Count(build.Check.Handbook.Assets.Length, "file")} carried along"
                + $"{Withheld(build.Check.Handbook)}; {time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)}"
                + $" s. See it with '{(build.Context.IsProduction ? "lintel preview" : $"lintel serve {output}")}'."
                + $"{HeldBack(build)}{Unaddressed(build)}{TooMany(build.Files)}\n{output}"
            : $"Not built: {Findings(build.Check)}. The last good site, if there is one, is untouched.";

    private static string Withheld(Handbook handbook) =>
        handbook.Withheld > 0
            ? $", {handbook.Withheld:N0} left out (source, configuration, and what no page refers to)"
            : "";

    private static string Unaddressed(Build build) =>
        build.Context.IsProduction && build.Check.Handbook.Settings.Url is null
            ? "\nNo site map, no feeds and no canonical addresses: they need 'url' in the settings."
            : "";

    private static string TooMany(int files) =>
        files > CloudflarePages.MostFiles
            ? $"\n{files:N0} files are more than Cloudflare Pages takes, which is {CloudflarePages.MostFiles:N0}."
            : "";

    // What readers do not see yet; a page of a day to come needs a build on that day.
    private static string HeldBack(Build build)
    {
        if (!build.Context.IsProduction)
            return "";
        var handbook = build.Check.Handbook;
        var pages = Visibility.HeldBack(handbook, build.Check.Site.ReleaseDay).ToArray();
        var records = handbook.Decisions.Count(record => Visibility.IsHidden(record, handbook.Settings));
        var next = pages.Where(page => !page.Metadata.IsDraft).Min(Visibility.ReleaseDay);
        return pages.Length + records == 0
            ? ""
            : $"\n{Count(pages.Length + records, "draft")} held back, which previews show"
                + (
                    next is { } day
                        ? $"; from {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} on a build shows more"
                        : ""
                )
                + ".";
    }

    private static string Context(SiteContext context) =>
        context.IsProduction ? "" : $"; a preview ({context.Words}), kept out of search engines";

    private static string Holdings(Handbook handbook) =>
        $"{Count(handbook.Lessons.Length, "lesson")}, "
        + $"{Count(handbook.Decisions.Length, "decision")}{Statuses(handbook)}{Elsewhere(handbook)}, "
        + $"{Count(handbook.Rubrics.Length, "rubric")}, {Count(handbook.Pages.Length, "other page")}";

    private static string Elsewhere(Handbook handbook) =>
        handbook.Federated.IsEmpty
            ? ""
            : $" and {handbook.Federated.Sum(catalog => catalog.Entries.Length)} of "
                + Count(handbook.Federated.Length, "other handbook");

    private static string Statuses(Handbook handbook) =>
        handbook.Decisions.IsEmpty
            ? ""
            : " ("
                + string.Join(
                    ", ",
                    handbook
                        .Decisions.GroupBy(decision => decision.Status)
                        .OrderByDescending(group => group.Count())
                        .ThenBy(group => group.Key)
                        .Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}")
                )
                + ")";

    private static string Findings(Check check) =>
        $"{Count(check.Findings.Count(finding => finding.Severity == Severity.Error), "error")}, "
        + $"{Count(check.Findings.Count(finding => finding.Severity == Severity.Warning), "warning")}"
        + (check.PutUpWith > 0 ? $"; the baseline puts up with {check.PutUpWith:N0}" : "");

    public static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
