using System.Collections.Immutable;
using System.Globalization;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;

namespace Lintel.Reading.Yaml;

/// <summary>Asks a mapping for typed values. It remembers what it was asked for, so the keys that nobody wants are
/// known at the end.</summary>
internal sealed class YamlMapReader(YamlMap map, DiagnosticBag bag)
{
    private const int ShortestSlip = 5;
    private const string Hiding = "draft";

    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys that were asked for.</summary>
    public IReadOnlyCollection<string> Known => known;

    /// <summary>Place of the mapping.</summary>
    public SourceSpan At => map.At;

    /// <summary>A reader of a mapping inside this one, which reports to the same place.</summary>
    public YamlMapReader Nested(YamlMap inner) => new(inner, bag);

    /// <summary>The node of a key, or null when it is missing or says nothing.</summary>
    public YamlNode? Node(string key)
    {
        known.Add(key);
        return map[key] is { } node and not YamlScalar { IsNull: true } ? node : null;
    }

    /// <summary>A text; a list or mapping in its place is reported.</summary>
    public Located<string>? Text(string key) =>
        Node(key) switch
        {
            null => null,
            YamlScalar scalar => new(scalar.Value, scalar.At),
            var other => Wrong<Located<string>>(key, other, "a text"),
        };

    /// <summary>A text that must be there; its lack is reported and the empty text returned.</summary>
    public Located<string> RequiredText(string key, string of)
    {
        if (Text(key) is { } text)
            return text;
        bag.Add(SourceRules.MissingKey.At(map.At, (key, of)));
        return new("", map.At);
    }

    /// <summary>A whole number; anything else is reported.</summary>
    public int? Integer(string key) =>
        Text(key) switch
        {
            null => null,
            var text
                when int.TryParse(
                    text.Value,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => number,
            var text => Wrong<int?>(key, text.At, "a whole number"),
        };

    /// <summary><c>true</c> or <c>false</c>; anything else is reported.</summary>
    public bool? Boolean(string key) =>
        Text(key) switch
        {
            null => null,
            { Value: var value } when bool.TryParse(value, out var flag) => flag,
            var text => Wrong<bool?>(key, text.At, "true or false"),
        };

    /// <summary>Texts: a list, or one text alone.</summary>
    public ImmutableArray<Located<string>> Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlScalar scalar:
                return [new(scalar.Value, scalar.At)];
            case YamlList list:
                foreach (var item in list.Items.Where(item => item is not YamlScalar))
                    Wrong<object>(key, item, "a text");
                return
                [
                    .. list
                        .Items.OfType<YamlScalar>()
                        .Where(item => !item.IsNull)
                        .Select(item => new Located<string>(item.Value, item.At)),
                ];
            case var other:
                Wrong<object>(key, other, "a list of texts");
                return [];
        }
    }

    /// <summary>A mapping; anything else is reported.</summary>
    public YamlMap? Map(string key) =>
        Node(key) switch
        {
            null => null,
            YamlMap inner => inner,
            var other => Wrong<YamlMap>(key, other, "a mapping"),
        };

    /// <summary>A list of mappings; what is none of it is reported and left out.</summary>
    public ImmutableArray<YamlMap> Maps(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlList list:
                foreach (var item in list.Items.Where(item => item is not YamlMap))
                    Wrong<object>(key, item, "a mapping");
                return [.. list.Items.OfType<YamlMap>()];
            case var other:
                Wrong<object>(key, other, "a list of mappings");
                return [];
        }
    }

    /// <summary>Reports keys that nobody asked for: all of them, or with <paramref name="onlySlips"/> those that look
    /// like a known key mistyped.</summary>
    public void ReportUnknownKeys(bool onlySlips = false)
    {
        foreach (var (key, _) in map.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            if (!onlySlips)
                bag.Add(SourceRules.UnknownKey.At(key.At, (key.Value, NearestName.Find(key.Value, known), known)));
            else if (!ForeignKeys.IsKnown(key.Value) && MistypedFor(key.Value) is { } meant)
                bag.Add(SourceRules.MistypedKey.At(key.At, (key.Value, meant)));
        }
    }

    // Front matter carries any tool's keys, and "team" is no slip for "tags": a slip is one letter in a long word whose
    // right spelling the file does not have.
    private string? MistypedFor(string key) =>
        // What was meant to be hidden is published, so that a slip of one letter is told whatever the word.
        !known.Contains(key) && NearestName.IsWithin(1, key.ToLowerInvariant(), Hiding) && map[Hiding] is null
            ? Hiding
        : key.Length < ShortestSlip ? null
        : known.FirstOrDefault(name =>
            name.Length >= ShortestSlip
            && NearestName.IsWithin(1, key.ToLowerInvariant(), name.ToLowerInvariant())
            && key[^1] == name[^1]
            && !map.Entries.Any(entry => entry.Key.Value == name)
        );

    /// <summary>Reports a value that means nothing.</summary>
    public void Refuse(SourceSpan at, string key, string expected) =>
        bag.Add(SourceRules.WrongType.At(at, (key, expected)));

    private T? Wrong<T>(string key, YamlNode node, string expected) => Wrong<T>(key, node.At, expected);

    private T? Wrong<T>(string key, SourceSpan at, string expected)
    {
        bag.Add(SourceRules.WrongType.At(at, (key, expected)));
        return default;
    }
}
