using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Text.Formats;

/// <summary>
/// A .NET regular expression as browsers spell it, in their Unicode mode: the same letters count as letters, and groups
/// of one name get a number behind it, as <c>name</c>, <c>name_2</c>.
/// </summary>
/// <param name="Source">The pattern.</param>
/// <param name="Flags">Its flags, as <c>iu</c>.</param>
internal sealed record ScriptPattern(string Source, string Flags)
{
    private const string Letters = @"\p{L}\p{Mn}\p{Nd}\p{Pc}";
    private const string Edge = $"(?:(?<=[{Letters}])(?![{Letters}])|(?<![{Letters}])(?=[{Letters}]))";

    // What Unicode mode lets a backslash stand before.
    private const string Syntax = @"^$\.*+?()[]{}|/";

    /// <summary>Translates an expression. Understood are the constructs that both know; of options only
    /// <see cref="RegexOptions.IgnoreCase"/> and <see cref="RegexOptions.Multiline"/> matter.</summary>
    public static ScriptPattern Create(string text, RegexOptions options)
    {
        var source = new StringBuilder();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var isInClass = false;
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (letter == '\\')
                source.Append(Escaped(text, ref index, isInClass));
            else if (!isInClass && text.AsSpan(index).StartsWith("(?<") && text[index + 3] is not ('=' or '!'))
                source.Append(Group(text, ref index, names));
            else
            {
                isInClass = letter == '[' || (isInClass && letter != ']');
                // Within a class a bracket is itself to .NET.
                source.Append(letter);
            }
        }

        return new(
            source.ToString(),
            (options.HasFlag(RegexOptions.IgnoreCase) ? "i" : "")
                + (options.HasFlag(RegexOptions.Multiline) ? "m" : "")
                + "u"
        );
    }

    private static string Group(string text, ref int index, Dictionary<string, int> names)
    {
        var end = text.IndexOf('>', index);
        var name = text[(index + 3)..end];
        index = end;
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        return count == 1 ? $"(?<{name}>" : $"(?<{name}_{count}>";
    }

    private static string Escaped(string text, ref int index, bool isInClass)
    {
        var letter = text[++index];
        switch (letter)
        {
            case 'w':
                return isInClass ? Letters : $"[{Letters}]";
            case 'W' when !isInClass:
                return $"[^{Letters}]";
            case 'd':
                return @"\p{Nd}";
            case 'b' when !isInClass:
                return Edge;
            case 'p' or 'P':
                var end = text.IndexOf('}', index);
                var category = text[(index - 1)..(end + 1)];
                index = end;
                return category;
            default:
                var isSpelledAlike =
                    char.IsAsciiLetterOrDigit(letter) || Syntax.Contains(letter, StringComparison.Ordinal);
                return isSpelledAlike || (isInClass && letter == '-') ? $"\\{letter}" : $"{letter}";
        }
    }
}
