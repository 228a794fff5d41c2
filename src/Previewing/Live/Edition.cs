using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Building;
using Lintel.Content;
using Lintel.Diagnostics;
using Lintel.Previewing.Sites;

namespace Lintel.Previewing.Live;

/// <summary>What the preview shows at a time.</summary>
/// <param name="Number">Grows when pages may have changed.</param>
/// <param name="Publication">The pages and other files.</param>
/// <param name="Library">The handbook that they were made of.</param>
/// <param name="Findings">What is known to be wrong with the sources as they are now.</param>
internal sealed record Edition(int Number, Publication Publication, Library Library, ImmutableArray<Diagnostic> Findings)
{
    // More than anybody reads on a page; the terminal has all.
    private const int Most = 100;

    /// <summary>The files as a host would show them.</summary>
    public Site Site { get; } = Site.Of(Publication.Find, Library);

    /// <summary>Whether the sources were judged, and not only read.</summary>
    public bool IsChecked { get; init; }

    /// <summary>What an open page is told: its number, and what was found in sentences as <c>check</c> prints them, errors first; null while that is being worked out.</summary>
    public string State => JsonSerializer.Serialize(new
    {
        edition = Number,
        findings = IsChecked
            ? Findings.OrderByDescending(finding => finding.Severity).Take(Most).Select(finding => new { severity = finding.Severity.ToString().ToLowerInvariant(), text = finding.ToString() })
            : null,
        more = Math.Max(0, Findings.Length - Most),
    });
}
