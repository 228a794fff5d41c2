using System.Text.Json;
using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Site.Drafts;

/// <summary>All that the composer goes by, for its script: the blank, how its file is called, and what the build would
/// say.</summary>
internal static class DraftJson
{
    /// <summary>The data on one line.</summary>
    public static string Write(DraftAdvice advice) =>
        JsonText.Line(json =>
        {
            json.WriteStartObject();
            Write(json, advice.Blank!);
            json.WriteStartObject("messages");
            foreach (var (rule, message) in advice.Messages)
                json.WriteString(rule, message);
            json.WriteEndObject();
            json.WriteStartArray("sections");
            foreach (var (slot, rule) in advice.Sections)
            {
                json.WriteStartArray();
                json.WriteStringValue(slot);
                json.WriteStringValue(rule);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteTexts("ownSections", advice.OwnSections);
            json.WriteNumber("leastOptions", advice.LeastOptions);
            Write(json, advice.Grammar);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, BlankDecision blank)
    {
        json.WriteString("folder", blank.Folder);
        json.WriteStartObject("name");
        json.WriteString("prefix", blank.Next.Prefix.Text);
        if (blank.Next.Prefix.Day is { } day)
            json.WriteString("day", day);
        json.WriteString("blank", blank.Blank);
        json.WriteString("between", blank.Next.Between.ToString());
        json.WriteString("separators", NextDecision.Separators);
        json.WriteNumber("longest", NextDecision.LongestSlug);
        json.WriteEndObject();
        json.WriteNumber("number", blank.Next.Number);
        json.WriteString("bullet", blank.Template.Bullet);
        json.WriteStartArray("parts");
        foreach (var part in blank.Template.Parts)
        {
            json.WriteStartArray();
            json.WriteStringValue(part.Text);
            if (part.Slot is { } slot)
                json.WriteStringValue(slot);
            if (part.Section is { } section)
            {
                json.WriteStringValue(section.Heading);
                json.WriteBooleanValue(section.IsAskedFor);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DecisionGrammar grammar)
    {
        json.WriteStartObject("words");
        foreach (var (name, words) in grammar.Words)
            json.WriteTexts(name, words);
        json.WriteTexts("small", OptionNames.SmallWords);
        json.WriteTexts("beforeNumbers", OptionNames.BeforeNumbers);
        json.WriteEndObject();
        json.WriteStartObject("patterns");
        foreach (var (name, written) in grammar.Patterns)
        {
            var pattern = ScriptPattern.Create(written.Text, written.Options);
            json.WriteStartArray(name);
            json.WriteStringValue(pattern.Source);
            json.WriteStringValue(pattern.Flags);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
