using System.Collections.Immutable;
using Lintel.Model;

namespace Lintel.Reading.Yaml;

/// <summary>A YAML value with its place in the file.</summary>
internal abstract record YamlNode(SourceSpan At);

/// <summary>A scalar as text; YAML's own types are ignored, so <c>0012</c> and <c>2026-01-02</c> stay what the author
/// wrote.</summary>
/// <param name="Value">The text.</param>
/// <param name="IsNull">Whether it is an unquoted nothing, <c>~</c> or <c>null</c>.</param>
/// <param name="At">Its place.</param>
internal sealed record YamlScalar(string Value, bool IsNull, SourceSpan At) : YamlNode(At);

/// <summary>A sequence.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan At) : YamlNode(At);

/// <summary>A mapping in the order of the file.</summary>
internal sealed record YamlMap(ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Entries, SourceSpan At) : YamlNode(At)
{
    /// <summary>The value of a key, in any case; null when the key is not there.</summary>
    public YamlNode? this[string key] => Entry(key)?.Value;

    /// <summary>The key as written with its value.</summary>
    public KeyValuePair<YamlScalar, YamlNode>? Entry(string key)
    {
        foreach (var entry in Entries)
            if (string.Equals(entry.Key.Value, key, StringComparison.OrdinalIgnoreCase))
                return entry;
        return null;
    }
}
