using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Building;
using Lintel.Disk;
using Lintel.Reading.Code;
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
            (handbook, arguments) => Answer(handbook, [.. arguments.Texts("paths").Select(Plain)])
        );

    private static ToolAnswer Answer(OpenHandbook handbook, ImmutableArray<string> paths)
    {
        var known = handbook.Site;
        var top = new DiskFolder(WorkTree.Find(handbook.Root.Path) ?? handbook.Root.Path);
        // As the files are now: an agent asks about what it is writing.
        var references = known.Handbook.Settings.Code is { IsOn: false }
            ? []
            : CodeReader.ReadReferences(top, paths, known.Handbook.Settings, known.Handbook.Decisions);
        var site = HandbookSite.Create(known.Handbook with { Code = new(paths, references) }, last: known);
        var found = GoverningDecisions.Find(site, paths);
        return found.IsEmpty
            ? new("No decision in force says that it governs these files.")
            : new(
                found.Length == 1
                    ? "One decision in force governs them."
                    : $"{found.Length} decisions in force govern them.",
                (JsonText.WriteObject(json => Write(json, site, found)), "json")
            );
    }

    private static string Plain(string path)
    {
        var slashed = path.Replace('\\', '/');
        return slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed;
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
