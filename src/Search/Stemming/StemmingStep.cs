using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Search.Stemming;

/// <summary>A word on its way to its stem.</summary>
internal sealed class StemmedWord(string text)
{
    /// <summary>What is left of it; capitals are vowels that count as consonants.</summary>
    public string Text { get; set; } = text;

    /// <summary>Where its regions begin; the first is the whole word.</summary>
    public List<int> Regions { get; } = [0];

    /// <summary>Whether the last step found something to do.</summary>
    public bool IsChanged { get; set; }
}

/// <summary>
/// A step: the longest of its endings that a word has decides, and goes if its rule allows it. Rules ask for a region
/// that the ending must lie in and may
/// ask for what stands before; <c>then</c> steps follow only a change, <c>else</c> steps only where there was none.
/// </summary>
internal sealed class StemmingStep
{
    private readonly Dictionary<string, List<(int Region, string Instead, Regex? Before)>> endings = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, List<(int Region, string Instead, Regex? Before)>>.AlternateLookup<
        ReadOnlySpan<char>
    > lookup;
    private readonly string when;
    private readonly int within;
    private int longest;

    private StemmingStep(string when, int within)
    {
        (this.when, this.within) = (when, within);
        lookup = endings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads <c>step</c>, <c>step then</c> or <c>step else</c>, with the region within which endings are
    /// looked for at all behind it.</summary>
    public static StemmingStep Read(string[] parts) =>
        new(
            parts.Length > 1 ? parts[1] : "any",
            parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : 0
        );

    /// <summary>Reads a line of rules: the region, endings with what takes their place, and behind a slash what must
    /// stand before.</summary>
    public void Add(string line)
    {
        var sides = line.Split(" / ");
        var parts = sides[0].Split(' ');
        var before = sides.Length > 1 ? new Regex(sides[1], RegexOptions.CultureInvariant) : null;
        foreach (var pair in parts[1..])
        {
            var ending = pair.Split(':')[0];
            if (!endings.TryGetValue(ending, out var rules))
                endings[ending] = rules = [];
            rules.Add(
                (
                    int.Parse(parts[0], CultureInfo.InvariantCulture),
                    pair.Contains(':', StringComparison.Ordinal) ? pair.Split(':')[1] : "",
                    before
                )
            );
            longest = Math.Max(longest, ending.Length);
        }
    }

    /// <summary>Does to a word what the step says.</summary>
    public void Apply(StemmedWord word)
    {
        if (when == (word.IsChanged ? "else" : "then"))
            return;
        var text = word.Text;
        var isChanged = false;
        for (var at = Math.Max(word.Regions[within], text.Length - longest); at <= text.Length; at++)
        {
            if (!lookup.TryGetValue(text.AsSpan(at), out var rules))
                continue;
            foreach (var (region, instead, before) in rules)
            {
                if (at < word.Regions[region] || before?.IsMatch(text.AsSpan(0, at)) == false)
                    continue;
                word.Text = string.Concat(text.AsSpan(0, at), instead);
                isChanged = true;
                break;
            }

            break;
        }

        word.IsChanged = isChanged || when == "then";
    }
}
