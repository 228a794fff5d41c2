using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Site;
using Lintel.Site.Governing;
using Lintel.Text.Formats;

namespace Lintel.Agents.Tools;

/// <summary><c>decisions_for</c>: the decisions in force that govern files.</summary>
internal static class DecisionsForTool
{
    /// <summary>The tool.</summary>
    public static AgentTool Create() =>
        new(
            "decisions_for",
            "Decisions that govern files",
            "The decisions in force that say something of the files that you are about to change, the most specific "
                + "first, each with what was decided. Ask before you write code.",
            [
                new("paths", "Files from the top of the repository, as src/payments/Refund.cs.", IsRequired: true)
                {
                    Kind = ToolParameterKind.Array,
                },
            ],
            (handbook, arguments) => Answer(handbook.Site, arguments.Texts("paths"))
        );

    private static ToolAnswer Answer(HandbookSite site, ImmutableArray<string> paths)
    {
        var found = GoverningDecisions.Find(
            site,
            paths
                .Select(path => path.Replace('\\', '/'))
                .Select(path => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path)
        );
        return found.IsEmpty
            ? new("No decision in force says that it governs these files.")
            : new(
                found.Length == 1
                    ? "One decision in force governs them."
                    : $"{found.Length} decisions in force govern them.",
                (JsonText.WriteObject(json => Write(json, site, found)), "json")
            );
    }

    private static void Write(Utf8JsonWriter json, HandbookSite site, ImmutableArray<GoverningDecision> found)
    {
        json.WriteStartArray("decisions");
        foreach (var decision in found)
        {
            json.WriteStartObject();
            DecisionTool.WriteName(json, decision.Record);
            json.WriteString("decided", decision.Sentence);
            json.WriteString("address", site.Handbook.Settings.Url + decision.Record.Page.Route.Path);
            json.WriteStartArray("governs");
            foreach (var path in decision.Paths)
            {
                json.WriteStartObject();
                json.WriteString("path", path.Path);
                if (path.Pattern is { } pattern)
                    json.WriteString("pattern", pattern);
                if (path.Reference is { } reference)
                    json.WriteNumber("citedOnLine", reference.At.Line);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
