using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Diagnostics.Reports;

/// <summary>Findings for programs: a JSON array with one object each.</summary>
internal static class JsonReport
{
    /// <summary>Writes the array.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="settings">Whether and where the site of the handbook has a page for each rule.</param>
    public static string Write(ImmutableArray<Diagnostic> findings, Settings settings) =>
        JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var finding in findings)
                Write(json, finding, settings);
            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Diagnostic finding, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.At.File);
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.WriteNumber("endLine", finding.At.EndLine);
        json.WriteNumber("endColumn", finding.At.EndColumn);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("problem", finding.Message.Problem);
        json.WriteString("remedy", finding.Message.Remedy);
        if (settings.HasRulePages)
            json.WriteString("help", settings.Url + finding.Rule.Help.Route.Path);
        json.WriteEndObject();
    }
}
