using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Building;
using Lintel.Diagnostics;
using Lintel.Preview.Sites;
using Lintel.Text.Formats;

namespace Lintel.Preview.Live;

/// <summary>What the preview shows at a time.</summary>
/// <param name="Number">Grows when pages may have changed.</param>
/// <param name="Publication">The pages and other files.</param>
/// <param name="Findings">What is known to be wrong with the sources as they are now.</param>
internal sealed record Edition(int Number, Publication Publication, ImmutableArray<Diagnostic> Findings)
{
    // More than anybody reads on a page; the terminal has all.
    private const int Most = 100;

    /// <summary>The files as a host would show them.</summary>
    public ServedSite Site { get; } = ServedSite.Create(Publication.Find, Publication.Site.Handbook);

    /// <summary>Whether the sources were judged, and not only read.</summary>
    public bool IsChecked { get; init; }

    /// <summary>What an open page is told: its number, and what was found in sentences as <c>check</c> prints them,
    /// errors first; null while that is being worked out.</summary>
    public string State =>
        JsonText.Line(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("edition", Number);
            if (IsChecked)
            {
                json.WriteStartArray("findings");
                foreach (var finding in Findings.OrderByDescending(finding => finding.Severity).Take(Most))
                    Write(json, finding);
                json.WriteEndArray();
            }
            else
                json.WriteNull("findings");
            json.WriteNumber("more", Math.Max(0, Findings.Length - Most));
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("text", finding.ToString());
        json.WriteEndObject();
    }
}
