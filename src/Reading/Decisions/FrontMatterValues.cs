using System.Collections.Immutable;
using Lintel.Reading.Decisions.Outlines;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Reading.Files;
using Lintel.Reading.Markdown;
using Lintel.Reading.Yaml;

namespace Lintel.Reading.Decisions;

/// <summary>Front matter as every concern asks for it: by any of a key's spellings, as lines of text.</summary>
internal sealed class FrontMatterValues
{
    // Every concern asks for many spellings, so the keys are squeezed once; the first of a spelling counts.
    private readonly Dictionary<string, KeyValuePair<YamlScalar, YamlNode>> entries = new(StringComparer.Ordinal);
    private readonly SourceFile file;
    private readonly SyntaxSpan places;

    /// <summary>The front matter of a file.</summary>
    public FrontMatterValues(SourceFile file, SyntaxSpan places)
    {
        (this.file, this.places) = (file, places);
        Entries = Own(file)
            ? file.FrontMatter!.Entries
            : BrokenFrontMatter.Read(file, places).AddRange(file.FrontMatter?.Entries ?? []);
        foreach (var entry in Entries)
            entries.TryAdd(Squeeze(entry.Key.Value), entry);
    }

    /// <summary>The entries in the order of the file; of YAML that is broken, and reported as such, the lines that can
    /// be told.</summary>
    public ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Entries { get; }

    /// <summary>The value of a key that says anything; keys are compared without case, dashes, underlines and
    /// blanks.</summary>
    public YamlNode? Node(string key) =>
        Entry(key) is { Value: not YamlScalar { IsNull: true } } found ? found.Value : null;

    /// <summary>The value of the weightiest of some labels that says anything.</summary>
    public YamlNode? Node(LabelList labels) => Values(entries, labels).FirstOrDefault();

    /// <summary>The same of a mapping within.</summary>
    public static YamlNode? Node(YamlMap map, LabelList labels) =>
        Values(map.Entries.Select(entry => KeyValuePair.Create(Squeeze(entry.Key.Value), entry)), labels)
            .FirstOrDefault();

    /// <summary>The key as written; null when it is not there.</summary>
    public KeyValuePair<YamlScalar, YamlNode>? Entry(string key) =>
        entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>All texts of a key.</summary>
    public ImmutableArray<TextLine> Texts(string key) => Node(key) is { } node ? [.. Texts(node)] : [];

    /// <summary>All texts of the weightiest of some labels that says anything.</summary>
    public ImmutableArray<TextLine> Texts(LabelList labels) => Node(labels) is { } node ? [.. Texts(node)] : [];

    /// <summary>The texts of all of some labels, the weightiest first.</summary>
    public IEnumerable<TextLine> AllTexts(LabelList labels) => Values(entries, labels).SelectMany(Texts);

    /// <summary>The texts in a value: a scalar, the items of a list, and the bare words of a mapping such as <c>{
    /// accepted }</c>.</summary>
    public IEnumerable<TextLine> Texts(YamlNode node) =>
        node switch
        {
            YamlScalar { IsNull: false } scalar => Lines(scalar),
            YamlList list => list.Items.SelectMany(Texts),
            YamlMap map => map.Entries.SelectMany(entry =>
                entry.Value is YamlScalar { IsNull: true } ? Lines(entry.Key) : Texts(entry.Value)
            ),
            _ => [],
        };

    /// <summary>A key without case and without what separates its words.</summary>
    public static string Squeeze(string key) =>
        key.AsSpan().ContainsAnyExceptInRange('a', 'z')
            ? string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant()
            : key;

    private static IEnumerable<YamlNode> Values(
        IEnumerable<KeyValuePair<string, KeyValuePair<YamlScalar, YamlNode>>> entries,
        LabelList labels
    ) =>
        entries
            .Where(entry =>
                entry.Value.Value is not YamlScalar { IsNull: true } && labels.RankOf(entry.Key) is not null
            )
            .OrderBy(entry => labels.RankOf(entry.Key))
            .Select(entry => entry.Value.Value);

    // What the folder lends to a file is not the file's own.
    private static bool Own(SourceFile file) =>
        file.FrontMatter?.Entries.Any(entry => string.Equals(entry.Key.At.File, file.Path, StringComparison.Ordinal))
        ?? false;

    // A folded value begins with a sign of YAML, and its words stand below.
    private int PlaceOf(string line, int offset) =>
        offset < file.Text.Length
        && file.Text[offset] is '>' or '|'
        && file.Text.IndexOf(line, offset, StringComparison.Ordinal) is >= 0 and var found
            ? found
            : offset;

    private IEnumerable<TextLine> Lines(YamlScalar scalar)
    {
        // What the folder's metadata lends to a file stands in no place of it.
        var offset = string.Equals(scalar.At.File, file.Path, StringComparison.Ordinal)
            ? Math.Min(places.Offset(scalar.At.Line, scalar.At.Column), file.Text.Length)
            : 0;
        return scalar
            .Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => TextLine.Create(line, PlaceOf(line, offset), file.Text, places))
            .Where(line => !line.IsEmpty);
    }
}
