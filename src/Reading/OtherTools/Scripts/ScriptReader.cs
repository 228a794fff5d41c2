using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Reading.Yaml;
using Lintel.Text;

namespace Lintel.Reading.OtherTools.Scripts;

/// <summary>Reads a value in a program as far as it is written down: objects, lists, texts, and the names of such. What
/// the program would have to be run for is a scalar that is null.</summary>
/// <param name="path">Where the program is.</param>
/// <param name="text">The program.</param>
/// <param name="find">The value of a name, or of the file that is called by a path; null when there is none.</param>
internal sealed partial class ScriptReader(string path, string text, Func<string, YamlNode?> find)
{
    private const int Deepest = 48;
    private const int LongestShown = 60;
    private const int MostShown = 200;

    private readonly ScriptScanner scanner = new(text);
    private readonly LineMap lines = new(text);

    /// <summary>The value that stands at a place.</summary>
    public YamlNode ReadAt(int place)
    {
        scanner.At = place;
        return Read(0);
    }

    private YamlNode Read(int depth)
    {
        scanner.SkipBlanks();
        var start = scanner.At;
        var value = depth > Deepest ? null : Primary(depth);
        if (value is null || !IsOver(ref value))
        {
            scanner.SkipValue();
            return new YamlScalar(
                Excerpt.Cut(text[start..Math.Min(scanner.At, start + MostShown)], LongestShown),
                true,
                Place(start)
            );
        }

        return value;
    }

    private YamlNode? Primary(int depth)
    {
        var start = scanner.At;
        switch (scanner.Next)
        {
            case '{':
                return Object(depth);
            case '[':
                return List(depth);
            case '\'' or '"' or '`':
                scanner.SkipQuoted();
                return Quoted(text[start..scanner.At], start);
            case '(':
                return Bracketed(depth);
            case '-' or '.' or (>= '0' and <= '9'):
                scanner.At++;
                while (char.IsLetterOrDigit(scanner.Next) || scanner.Next == '.')
                    scanner.At++;
                return new YamlScalar(text[start..scanner.At], false, Place(start));
            default:
                return scanner.Word() is { Length: > 0 } word ? Named(word, depth) : null;
        }
    }

    // `(value)`, `() => value`, `() => { return value }`
    private YamlNode? Bracketed(int depth)
    {
        var start = scanner.At;
        scanner.SkipBrackets();
        scanner.SkipBlanks();
        if (scanner.Sees("=>"))
        {
            scanner.At += 2;
            return Body(depth);
        }

        scanner.At = start + 1;
        var value = Read(depth + 1);
        return scanner.Take(')') ? value : null;
    }

    // What a function returns, from its body on.
    private YamlNode? Body(int depth)
    {
        scanner.SkipBlanks();
        if (scanner.Next != '{')
            return Read(depth + 1);
        var start = scanner.At;
        scanner.SkipBrackets();
        var end = scanner.At;
        if (Return().Match(text, start, end - start) is not { Success: true } found)
            return null;
        scanner.At = found.Index + found.Length;
        var value = Read(depth + 1);
        scanner.At = end;
        return value;
    }

    private YamlNode? Named(string word, int depth)
    {
        var start = scanner.At - word.Length;
        scanner.SkipBlanks();
        switch (word)
        {
            case "true" or "false":
                return new YamlScalar(word, false, Place(start));
            case "null" or "undefined":
                return new YamlScalar("", true, Place(start));
            case "async":
                return depth > Deepest ? null : Primary(depth + 1);
            case "function":
                scanner.Word();
                scanner.SkipBlanks();
                if (scanner.Next != '(')
                    return null;
                scanner.SkipBrackets();
                while (scanner.At < text.Length && scanner.Next is not '{')
                    scanner.At++;
                return Body(depth);
        }

        if (scanner.Sees("=>"))
        {
            scanner.At += 2;
            return Body(depth);
        }

        if (scanner.Next != '(')
            return find(word);
        var first = Arguments(depth);
        return word is "require" or "import"
            ? first is YamlScalar { IsNull: false } file
                ? find(file.Value)
                : null
            : find(word) ?? (first is YamlMap or YamlList ? first : null);
    }

    // Of a function that nobody knows, what it is given: `defineConfig({…})`.
    private YamlNode? Arguments(int depth)
    {
        YamlNode? first = null;
        scanner.At++;
        while (scanner.At < text.Length && !scanner.Take(')'))
        {
            var value = Read(depth + 1);
            first ??= value;
            if (!scanner.Take(','))
                return scanner.Take(')') ? first : null;
        }

        return first;
    }

    private YamlList List(int depth)
    {
        var start = scanner.At++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (scanner.At < text.Length && !scanner.Take(']'))
        {
            var isSpread = TakeSpread();
            var value = Read(depth + 1);
            if (isSpread && value is YamlList others)
                items.AddRange(others.Items);
            else
                items.Add(value);
            scanner.SkipValue();
            if (!scanner.Take(',') && scanner.Next != ']')
                break;
        }

        return new(items.ToImmutable(), Place(start));
    }

    private YamlMap Object(int depth)
    {
        var start = scanner.At++;
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
        while (scanner.At < text.Length && !scanner.Take('}'))
        {
            if (TakeSpread())
                entries.AddRange(Read(depth + 1) is YamlMap others ? others.Entries : []);
            else if (Key() is { } key)
                entries.Add(KeyValuePair.Create(key, Property(key, depth)));
            scanner.SkipValue();
            if (!scanner.Take(',') && scanner.Next != '}')
                break;
        }

        return new(entries.ToImmutable(), Place(start));
    }

    private YamlNode Property(YamlScalar key, int depth)
    {
        if (scanner.Take(':'))
            return Read(depth + 1);
        // `{ sidebar }` and `{ sidebar() { … } }`
        if (scanner.Next != '(')
            return find(key.Value) ?? new YamlScalar("", true, key.At);
        scanner.SkipValue();
        return new YamlScalar("", true, key.At);
    }

    private YamlScalar? Key()
    {
        scanner.SkipBlanks();
        var start = scanner.At;
        if (scanner.Next is '\'' or '"')
        {
            scanner.SkipQuoted();
            return Quoted(text[start..scanner.At], start);
        }

        return scanner.Word() is { Length: > 0 } word ? new(word, false, Place(start)) : null;
    }

    private bool TakeSpread()
    {
        scanner.SkipBlanks();
        if (!scanner.Sees("..."))
            return false;
        scanner.At += 3;
        return true;
    }

    // `value.part`, `value as const`, `value satisfies Config`: any other sign makes it something to be worked out.
    private bool IsOver(ref YamlNode value)
    {
        while (true)
        {
            scanner.SkipBlanks();
            if (scanner.Next is '.' && value is YamlMap map)
            {
                scanner.At++;
                if (map[scanner.Word()] is not { } part)
                    return false;
                value = part;
            }
            else if (scanner.Sees("as ") || scanner.Sees("satisfies "))
                scanner.SkipValue();
            else
                return scanner.Next is not ('.' or '(' or '[' or '+' or '?' or '&' or '|' or '`' or '=');
        }
    }

    private YamlScalar? Quoted(string quoted, int start)
    {
        if (quoted.Length < 2 || quoted[^1] != quoted[0])
            return null;
        var inner = quoted[1..^1];
        if (quoted[0] == '`' && inner.Contains("${", StringComparison.Ordinal))
            return null;
        return new(Escape().Replace(inner, "${letter}"), false, Place(start));
    }

    private Model.SourceSpan Place(int offset)
    {
        var (line, column) = lines.PositionOf(Math.Min(offset, text.Length));
        return new(path, line, column, line, column);
    }

    [GeneratedRegex(@"\\(?<letter>['""`\\/])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\breturn\b")]
    private static partial Regex Return();
}
