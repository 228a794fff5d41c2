using System.Text;
using System.Text.Json;
using Lintel.Model;
using Lintel.Site;
using Lintel.Site.Governing;
using Lintel.Text.Formats;

namespace Lintel.Agents.Tools;

/// <summary><c>decision</c>: a record with its standing, its relations and its text.</summary>
internal static class DecisionTool
{
    /// <summary>The tool.</summary>
    public static AgentTool Create() =>
        new(
            "decision",
            "Read a decision",
            "One decision record: whether it is in force, what was chosen and why, which records it replaces or "
                + "depends on, and its whole text.",
            [
                new(
                    "id",
                    "As people cite it, as ADR-12, 12, billing/4, or the name, path or address of its page.",
                    IsRequired: true
                ),
            ],
            (handbook, arguments) =>
                DecisionNames.Find(handbook.Site, arguments.Text("id")!) is var found && found.Value is { } record
                    ? Tell(handbook.Site, record)
                    : DecisionNames.Refuse(found.Problem!)
        );

    private static ToolAnswer Tell(HandbookSite site, Decision record) =>
        new(
            StandingSentence.Of(site, record),
            (JsonText.WriteObject(json => Write(json, site, record)), "json"),
            (Encoding.UTF8.GetString(record.Page.Markdown.Span), "markdown")
        );

    private static void Write(Utf8JsonWriter json, HandbookSite site, Decision record)
    {
        WriteName(json, record);
        json.WriteString("status", record.Status.Phrase());
        json.WriteString(
            "standing",
            JsonNamingPolicy.CamelCase.ConvertName(site.Decisions.StandingOf(record).ToString())
        );
        json.WriteString("date", record.Date?.Value);
        json.WriteString("review", record.Review?.Value);
        json.WriteString("decided", DecidedSentence.Of(record));
        json.WriteString("chosen", record.Chosen?.Value);
        json.WriteString("reason", record.Reason);
        json.WriteTexts("options", record.Options.Select(option => option.Value));
        json.WriteTexts("appliesTo", record.AppliesTo.Select(pattern => pattern.Value));
        json.WriteTexts("tags", record.Tags.Select(tag => tag.Value));
        json.WriteString("address", site.Handbook.Settings.Url + record.Page.Route.Path);
        if (site.Decisions.InForceInsteadOf(record) is { } instead)
        {
            json.WriteStartObject("holdsInstead");
            WriteName(json, instead);
            json.WriteEndObject();
        }

        json.WriteStartArray("relations");
        foreach (var relation in site.Decisions.RelationsOf(record))
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(relation.Kind.ToString()));
            if (relation.IsPartial)
                json.WriteBoolean("partial", true);
            if (relation.Other is { } other)
                WriteName(json, other);
            else
                json.WriteString("written", relation.Written);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("citedBy", site.Citations.To(record.Page.Route).Select(citation => citation.From.Path));
    }

    /// <summary>What a record is called, and where it is.</summary>
    public static void WriteName(Utf8JsonWriter json, Decision record)
    {
        json.WriteString("label", record.Label);
        json.WriteString("title", record.Name);
        json.WriteString("file", record.Page.Source);
    }
}
