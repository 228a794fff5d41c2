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

    /// <summary>The files that were saved last, below the root.</summary>
    public ImmutableHashSet<string> Saved { get; init; } = [];

    /// <summary>What an open page is told: its number, and what was found, file by file, what was saved last first and
    /// then what has errors; null while that is being worked out.</summary>
    public string State(EditorAddress editor) =>
        JsonText.Line(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("edition", Number);
            if (IsChecked)
            {
                json.WriteStartArray("findings");
                foreach (var finding in InOrder().Take(Most))
                    Write(json, finding, editor);
                json.WriteEndArray();
            }
            else
                json.WriteNull("findings");
            json.WriteNumber("more", Math.Max(0, Findings.Length - Most));
            json.WriteEndObject();
        });

    private IEnumerable<Diagnostic> InOrder() =>
        Findings
            .GroupBy(finding => finding.At.File)
            .OrderByDescending(file => Saved.Contains(file.Key))
            .ThenByDescending(file => file.Max(finding => finding.Severity))
            .ThenBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => file.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.At.Line));

    private static void Write(Utf8JsonWriter json, Diagnostic finding, EditorAddress editor)
    {
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("file", TerminalText.Line(finding.At.File));
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("help", finding.Rule.Help.Route.Path);
        json.WriteString("message", TerminalText.Line(finding.Message.ToString()));
        if (editor.Of(finding.At) is { } address)
            json.WriteString("editor", address);
        json.WriteEndObject();
    }
}
