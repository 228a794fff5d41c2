using System.Collections.Immutable;
using Lintel.Model;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Decisions;

/// <summary>
/// Rules that a file sets for itself: <c>lint: {ADR003: off, reason: …}</c>, or <c>ADR003: {severity: off, reason:
/// …}</c> below it.
/// </summary>
internal static class OverrideReader
{
    public static ImmutableArray<RuleOverride> Read(FrontMatterValues front)
    {
        if (front.Node("lint") is not YamlMap map)
            return [];
        var shared = Reason(map["reason"]);
        return
        [
            .. map
                .Entries.Where(entry => !string.Equals(entry.Key.Value, "reason", StringComparison.OrdinalIgnoreCase))
                .Select(entry => Read(entry.Key, entry.Value, shared)),
        ];
    }

    private static RuleOverride Read(YamlScalar rule, YamlNode value, string? shared)
    {
        var severity = value is YamlMap map ? map["severity"] : value;
        return new(
            new(rule.Value, rule.At),
            new(Text(severity) ?? "", (severity ?? rule).At),
            value is YamlMap own ? Reason(own["reason"]) ?? shared : shared
        );
    }

    // "TODO" and "tbd" are still to become one.
    private static string? Reason(YamlNode? node) =>
        Text(node) is { } reason && !Placeholder.IsAll(reason) ? reason : null;

    private static string? Text(YamlNode? node) =>
        node is YamlScalar { IsNull: false, Value: var value } && value.Trim().Length > 0 ? value.Trim() : null;
}
