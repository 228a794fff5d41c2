using System.Collections.Immutable;
using Lintel.Content;
using Lintel.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lintel.Reading.Yaml;

/// <summary>
/// Reads YAML into located values. Aliases and tags are refused (an alias bomb loads in no time and explodes when walked),
/// and depth is bounded, because what a handbook says needs none of it.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int MaximumDepth = 64;

    private readonly string file;
    private readonly int firstLine;
    private readonly IParser parser;

    private YamlReader(string file, string text, int firstLine)
    {
        this.file = file;
        this.firstLine = firstLine;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a text that starts at line <paramref name="firstLine"/> of a file; null when it is empty or broken, which is reported.</summary>
    public static YamlNode? Read(string file, string text, int firstLine, DiagnosticBag bag)
    {
        var reader = new YamlReader(file, text, firstLine);
        try
        {
            return reader.ReadDocument();
        }
        catch (RefusedException refused)
        {
            bag.Add(refused.Diagnostic);
        }
        catch (YamlException broken)
        {
            bag.Add(SourceRules.BadYaml.At(reader.Span(broken.Start, broken.End), Sentence(broken.Message)));
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            throw Refuse(second, "a second document in one file");
        return node is YamlScalar { IsNull: true } ? null : node;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > MaximumDepth) throw Refuse(parser.Current!, $"nesting deeper than {MaximumDepth}");
        if (parser.Current is AnchorAlias alias) throw Refuse(alias, $"the alias '*{alias.Value}'");
        if (parser.Current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) throw Refuse(node, $"the anchor '&{node.Anchor.Value}'");
            if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) throw Refuse(node, $"the tag '{node.Tag.Value}'");
        }

        return parser.Current switch
        {
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => ReadScalar(),
        };
    }

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
        return new(scalar.Value, isNull, Span(scalar.Start, scalar.End));
    }

    private YamlList ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        var end = parser.Consume<SequenceEnd>();
        return new(items.ToImmutable(), Span(start.Start, end.End));
    }

    private YamlMap ReadMap(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key) throw Refuse(start, "a key that is not a word");
            if (!seen.Add(key.Value)) throw new RefusedException(SourceRules.DuplicateKey.At(key.At, key.Value));
            entries.Add(new(key, ReadNode(depth + 1)));
        }

        var end = parser.Consume<MappingEnd>();
        return new(entries.ToImmutable(), Span(start.Start, end.End));
    }

    private RefusedException Refuse(ParsingEvent at, string what) => new(SourceRules.RefusedYaml.At(Span(at.Start, at.End), what));

    // YamlDotNet's marks are 1-based and relative to the text that it was given.
    private SourceSpan Span(in Mark start, in Mark end) => new(
        file, (int)start.Line + firstLine - 1, (int)start.Column, (int)end.Line + firstLine - 1, (int)end.Column);

    private static string Sentence(string message) =>
        message.Split('\n')[0].Trim().TrimEnd('.') is { Length: > 0 } text ? text : "it breaks off";

    private sealed class RefusedException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic => diagnostic;
    }
}
