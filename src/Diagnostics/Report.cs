using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lintel.Diagnostics;

/// <summary>How findings are told: to people and editors as lines, to programs as JSON.</summary>
public static class Report
{
    /// <summary>One line a finding, in MSBuild's form.</summary>
    public static string Text(ImmutableArray<Diagnostic> findings) => string.Concat(findings.Select(finding => finding + "\n"));

    /// <summary>A JSON array with one object a finding.</summary>
    public static string Json(ImmutableArray<Diagnostic> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var finding in findings) Write(json, finding);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
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
        json.WriteString("help", finding.Rule.Help.Route.Path);
        json.WriteEndObject();
    }
}
