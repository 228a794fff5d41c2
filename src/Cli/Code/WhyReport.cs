using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Lintel.Site.Governing;
using Lintel.Text.Formats;

namespace Lintel.Cli.Code;

/// <summary>What <c>lintel why</c> says.</summary>
internal static class WhyReport
{
    /// <summary>For people: three lines a decision.</summary>
    public static string Text(CodePath asked, ImmutableArray<GoverningDecision> found)
    {
        if (found.IsEmpty)
            return $"No decision in force governs '{TerminalText.Line(Name(asked))}'.\n";
        var text = new StringBuilder();
        foreach (var governing in found)
        {
            var (record, sentence, paths) = governing;
            text.Append(TerminalText.Line($"{governing.LabelAmong(found)} {record.Name}".TrimStart())).Append('\n');
            if (sentence.Length > 0)
                text.Append(TerminalText.Line($"    {sentence}")).Append('\n');
            text.Append(TerminalText.Line($"    {record.Page.Source}, {Ground(paths)}")).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>For programs.</summary>
    public static string Json(CodePath asked, ImmutableArray<GoverningDecision> found) =>
        JsonText.WriteObject(json =>
        {
            json.WriteString("path", asked.Path);
            if (asked.Line is { } line)
                json.WriteNumber("line", line);
            json.WriteStartArray("decisions");
            foreach (var decision in found)
                Write(json, decision);
            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, GoverningDecision decision)
    {
        var record = decision.Record;
        json.WriteStartObject();
        json.WriteString("label", record.Label);
        json.WriteString("id", record.Id);
        if (record.Package.Length > 0)
            json.WriteString("package", record.Package);
        json.WriteString("title", record.Name);
        json.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(record.Status.ToString()));
        json.WriteString("date", record.Date?.Value);
        json.WriteString("sentence", decision.Sentence);
        json.WriteString("source", record.Page.Source);
        json.WriteBoolean("gate", record.IsGate);
        json.WriteNumber("files", decision.Paths.Length);
        json.WriteTexts("patterns", decision.Paths.Select(path => path.Pattern).OfType<string>().Distinct());
        json.WriteStartArray("cited");
        foreach (var reference in decision.Paths.Select(path => path.Reference).OfType<Model.Code.CodeReference>())
        {
            json.WriteStartObject();
            json.WriteString("file", reference.At.File);
            json.WriteNumber("line", reference.At.Line);
            json.WriteNumber("column", reference.At.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(CodePath asked) => asked.Path.Length > 0 ? asked.Path : ".";

    private static string Ground(ImmutableArray<GovernedPath> paths)
    {
        var grounds = paths
            .Select(path =>
                path.Reference is { At: var at } ? $"cited in {at.File}, line {at.Line}" : $"applies to {path.Pattern}"
            )
            .Distinct()
            .ToArray();
        return grounds[0] + (grounds.Length > 1 ? $" and {grounds.Length - 1:N0} more" : "");
    }
}
