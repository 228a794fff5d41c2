using System.Collections.Concurrent;
using System.Collections.Immutable;

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

    /// <summary>Everything found, weighed by the handbook's own <paramref name="severities"/>, in the order of
    /// report.</summary>
    public ImmutableArray<Diagnostic> ToReport(IReadOnlyDictionary<string, string> severities) =>
        [
            .. findings
                .Select(finding => Weigh(finding, severities))
                .Where(finding => finding.Severity != Severity.Off)
                .Distinct()
                .Order(Diagnostic.Order),
        ];

    private static Diagnostic Weigh(Diagnostic finding, IReadOnlyDictionary<string, string> severities) =>
        severities.TryGetValue(finding.Rule.Id, out var word)
        && Enum.TryParse<Severity>(word, ignoreCase: true, out var severity)
            ? finding with
            {
                Severity = severity,
            }
            : finding;
}
