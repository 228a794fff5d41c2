using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Imports;

/// <summary>A framework as Monzo's: front matter with <c>topics</c>, each with <c>content</c> by level, each with
/// <c>criteria</c> and <c>exampleCriteria</c>.</summary>
internal static class TopicsImport
{
    public static RubricDraft Read(YamlMap yaml, string title, DiagnosticBag bag)
    {
        var map = new YamlMapReader(yaml, bag);
        var draft = new RubricDraft(title) { Cumulative = true };
        for (var level = 1; level <= (map.Integer("levels") ?? 0); level++)
            draft.AddLevel(LevelName(level));
        foreach (var topic in map.Maps("topics").Select(map.Nested))
        {
            var name = topic.Text("name")?.Value ?? "";
            // "communication: giving and receiving feedback" is a name and what it means.
            var competency = Capitalised(
                (topic.Text("title")?.Value is { Length: > 0 } stated ? stated : name).Split(':')[0].Trim()
            );
            foreach (var content in topic.Maps("content").Select(topic.Nested))
                Add(draft, content, competency);
        }

        return draft;
    }

    private static void Add(RubricDraft draft, YamlMapReader content, string competency)
    {
        var level = LevelName(content.Integer("level") ?? 0);
        foreach (var text in content.Texts("criteria"))
            draft.Add(new(competency, level, text.Value.Trim()));
        if (content.Node("exampleCriteria") is not YamlList examples)
            return;
        foreach (var example in examples.Items.OfType<YamlMap>().Select(content.Nested))
            if (example.Text("criteria") is { } text)
                draft.Add(new(competency, level, text.Value.Trim()) { Examples = Texts(example) });
    }

    private static ImmutableArray<string> Texts(YamlMapReader example) =>
        [.. example.Texts("examples").Select(text => text.Value.Trim())];

    private static string LevelName(int level) => $"Level {level.ToString(CultureInfo.InvariantCulture)}";

    private static string Capitalised(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
