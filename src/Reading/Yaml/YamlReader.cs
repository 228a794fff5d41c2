using System.Collections.Immutable;
using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lintel.Reading.Yaml;

/// <summary>
/// Reads YAML into located values. Aliases and tags are refused (an alias bomb loads in no time and explodes when
/// walked), and depth is bounded, because what a handbook says needs none of it.
/// </summary>
internal sealed class YamlReader
{
    private const string NotClosed = "what opens here is not closed";

    private readonly string file;
    private readonly int firstLine;
    private readonly DiagnosticBag bag;
    private readonly LineMap lines;
    private readonly Scanner scanner;
    private readonly IParser parser;
    private readonly Stack<Mark> brackets = new();
    private bool hasReportedCharacter;

    private YamlReader(string file, string text, int firstLine, DiagnosticBag bag)
    {
        (this.file, this.firstLine, this.bag) = (file, firstLine, bag);
        lines = new(text);
        scanner = new(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <summary>Reads a text that starts at line <paramref name="firstLine"/> of a file; null when it is empty or
    /// broken, which is reported.</summary>
    public static YamlNode? Read(string file, string text, int firstLine, DiagnosticBag bag)
    {
        var reader = new YamlReader(file, text, firstLine, bag);
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
            var isAtEnd = broken.Start.Index >= text.AsSpan().TrimEnd().Length;
            if (isAtEnd && reader.brackets.TryPeek(out var bracket))
                bag.Add(SourceRules.BadYaml.At(reader.Span(bracket, bracket), NotClosed));
            else if (
                broken.Message.Contains(" tab ", StringComparison.Ordinal)
                && reader.FindTab(text, (int)broken.Start.Index) is { } tab
            )
                bag.Add(SourceRules.BadYaml.At(tab, "a tab stands where blanks must indent the line"));
            else
                bag.Add(SourceRules.BadYaml.At(reader.Span(broken.Start, broken.End), Sentence(broken.Message)));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // YamlDotNet throws what its collections throw where a bracket is not closed.
            var at = reader.brackets.TryPeek(out var bracket) ? bracket : reader.scanner.CurrentPosition;
            bag.Add(
                SourceRules.BadYaml.At(reader.Span(at, at), reader.brackets.Count > 0 ? NotClosed : "it breaks off")
            );
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return null;
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            throw Refuse(second, "a second document in one file");
        return node is YamlScalar { IsNull: true } ? null : node;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > Limits.YamlDepth)
            throw Refuse(parser.Current!, $"nesting deeper than {Limits.YamlDepth}");
        if (parser.Current is AnchorAlias alias)
            throw Refuse(alias, $"the alias '*{alias.Value}'");
        if (parser.Current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
                throw Refuse(node, $"the anchor '&{node.Anchor.Value}'");
            if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
                throw Refuse(node, $"the tag '{node.Tag.Value}'");
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
        return new(Printable(scalar), isNull, Span(scalar.Start, scalar.End));
    }

    // The text was freed of such characters when it was read; a value in double quotes can still write them, as "\x08".
    private string Printable(Scalar scalar)
    {
        if (Unprintable.IndexIn(scalar.Value) is not (>= 0 and var at))
            return scalar.Value;
        if (!hasReportedCharacter)
            bag.Add(SourceRules.ControlCharacter.At(Span(scalar.Start, scalar.End), scalar.Value[at]));
        hasReportedCharacter = true;
        return Unprintable.Replace(scalar.Value);
    }

    private YamlList ReadList(int depth)
    {
        // What follows may throw already, so the bracket is noted before it is passed.
        if (parser.Current is SequenceStart { Style: SequenceStyle.Flow } bracket)
            brackets.Push(bracket.Start);
        var start = parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
            if (items.Count > Limits.YamlItems)
                throw new RefusedException(SourceRules.TooMuch.At(items[^1].At, "items in one list"));
        }

        if (start.Style == SequenceStyle.Flow)
            brackets.Pop();
        var end = parser.Consume<SequenceEnd>();
        return new(items.ToImmutable(), Span(start.Start, end.End));
    }

    private YamlMap ReadMap(int depth)
    {
        if (parser.Current is MappingStart { Style: MappingStyle.Flow } brace)
            brackets.Push(brace.Start);
        var start = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
                throw Refuse(start, "a key that is not a word");
            if (!seen.Add(key.Value))
                throw new RefusedException(SourceRules.DuplicateKey.At(key.At, key.Value));
            entries.Add(new(key, ReadNode(depth + 1)));
        }

        if (start.Style == MappingStyle.Flow)
            brackets.Pop();
        var end = parser.Consume<MappingEnd>();
        return new(entries.ToImmutable(), Span(start.Start, end.End));
    }

    private RefusedException Refuse(ParsingEvent at, string what) =>
        new(SourceRules.RefusedYaml.At(Span(at.Start, at.End), what));

    // YamlDotNet counts other characters as line ends than editors do, so its offsets are taken and not its lines.
    private SourceSpan Span(in Mark start, in Mark end)
    {
        var (line, column) = lines.PositionOf((int)start.Index);
        var (endLine, endColumn) = lines.PositionOf((int)end.Index);
        return new(file, line + firstLine - 1, column, endLine + firstLine - 1, endColumn);
    }

    // The parser points at the value before; what must be mended is the indentation of a line below it.
    private SourceSpan? FindTab(string text, int from)
    {
        for (var line = text.IndexOf('\n', from); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            var indent = text.AsSpan(line + 1);
            var tab = indent.IndexOf('\t');
            if (tab < 0 || indent[..tab].ContainsAnyExcept(' '))
                continue;
            var (row, column) = lines.PositionOf(line + 1 + tab);
            return new(file, row + firstLine - 1, column, row + firstLine - 1, column + 1);
        }

        return null;
    }

    // What the parser missed is named after its own types, at its own count of lines.
    private static string Sentence(string message) =>
        message.StartsWith("Expected '", StringComparison.Ordinal) ? "a value is missing here"
        : message.Split('\n')[0].Trim().TrimEnd('.') is { Length: > 0 } text ? text
        : "it breaks off";

    private sealed class RefusedException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic => diagnostic;
    }
}
