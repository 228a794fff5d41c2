using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lintel.Text.Formats;

namespace Lintel.Reading.Imports;

/// <summary>A record of JSON-ADR as MADR.</summary>
internal static partial class JsonAdrText
{
    private static readonly string[] Relations =
    [
        "supersedes",
        "superseded-by",
        "amends",
        "amended-by",
        "relates-to",
        "refines",
        "refined-by",
        "clarifies",
        "clarified-by",
        "depends-on",
        "required-by",
        "deprecates",
        "deprecated-by",
    ];

    /// <summary>The file.</summary>
    public static string Write(JsonElement json, string title)
    {
        var text = new StringBuilder("---\n");
        AppendKey(text, "status", json.Text("status"));
        AppendKey(text, "date", json.Text("date"));
        AppendKeys(text, "decision-makers", json.Texts("deciders"));
        AppendKeys(text, "consulted", json.Texts("consulted"));
        AppendKeys(text, "informed", json.Texts("informed"));
        AppendKeys(text, "tags", json.Texts("tags"));
        foreach (var kind in Relations)
            AppendKeys(text, kind, Targets(json, kind));
        text.Append($"---\n\n# {MarkdownText.Plain(title)}\n");
        AppendPart(text, "## Context and Problem Statement", json.Text("context"));
        AppendPart(text, "## Decision Drivers", Whole([.. json.Texts("decision_drivers")]));
        AppendOptions(text, json);
        AppendPart(text, "## Decision Outcome", json.Text("decision"));
        AppendConsequences(text, json);
        AppendPart(text, "### Confirmation", json.Text("confirmation"));
        if (json.TryGetProperty("custom_sections", out var more) && more.ValueKind == JsonValueKind.Object)
            foreach (var section in more.EnumerateObject())
                AppendPart(text, $"## {MarkdownText.Plain(section.Name)}", more.Text(section.Name));
        return text.ToString();
    }

    private static void AppendOptions(StringBuilder text, JsonElement json)
    {
        var options = json.Items("considered_options").Where(option => option.Text("name") is not null).ToArray();
        AppendPart(text, "## Considered Options", Items(options.Select(option => AsText(option.Text("name")!))));
        foreach (var option in options)
        {
            string[] reasons =
            [
                .. option.Text("description") is { } words ? [words] : Array.Empty<string>(),
                Items([
                    .. option.Texts("pros").Select(pro => $"Good, because {pro}"),
                    .. option.Texts("cons").Select(con => $"Bad, because {con}"),
                ]),
            ];
            AppendPart(
                text,
                $"### {MarkdownText.Plain(option.Text("name")!)}",
                string.Join("\n\n", reasons.Where(part => part.Length > 0))
            );
        }
    }

    // "1. A queue" at the start of an item would be a list in a list.
    private static string AsText(string name) => BlockMark().Replace(name, @"${before}\${mark}");

    [GeneratedRegex(@"^(?<before>\d{0,9})(?<mark>(?<=\d)[.)](?=\s)|[-+*](?=\s)|#{1,6}(?=\s)|>)")]
    private static partial Regex BlockMark();

    // A list, or one for each kind.
    private static void AppendConsequences(StringBuilder text, JsonElement json)
    {
        var plain = json.Texts("consequences");
        var kinds =
            json.TryGetProperty("consequences", out var parts) && parts.ValueKind == JsonValueKind.Object
                ?
                [
                    .. parts.Texts("positive").Select(good => $"Good, because {good}"),
                    .. parts.Texts("negative").Select(bad => $"Bad, because {bad}"),
                    .. parts.Texts("risks").Select(risk => $"Risk: {risk}"),
                ]
                : Array.Empty<string>();
        AppendPart(text, "### Consequences", Whole([.. plain, .. kinds]));
    }

    private static IEnumerable<string> Targets(JsonElement json, string kind) =>
        json.Items("links")
            .Where(link => link.Text("type")?.Replace('_', '-').ToLowerInvariant() == kind)
            .Select(link =>
                link.TryGetProperty("target", out var number) && number.TryGetInt32(out var value) ? value : 0
            )
            .Where(number => number > 0)
            .Select(number => $"{number}");

    // What is no list comes as one text, and stays one.
    private static string Whole(string[] texts) =>
        texts is [var one] && (one.Contains('\n', StringComparison.Ordinal) || BlockMark().IsMatch(one))
            ? one
            : Items(texts);

    private static string Items(IEnumerable<string> items) =>
        string.Join('\n', items.Select(item => "* " + item.Trim().ReplaceLineEndings("\n  ")));

    private static void AppendPart(StringBuilder text, string heading, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            text.Append($"\n{heading}\n\n{Below(heading, words.Trim().ReplaceLineEndings("\n"))}\n");
    }

    // A heading within a part is one of lower rank, or the part would end there.
    private static string Below(string part, string words)
    {
        var rank = part.IndexOf(' ', StringComparison.Ordinal);
        var lines = words.Split('\n');
        var isCode = false;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            isCode ^=
                line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            var hashes = isCode ? 0 : line.TakeWhile(letter => letter == '#').Count();
            if (hashes is > 0 and <= 6 && hashes < line.Length && line[hashes] == ' ')
                lines[index] = new string('#', Math.Min(6, Math.Max(hashes + rank - 2, rank + 1))) + line[hashes..];
        }

        return string.Join('\n', lines);
    }

    private static void AppendKey(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append($"{key}: {Quoted(value)}\n");
    }

    private static void AppendKeys(StringBuilder text, string key, IEnumerable<string> values)
    {
        var list = string.Join(", ", values.Select(Quoted));
        if (list.Length > 0)
            text.Append($"{key}: [{list}]\n");
    }

    // What YAML could take for anything but a text stands in quotation marks.
    private static string Quoted(string text) =>
        text.Length > 0
        && text.All(letter => char.IsLetterOrDigit(letter) || letter == '-')
        && char.IsLetterOrDigit(text[0])
            ? text
            : JsonText.Quote(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
