using System.Text.RegularExpressions;
using Lintel.Diagnostics;

namespace Lintel.Reading.Markdown;

/// <summary>
/// Tags of other tools that stand one in another: <c>{% hint %}</c>, <c>{{&lt; note &gt;}}</c>, <c>&lt;Tabs&gt;</c>.
/// Each is made a block by parsing what it holds, so that a hundred of them in one another would be parsed a hundred
/// times over; they are counted before.
/// </summary>
internal static partial class NestingMeter
{
    /// <summary>The first tag that lies too deep; null where there is none. A tag that nothing ends holds
    /// nothing.</summary>
    public static Excess? Find(string text, string path)
    {
        if (!text.Contains("{%", StringComparison.Ordinal) && !Candidate().IsMatch(text))
            return null;
        var open = new List<Match>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new HashSet<int>();
        var ends = new HashSet<int>();
        foreach (Match tag in Tag().Matches(text))
        {
            if (!tag.Groups["end"].Success)
                Open(tag);
            else if (
                names.GetValueOrDefault(NameOf(tag)) > 0
                && open.FindLastIndex(other => NameOf(other) == NameOf(tag)) is >= 0 and var last
            )
            {
                pairs.Add(open[last].Index);
                ends.Add(tag.Index);
                foreach (var other in open[last..])
                    names[NameOf(other)]--;
                open.RemoveRange(last, open.Count - last);
            }
        }

        void Open(Match tag)
        {
            open.Add(tag);
            names[NameOf(tag)] = names.GetValueOrDefault(NameOf(tag)) + 1;
        }

        var depth = 0;
        foreach (var place in pairs.Concat(ends).Order())
        {
            depth += pairs.Contains(place) ? 1 : -1;
            if (depth > Limits.TreeDepth)
                return new(SourceRules.TooDeep, place, path);
        }

        return null;
    }

    private static string NameOf(Match tag) => tag.Groups["name"].Value;

    [GeneratedRegex(@"\{\{[<%]|</[A-Z]")]
    private static partial Regex Candidate();

    [GeneratedRegex(
        @"\{%-?\s*(?<end>end)?(?<name>[a-z]\w*)|\{\{[<%]\s*(?<end>/)?\s*(?<name>[\w-]+)"
            + @"|<(?<end>/)?(?<name>[A-Z]\w*)(?![^<>]*/>)"
    )]
    private static partial Regex Tag();
}
