using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Diagnostics;

/// <summary>
/// Findings that a team knows and has put up with: a file of one line each, sorted, without line numbers, so that it
/// merges and survives edits.
/// It only ever shrinks: what was mended is taken out, and nothing new comes in.
/// </summary>
internal sealed class Baseline
{
    /// <summary>The file, in the root of the handbook.</summary>
    public const string File = ".lintel-baseline";

    private readonly ImmutableArray<Located<string>> entries;

    private Baseline(ImmutableArray<Located<string>> entries) => this.entries = entries;

    /// <summary>How many findings it puts up with.</summary>
    public int Length => entries.Length;

    /// <summary>Reads the text of a baseline; blank lines and lines that start with <c>#</c> say nothing.</summary>
    public static Baseline Parse(string text) =>
        new([
            .. text.Split('\n')
                .Select(
                    (line, index) =>
                        new Located<string>(
                            line.TrimEnd('\r'),
                            new SourceSpan(File, index + 1, 1, index + 1, Math.Max(1, line.Length))
                        )
                )
                .Where(line => line.Value.Trim().Length > 0 && !line.Value.StartsWith('#')),
        ]);

    /// <summary>A first baseline: everything that was found, but for mere remarks.</summary>
    public static Baseline Create(IEnumerable<Diagnostic> findings) =>
        Parse(Write(findings.Where(MayBePutUpWith).Select(Key)));

    // With settings that cannot be read nothing would be checked as the team wants it.
    private static bool MayBePutUpWith(Diagnostic finding) =>
        finding.Severity >= Severity.Warning
        && !finding.IsWrongSetting
        && (finding.Severity < Severity.Error || finding.Rule.MayBeInBaseline);

    /// <summary>This baseline without what is no longer found.</summary>
    public Baseline Shrunk(IEnumerable<Diagnostic> findings)
    {
        var left = Count(findings);
        return new([.. entries.Where(entry => Take(left, entry.Value))]);
    }

    /// <summary>The baseline after files were moved: what it put up with in a file, it goes on putting up with, also
    /// where a message names other paths now.</summary>
    /// <param name="before">What was found before.</param>
    /// <param name="after">What is found now.</param>
    /// <param name="newPath">From the old path of a file to its new one.</param>
    public Baseline Moved(
        ImmutableArray<Diagnostic> before,
        ImmutableArray<Diagnostic> after,
        Func<string, string> newPath
    )
    {
        var fresh = Fresh(before).ToHashSet();
        var known = before.Where(finding => !fresh.Contains(finding) && MayBePutUpWith(finding)).ToArray();
        var inFile = known
            .CountBy(finding => (finding.Rule, File: newPath(finding.At.File)))
            .ToDictionary(count => count.Key, count => count.Value);
        var kept = after.Where(finding => Take(inFile, (finding.Rule, finding.At.File))).ToHashSet();
        // What is told once for the whole handbook is told at its first place, which may be in another file now.
        var elsewhere = inFile
            .GroupBy(count => count.Key.Rule)
            .ToDictionary(rule => rule.Key, rule => rule.Sum(count => count.Value));
        var problems = known.Select(finding => finding.Message.Problem).ToHashSet(StringComparer.Ordinal);
        kept.UnionWith(
            after.Where(finding =>
                !kept.Contains(finding) && problems.Contains(finding.Message.Problem) && Take(elsewhere, finding.Rule)
            )
        );
        return Parse(Write(kept.Select(Key)));
    }

    /// <summary>Findings that the baseline does not know.</summary>
    public ImmutableArray<Diagnostic> Fresh(ImmutableArray<Diagnostic> findings)
    {
        var known = entries
            .GroupBy(entry => entry.Value)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. findings.Where(finding => !(MayBePutUpWith(finding) && Take(known, Key(finding))))];
    }

    /// <summary>What is left to report: findings that the baseline does not know, and entries that nothing matches any
    /// more.</summary>
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> findings)
    {
        var found = Count(findings);
        var stale = entries
            .Where(entry => !Take(found, entry.Value))
            .Select(entry => RepositoryRules.StaleBaseline.At(entry.At, entry.Value));
        return [.. Fresh(findings).Concat(stale).Order(Diagnostic.Order)];
    }

    /// <summary>The text of the file.</summary>
    public override string ToString() => Write(entries.Select(entry => entry.Value));

    private static Dictionary<string, int> Count(IEnumerable<Diagnostic> findings) =>
        findings
            .Where(MayBePutUpWith)
            .GroupBy(Key)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static bool Take<T>(Dictionary<T, int> counts, T key)
        where T : notnull
    {
        if (counts.GetValueOrDefault(key) == 0)
            return false;
        counts[key]--;
        return true;
    }

    /// <summary>What tells a finding from others, wherever in its file it stands.</summary>
    internal static string Key(Diagnostic finding) =>
        TerminalText.Line($"{finding.At.File}: {finding.Rule.Id}: {finding.Message.Problem}");

    private static string Write(IEnumerable<string> keys) =>
        "# Findings put up with for now; 'lintel check --write-baseline' takes out what was mended, and adds nothing.\n"
        + FormatLine.Text
        + string.Concat(keys.Order(StringComparer.Ordinal).Select(key => key + "\n"));
}
