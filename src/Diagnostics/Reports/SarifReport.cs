using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Diagnostics.Reports;

/// <summary>Findings in SARIF 2.1.0 (OASIS), which code hosts show beside the code.</summary>
internal static class SarifReport
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // What paths are relative to; the code host knows where that is.
    private const string Top = "%SRCROOT%";

    /// <summary>Writes a log with one run.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="prefix">The way from the top of the repository to the root: empty, or with a closing
    /// slash.</param>
    /// <param name="version">The program's.</param>
    public static string Write(ImmutableArray<Diagnostic> findings, string prefix, string version) =>
        JsonText.Write(json =>
        {
            var rules = findings
                .Select(finding => finding.Rule)
                .Distinct()
                .OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .ToList();
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, version);
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Top);
            WriteText(json, "description", "The top of the repository.");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var finding in findings)
                WriteResult(json, finding, prefix, rules.IndexOf(finding.Rule), Fingerprint(finding, seen));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "lintel");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Title);
            WriteText(json, "shortDescription", rule.Title + ".");
            WriteText(json, "fullDescription", rule.Why);
            WriteHelp(json, rule);
            json.WriteStartObject("defaultConfiguration");
            json.WriteBoolean("enabled", rule.Severity != Severity.Off);
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(
        Utf8JsonWriter json,
        Diagnostic finding,
        string prefix,
        int rule,
        string fingerprint
    )
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message.ToString());
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UrlPath.Escape(RepositoryPath.Of(prefix, finding.At.File)));
        json.WriteString("uriBaseId", Top);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.At.Line);
        json.WriteNumber("startColumn", finding.At.Column);
        json.WriteNumber("endLine", finding.At.EndLine);
        json.WriteNumber("endColumn", finding.At.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The same finding on another line is the same finding; of several that are alike in one file, each is one.
    private static string Fingerprint(Diagnostic finding, Dictionary<string, int> seen)
    {
        var key = Baseline.Key(finding);
        var count = seen[key] = seen.GetValueOrDefault(key) + 1;
        return Digest.Hash(count == 1 ? key : $"{key}\n{count}")[..32];
    }

    private static void WriteHelp(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Why}\n\nWrong:\n{rule.Wrong}\n\nRight:\n{rule.Right}");
        json.WriteString(
            "markdown",
            $"{MarkdownText.Plain(rule.Why)}\n\nWrong:\n\n````\n{rule.Wrong}\n````\n\n"
                + $"Right:\n\n````\n{rule.Right}\n````\n"
        );
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Info => "note",
            _ => "none",
        };
}
