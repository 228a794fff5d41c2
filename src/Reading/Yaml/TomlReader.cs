using Lintel.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using SourceSpan = Lintel.Model.SourceSpan;

namespace Lintel.Reading.Yaml;

/// <summary>Reads TOML into the nodes that YAML is read into, for front matter says the same in either.</summary>
internal static class TomlReader
{
    private const int MostBrackets = 500;
    private const int MostNames = 20;

    /// <summary>Reads a text that begins on a line of a file; null when it cannot be read, which is reported.</summary>
    public static YamlMap? Read(string path, string text, int firstLine, DiagnosticBag bag)
    {
        // The parser goes down a value call by call.
        if (text.AsSpan().Count('[') + text.AsSpan().Count('{') > MostBrackets)
        {
            bag.Add(SourceRules.TooMuch.At(new(path, firstLine, 1, firstLine, 1), "lists and tables in front matter"));
            return null;
        }

        var document = SyntaxParser.Parse(text, path, true);
        if (document.HasErrors)
        {
            var fault = document.Diagnostics.First();
            bag.Add(SourceRules.BadYaml.At(Place(fault.Span), $"as TOML it is wrong: {fault.Message.TrimEnd('.')}"));
            return null;
        }

        var all = new YamlMap([.. document.KeyValues.Select(Entry)], new(path, firstLine, 1, firstLine, 1));
        foreach (var table in document.Tables)
            all = With(
                all,
                [.. NamesOf(table.Name!)],
                new([.. table.Items.Select(Entry)], Place(table.Span)),
                table is TableArraySyntax
            );
        return all with { Entries = [.. all.Entries.DistinctBy(entry => entry.Key.Value)] };

        // What goes down farther than anybody writes is one name.
        IEnumerable<YamlScalar> NamesOf(KeySyntax key) =>
            key.DotKeys.ChildrenCount is 0 or > MostNames
                ? [Key(key)]
                : key.ToString()
                    .Trim()
                    .Split('.')
                    .Select(name => new YamlScalar(name.Trim(' ', '"', '\''), false, Place(key.Span)));

        KeyValuePair<YamlScalar, YamlNode> Entry(KeyValueSyntax pair) => new(Key(pair.Key!), Value(pair.Value!));

        YamlScalar Key(KeySyntax key) => new(key.ToString().Trim().Trim('"', '\''), false, Place(key.Span));

        YamlNode Value(ValueSyntax value) =>
            value switch
            {
                StringValueSyntax words => new YamlScalar(words.Value ?? "", false, Place(value.Span)),
                ArraySyntax array => new YamlList(
                    [.. array.Items.Select(item => Value(item.Value!))],
                    Place(value.Span)
                ),
                InlineTableSyntax table => new YamlMap(
                    [.. table.Items.Select(item => Entry(item.KeyValue!))],
                    Place(value.Span)
                ),
                _ => new YamlScalar(value.ToString().Trim(), false, Place(value.Span)),
            };

        SourceSpan Place(Tomlyn.Syntax.SourceSpan span) =>
            new(
                path,
                firstLine + span.Start.Line,
                span.Start.Column + 1,
                firstLine + span.End.Line,
                span.End.Column + 2
            );
    }

    // [cascade.target] is of the table above it, and below [[cascade]] of the last one.
    private static YamlMap With(YamlMap map, YamlScalar[] names, YamlMap says, bool isItem)
    {
        var (name, rest) = (names[0], names[1..]);
        var found = map.Entries.FirstOrDefault(entry => entry.Key.Value == name.Value);
        YamlNode? value =
            rest.Length == 0 && isItem
                ? found.Value switch
                {
                    null => new YamlList([says], says.At),
                    YamlList list => list with { Items = list.Items.Add(says) },
                    _ => null,
                }
            : rest.Length == 0
                ? found.Value is null ? says
                    : null
            : found.Value switch
            {
                null => With(new([], says.At), rest, says, isItem),
                YamlMap table => With(table, rest, says, isItem),
                YamlList { Items: [.., YamlMap last] } list => list with
                {
                    Items = list.Items.SetItem(list.Items.Length - 1, With(last, rest, says, isItem)),
                },
                _ => null,
            };
        // What says a name again is left out, as for any other key.
        return value is null ? map
            : found.Value is null ? map with { Entries = map.Entries.Add(new(name, value)) }
            : map with { Entries = map.Entries.Replace(found, new(found.Key, value)) };
    }
}
