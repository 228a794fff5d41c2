using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Labels as they are compared: lower case, without numbering, emoji, anchors, closing colons and remarks such
/// as "(optional)".</summary>
internal static partial class LabelName
{
    private static readonly Regex Trailing = PhrasePattern.Create(
        $@"\s*(\{{#[^{{}}]*\}}|\(({WordFile.Alternatives("labels", "remark")})\))\s*:?$"
    );

    /// <summary>The patterns by name.</summary>
    public static IReadOnlyDictionary<string, Regex> Patterns =>
        new Dictionary<string, Regex> { ["labelTrailing"] = Trailing, ["labelNumbering"] = Numbering() };

    public static string Normalize(string label)
    {
        var name = label.Replace('’', '\'').Replace('_', ' ').ToLowerInvariant();
        name = Trailing.Replace(name, "");
        name = Numbering().Replace(Edge(name), "");
        return Blanks().Replace(Edge(name), " ");
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

    [GeneratedRegex(@"^(\d{1,3}(\.\d{1,3})*[.):]?\s+|[ivx]{1,4}[.)]\s+|[a-z][.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
