using Lintel.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using SourceSpan = Lintel.Model.SourceSpan;

namespace Lintel.Reading.Yaml;

/// <summary>Reads TOML into the nodes that YAML is read into, for front matter says the same in either.</summary>
internal static class TomlReader
{
    private const int MostBrackets = 500;

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

        var entries = document.KeyValues.Select(Entry).ToList();
        foreach (var table in document.Tables)
            Add(Key(table.Name!), new([.. table.Items.Select(Entry)], Place(table.Span)), table is TableArraySyntax);
        return new([.. entries.DistinctBy(entry => entry.Key.Value)], new(path, firstLine, 1, firstLine, 1));

        // [[cascade]] is one of a list, and [cascade._target] below it is of the last one.
        void Add(YamlScalar key, YamlMap says, bool isItem)
        {
            var at = entries.FindIndex(entry =>
                entry.Value is YamlList { Items: [.., YamlMap] }
                && (
                    isItem
                        ? entry.Key.Value == key.Value
                        : key.Value.StartsWith(entry.Key.Value + ".", StringComparison.Ordinal)
                )
            );
            if (at < 0)
            {
                entries.Add(new(key, isItem ? new YamlList([says], says.At) : says));
                return;
            }

            var (list, items) = (entries[at].Key, (YamlList)entries[at].Value);
            var last = (YamlMap)items.Items[^1];
            var inner = new YamlScalar(key.Value[Math.Min(key.Value.Length, list.Value.Length + 1)..], false, key.At);
            entries[at] = new(
                list,
                items with
                {
                    Items = isItem
                        ? items.Items.Add(says)
                        : items.Items.SetItem(
                            items.Items.Length - 1,
                            last with
                            {
                                Entries = last.Entries.Add(new(inner, says)),
                            }
                        ),
                }
            );
        }

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
}
