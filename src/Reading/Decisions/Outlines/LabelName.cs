using System.Text;
using System.Text.RegularExpressions;
using Lintel.Model;
using Lintel.Reading.Decisions.Vocabulary;
using Lintel.Text;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Labels as they are compared: lower case, without numbering, emoji, anchors, closing colons and remarks such
/// as "(optional)".</summary>
internal static partial class LabelName
{
    private static readonly Regex Trailing = PhrasePattern
        .Create($@"\s*(\{{#[^{{}}]*\}}|\(({WordFile.Alternatives("labels", "remark")})\))\s*:?$")
        .ToRegex();

    // "Step 2: Options", "Teil 2 – Optionen": the number of a chapter, in words.
    private static readonly Regex Chapter = PhrasePattern
        .Create($@"^(?:{WordFile.Alternatives("labels", "chapter")})\s+\d{{1,2}}(?:\s*[:.)]\s*|\s+[-–—]\s+)(?=\p{{L}})")
        .ToRegex();

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, DecisionPattern> Patterns =>
        new Dictionary<string, DecisionPattern>
        {
            ["labelTrailing"] = Trailing,
            ["labelNumbering"] = Numbering(),
            ["labelChapter"] = Chapter,
            ["between"] = Between(),
        };

    /// <summary>A label as it is compared.</summary>
    public static string Normalize(string label) => IsNormal(label) ? label : Normal.Of(label);

    private static readonly Recollection<string> Normal = new(ReadNormal);

    private static string ReadNormal(string label)
    {
        var name = Narrow(ComposedLetters.Compose(label)).Replace('’', '\'').Replace('_', ' ').ToLowerInvariant();
        if (name.AsSpan().IndexOfAny('(', '{') >= 0)
            name = Trailing.Replace(name, "");
        name = Numbering().Replace(Edge(name), "");
        if (name.AsSpan().IndexOfAnyInRange('0', '9') > 0 && name[0] is not (>= '0' and <= '9'))
            name = Chapter.Replace(name, "");
        return Blanks().Replace(Edge(name), " ");
    }

    // As the word lists write nearly all of theirs.
    private static bool IsNormal(string label)
    {
        var isBlank = true;
        foreach (var letter in label)
        {
            if (!char.IsLower(letter) && (letter != ' ' || isBlank))
                return false;
            isBlank = letter == ' ';
        }

        return !isBlank;
    }

    private static string Edge(string name)
    {
        var start = 0;
        var end = name.Length;
        while (start < end && !char.IsLetterOrDigit(name[start]) && name[start] is not ('{' or '['))
            start++;
        while (end > start && !char.IsLetterOrDigit(name[end - 1]) && name[end - 1] is not (')' or '}' or ']' or '?'))
            end--;
        return name[start..end].TrimEnd('?');
    }

    /// <summary>The names of a label that says the same in two languages: "背景 (context)", "kontext /
    /// context".</summary>
    public static IEnumerable<string> Parts(string name)
    {
        if (!name.AsSpan().ContainsAny("(/|·") && !IsMixed(name))
            return [];
        return Between().Split(name).Where(part => part.Length > 0);
    }

    private static bool IsMixed(string name) =>
        !Ascii.IsValid(name) && name.Any(Script.IsUnspaced) && name.Any(char.IsAsciiLetter);

    // Wide marks as narrow ones, so that one kind is compared.
    private static string Narrow(string label) =>
        label
            .Replace("（", " (", StringComparison.Ordinal)
            .Replace('）', ')')
            .Replace('：', ':')
            .Replace('／', '/')
            .Replace('｜', '|')
            .Replace('\u3000', ' ')
            .Replace('İ', 'i');

    [GeneratedRegex(
        $@"\s*[()/|·]\s*|(?<=[{Script.Unspaced}])\s+(?=[a-z])|(?<=[a-z])\s+(?=[{Script.Unspaced}])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Between();

    [GeneratedRegex(
        @"^(\d{1,3}(\.\d{1,3})*([.):、．]?\s+|[.):、．](?=\p{L}))|[ivx]{1,4}[.)]\s+|[a-z][.)]\s+"
            + @"|[一二三四五六七八九十]{1,3}[、.．:)]\s*|第[一二三四五六七八九十\d]{1,3}[章节節部][、.:]?\s*"
            + @"|\(([一二三四五六七八九十]|\d{1,2})\)\s*)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
