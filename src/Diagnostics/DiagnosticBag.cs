using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Diagnostics;

/// <summary>Collects findings from any thread; what comes out is sorted and free of repetitions.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> findings = [];

    /// <summary>Everything found so far, in no certain order.</summary>
    public ImmutableArray<Diagnostic> All => [.. findings];

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic) => findings.Add(diagnostic);

    /// <summary>Adds findings.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            findings.Add(diagnostic);
    }

    /// <summary>Everything found, weighed by the handbook's own <paramref name="settings"/>, in the order of
    /// report.</summary>
    public ImmutableArray<Diagnostic> ToReport(Settings settings) =>
        [
            .. findings
                .Select(finding => Weigh(finding, settings))
                .Where(finding => finding.Severity != Severity.Off)
                .Distinct()
                .Order(Diagnostic.Order),
        ];

    private static Diagnostic Weigh(Diagnostic finding, Settings settings)
    {
        if (
            settings.Severities.TryGetValue(finding.Rule.Id, out var word)
            && Enum.TryParse<Severity>(word, ignoreCase: true, out var severity)
        )
            return finding with
            {
                Severity = severity == Severity.Off && finding.Rule.IsAboutLoss ? Severity.Info : severity,
            };
        // Whoever upgrades hears of a new rule, and is stopped by it only when the handbook says so.
        return finding.Rule.Since > settings.RulesVersion && finding.Severity > Severity.Info
            ? finding with
            {
                Severity = Severity.Info,
            }
            : finding;
    }
}
