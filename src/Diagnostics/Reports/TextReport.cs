using System.Collections.Immutable;

namespace Lintel.Diagnostics.Reports;

/// <summary>Findings for people and editors, in MSBuild's form.</summary>
internal static class TextReport
{
    // What was said so often is known.
    private const int Told = 3;

    /// <summary>A line for each finding, with all that it says.</summary>
    public static string Write(ImmutableArray<Diagnostic> findings) =>
        string.Concat(findings.Select(finding => finding + "\n"));

    /// <summary>A line for each finding, for editors and build servers: from the fourth on, a sentence is not said
    /// again.</summary>
    public static IEnumerable<ReportLine> WriteBrief(ImmutableArray<Diagnostic> findings)
    {
        var problems = new Dictionary<(Rule, string), int>();
        var remedies = new Dictionary<Rule, int>();
        foreach (var finding in findings)
        {
            var problem = (finding.Rule, finding.Message.Problem);
            problems[problem] = problems.GetValueOrDefault(problem) + 1;
            remedies[finding.Rule] = remedies.GetValueOrDefault(finding.Rule) + 1;
            yield return new(
                problems[problem] > Told ? finding.Place
                    : remedies[finding.Rule] > Told ? $"{finding.Place}: {finding.Message.Problem}"
                    : finding.ToString(),
                finding.Severity
            );
        }
    }

    /// <summary>The rules one after another, for a terminal: few findings each with its line, many with one example and
    /// their number.</summary>
    public static IEnumerable<ReportLine> WriteGroups(ImmutableArray<Diagnostic> findings)
    {
        foreach (var rule in ByRule(findings))
        {
            if (rule.Length <= Told)
            {
                foreach (var finding in rule)
                    yield return new(finding.ToString(), finding.Severity);
                continue;
            }

            yield return new($"{Name(rule[0])}: {Times(rule)}; '--all' shows each", rule[0].Severity);
            foreach (var same in rule.GroupBy(finding => finding.Message.Problem).OrderByDescending(Count).Take(Told))
                yield return new($"    {same.First()}{(same.Count() > 1 ? $" ({Times([.. same])})" : "")}");
        }
    }

    /// <summary>How many there are of each rule; nothing where that is seen at a glance.</summary>
    public static IEnumerable<ReportLine> WriteTable(ImmutableArray<Diagnostic> findings)
    {
        var rules = ByRule(findings).ToArray();
        if (rules.Length < 2 && findings.Length <= Told)
            yield break;
        yield return new("");
        var width = rules.Max(rule => $"{rule.Length:N0}".Length);
        foreach (var rule in rules)
            yield return new($"  {$"{rule.Length:N0}".PadLeft(width)}  {Name(rule[0])}", rule[0].Severity);
    }

    private static string Name(Diagnostic finding) =>
        $"{finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant(), -7} {finding.Rule.Title}";

    private static string Times(IReadOnlyCollection<Diagnostic> findings) =>
        findings.CountBy(finding => finding.At.File).Count() is var files
            ? $"{findings.Count:N0} times in {files:N0} {(files == 1 ? "file" : "files")}"
            : "";

    private static int Count(IEnumerable<Diagnostic> findings) => findings.Count();

    // The heaviest first, then the commonest.
    private static IEnumerable<ImmutableArray<Diagnostic>> ByRule(ImmutableArray<Diagnostic> findings) =>
        findings
            .GroupBy(finding => (finding.Rule, finding.Severity))
            .OrderByDescending(group => group.Key.Severity)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Rule.Id, StringComparer.Ordinal)
            .Select(group => group.ToImmutableArray());
}
