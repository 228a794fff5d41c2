using System.Text.RegularExpressions;
using Lintel.Reading.Decisions.Vocabulary;

namespace Lintel.Reading.Decisions.Outlines;

/// <summary>Labels as they are compared: lower case, without numbering, emoji, anchors, closing colons and remarks such
/// as "(optional)".</summary>
internal static partial class LabelName
{
    private static readonly PhraseSet Remarks = PhraseSet.Read("labels", "remark");

    public static string Of(string label)
    {
        var name = label.Replace('’', '\'').Replace('_', ' ').ToLowerInvariant();
        name = Trailing().Replace(name, match => IsRemark(match) ? "" : match.Value);
        name = Numbering().Replace(Edge(name), "");
        return Blanks().Replace(Edge(name), " ");
    }

    private static bool IsRemark(Match match) =>
        match.Groups["remark"] is not { Success: true, Value: var remark } || Remarks.Find(remark) is not null;

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

    [GeneratedRegex(@"\s*(\{#[^{}]*\}|\((?<remark>[^()]*)\))\s*:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(\d{1,3}(\.\d{1,3})*[.):]?\s+|[ivx]{1,4}[.)]\s+|[a-z][.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
