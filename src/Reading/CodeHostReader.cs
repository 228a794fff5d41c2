using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads <c>code-host</c> of the settings: the name of a kind of host, or patterns of its addresses.</summary>
internal static class CodeHostReader
{
    private const string Key = "code-host";

    /// <summary>The patterns; null where the settings say nothing.</summary>
    public static CodeHostPatterns? Read(YamlMapReader map, DiagnosticBag bag)
    {
        if (map.Node(Key) is YamlMap)
            return ReadPatterns(map.Nested(map.Map(Key)!), bag);
        if (map.Text(Key) is not { } name)
            return null;
        if (CodeHostPatterns.Known.TryGetValue(name.Value, out var known))
            return known;
        var names = string.Join(", ", CodeHostPatterns.Known.Keys.Order(StringComparer.Ordinal));
        bag.Add(SourceRules.WrongType.At(name.At, (Key, $"one of {names}, or patterns of its addresses")));
        return null;
    }

    private static CodeHostPatterns ReadPatterns(YamlMapReader map, DiagnosticBag bag)
    {
        var patterns = new CodeHostPatterns(
            map.Text("name")?.Value ?? "the code host",
            Pattern(map, "edit", bag),
            Pattern(map, "view", bag),
            Pattern(map, "commit", bag),
            Pattern(map, "history", bag),
            Pattern(map, "new", bag)
        );
        map.ReportUnknownKeys();
        return patterns;
    }

    private static string? Pattern(YamlMapReader map, string key, DiagnosticBag bag)
    {
        if (map.Text(key) is not { } text)
            return null;
        // What stands before the first place is the same in every address, and that is what is held to be one.
        if (
            text.Value.StartsWith("{repository}", StringComparison.Ordinal)
            || WebAddress.Parse(text.Value.Split('{')[0]) is not null
        )
            return text.Value;
        bag.Add(
            SourceRules.WrongType.At(text.At, ($"{Key}: {key}", "an address that starts with {repository} or https://"))
        );
        return null;
    }
}
